# kind: right
# file: ex3_compare.py
# function: compare_methods
# cause: an own generator of points for all three methods (a switch for the lookahead), with partial and islice; gd runs through the Nesterov branch with momentum 0
# first day: accepted
"""ex3 / optimizers"""

import functools
import itertools

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
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        lookahead = theta - lr * momentum * velocity
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity
    return theta, history


def _points(grad_fn, theta, lr, momentum, peek):
    v = np.zeros_like(theta)
    while True:
        yield theta
        v = momentum * v + grad_fn(theta - peek * lr * momentum * v)
        theta = theta - lr * v


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    walk = functools.partial(_points, grad_fn, np.array(theta_init, dtype=float), lr)
    walks = {"gd": walk(0.0, True), "momentum": walk(momentum, False), "nesterov": walk(momentum, True)}
    return {name: [float(loss_fn(p)) for p in itertools.islice(w, num_steps)] for name, w in walks.items()}


if __name__ == "__main__":
    A = np.array([2.0, 200.0])
    print(compare_methods(lambda p: float(A @ p ** 2) / 2, lambda p: A * p, np.array([1.0, 1.0]), 0.004, 0.9, 20))
