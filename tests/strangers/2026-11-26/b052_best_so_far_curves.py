# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: The histories are running minima (best loss so far). history[t] is the loss just before update t, also where it goes up.
# first day: false
"""
Compare plain descent, heavy ball and Nesterov.

Convention: v = momentum * v + grad, theta = theta - lr * v
"""
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum (heavy ball)."""
    x = np.array(theta_init).astype(np.float64)
    v = np.zeros(x.shape)
    losses = np.empty(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(x)
        g = np.asarray(grad_fn(x), dtype=np.float64)
        v = momentum * v + g
        x = x - lr * v
    return x, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []

    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * velocity
        velocity = momentum * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity

    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    out = {}
    for name, optimizer, m in [("gd", momentum_sgd, 0.0),
                               ("momentum", momentum_sgd, momentum),
                               ("nesterov", nesterov_sgd, momentum)]:
        _, history = optimizer(loss_fn, grad_fn, theta_init, lr, m, num_steps)
        out[name] = np.minimum.accumulate(np.asarray(history, dtype=float))
    return out
