# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: lambdas made in a loop see the last values of the loop variables: all three entries are the Nesterov run
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum."""
    theta = theta_init.astype(float)
    velocity = np.zeros(theta.shape)
    losses = np.zeros(num_steps)
    for t in range(num_steps):
        losses[t] = loss_fn(theta)
        gradient = grad_fn(theta)
        velocity = momentum * velocity + gradient
        theta = theta - lr * velocity
    return theta, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    jobs = {}
    for name, method, m in [("gd", momentum_sgd, 0.0),
                            ("momentum", momentum_sgd, momentum),
                            ("nesterov", nesterov_sgd, momentum)]:
        jobs[name] = lambda: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1]
    return {name: job() for name, job in jobs.items()}
