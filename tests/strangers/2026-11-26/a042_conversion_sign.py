# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: The stored lookahead point is converted by theta = ahead - lr * momentum * v. Since ahead = theta - lr * momentum * v, it has to be added.
# first day: nothing
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Library form (optax, PyTorch): `ahead` is the variable, theta is recovered from it."""
    ahead = np.array(theta_init, dtype=float)
    trace = np.zeros_like(ahead)

    def recover():
        return ahead - lr * momentum * trace

    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(recover())))
        g = grad_fn(ahead)
        trace = momentum * trace + g
        ahead = ahead - lr * (g + momentum * trace)
    return recover(), history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}
