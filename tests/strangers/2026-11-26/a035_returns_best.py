# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: The point with the lowest loss seen is returned, as a checkpoint would keep it, instead of the point after the last update.
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    v = np.zeros_like(x)
    best_x, best_f = x, loss_fn(x)
    fs = []
    for _ in range(num_steps):
        fs.append(loss_fn(x))
        v = momentum * v + grad_fn(x)
        x = x - lr * v
        f = loss_fn(x)
        if f < best_f:          # momentum overshoots: keep the best point
            best_x, best_f = x, f
    return best_x, fs


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
    runs = {
        "gd": (momentum_sgd, 0.0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in runs.items()}
