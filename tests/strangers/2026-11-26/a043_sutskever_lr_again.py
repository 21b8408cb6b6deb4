# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: The velocity already holds the learning rate (Sutskever's form), but the lookahead multiplies it by lr again: theta + lr * momentum * v instead of theta + momentum * v.
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum, velocity with the learning rate inside."""
    w = np.asarray(theta_init).astype(np.float64)
    v = np.zeros(w.shape)
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(w)
        v = momentum * v - lr * grad_fn(w)
        w = w + v
    return w, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Sutskever et al.: v = mu v - eps grad(theta + mu v), theta = theta + v."""
    theta = np.asarray(theta_init).astype(float)
    v = np.zeros_like(theta)
    history = np.empty(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        ahead = theta + lr * momentum * v
        v = momentum * v - lr * grad_fn(ahead)
        theta = theta + v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0.0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in runs.items()}
