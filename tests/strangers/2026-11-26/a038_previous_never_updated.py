# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: In theta + momentum * (theta - previous), previous is never set to the point left, so the momentum pulls away from the start instead of along the last step.
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x_prev = np.array(theta_init, float)
    x = x_prev.copy()
    losses = []
    for k in range(num_steps):
        losses.append(loss_fn(x))
        step = momentum * (x - x_prev) - lr * grad_fn(x)
        x = x + step
    return x, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov momentum, velocity with the learning rate inside."""
    w = np.asarray(theta_init).astype(np.float64)
    v = np.zeros(w.shape)
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(w)
        v = momentum * v - lr * grad_fn(w + momentum * v)
        w = w + v
    return w, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0.0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in runs.items()}
