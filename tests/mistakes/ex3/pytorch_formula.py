# mistake: out.lookahead
# wrong: nesterov_sgd
# follows: compare_methods
# story: the update of a well-known library, typed by hand
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    v = np.zeros(len(x))
    losses = []
    for _ in range(num_steps):
        losses.append(float(loss_fn(x)))
        v = momentum * v + grad_fn(x)
        x = x - lr * v
    return x, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    p = theta_init.copy()
    buf = np.zeros_like(p, dtype=float)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(p))
        d_p = grad_fn(p)
        buf = momentum * buf + d_p
        d_p = d_p + momentum * buf
        p = p - lr * d_p
    return p, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
