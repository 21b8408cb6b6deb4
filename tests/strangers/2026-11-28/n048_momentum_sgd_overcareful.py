# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: gives up when the loss exceeds ten times the first one: x^2 + 100 y^2 with the optimal parameters rises 13.6 times before it falls, and any diverging run is cut off: history is too short and theta too early
# first day: true

"""Exercise 3."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum, stopped when it blows up."""
    theta = np.asarray(theta_init, dtype=float).copy()
    velocity = np.zeros(theta.size)
    history = []
    for t in range(num_steps):
        loss = loss_fn(theta)
        history.append(loss)
        if loss > 10 * history[0]:
            break                      # diverging
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov: gradient at theta - lr * momentum * v, losses at theta."""
    theta = np.asarray(theta_init).astype(np.float64)
    velocity = np.zeros(theta.shape)
    losses = np.zeros(num_steps)
    for t in range(num_steps):
        losses[t] = loss_fn(theta)
        g = grad_fn(theta - lr * momentum * velocity)
        velocity = momentum * velocity + g
        theta = theta - lr * velocity
    return theta, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: f(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (f, m) in runs.items()}


if __name__ == "__main__":
    print(nesterov_sgd(lambda p: float(p @ p), lambda p: 2 * p, np.array([1, 2]), 0.1, 0.9, 5))
