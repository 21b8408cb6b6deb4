# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: This is PyTorch's Nesterov: the variable kept is the lookahead point, so theta and the losses belong to theta - lr * momentum * v. Adding lr * momentum * v gives the theta asked for.
# first day: true
import numpy as np


def _sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, nesterov):
    """torch.optim.SGD, single parameter."""
    p = np.array(theta_init, dtype=np.float64)
    buf = np.zeros_like(p)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(p))
        d_p = grad_fn(p)
        buf = momentum * buf + d_p
        p = p - lr * (d_p + momentum * buf if nesterov else buf)
    return p, history


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, nesterov=False)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, nesterov=True)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}
