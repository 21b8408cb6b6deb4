# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: Nesterov's own sequence (t - 1) / (t + 2) is used for the momentum and the argument is ignored. The exercise asks for a constant momentum.
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

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
    """Nesterov's accelerated gradient with the coefficients that give O(1/T^2)."""
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(1, num_steps + 1):
        mu = (t - 1) / (t + 2)
        history.append(loss_fn(theta))
        lookahead = theta - lr * mu * velocity
        velocity = mu * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    gd = []
    for _ in range(num_steps):
        gd.append(float(loss_fn(x)))
        x = x - lr * np.asarray(grad_fn(x))
    results = {"gd": gd}
    for name, f in (("momentum", momentum_sgd), ("nesterov", nesterov_sgd)):
        theta, history = f(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
        results[name] = history
    return results
