# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: a generator yields the points; the function draws num_steps + 1 of them and takes the losses of all but the last, right
# first day: accepted
# my solution of exercise 3

from itertools import islice

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def walk():
        theta, v = np.array(theta_init, dtype=float), 0.0
        while True:
            yield theta
            v = momentum * v + grad_fn(theta)
            theta = theta - lr * v

    points = list(islice(walk(), num_steps + 1))
    return points[-1], [float(loss_fn(p)) for p in points[:-1]]


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """SGD with Nesterov momentum."""
    theta = np.asarray(theta_init).astype(np.float64)
    velocity = np.zeros(theta.shape)
    history = np.zeros(num_steps)
    for step in range(num_steps):
        history[step] = loss_fn(theta)
        carried = momentum * velocity
        velocity = carried + grad_fn(theta - lr * carried)
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """All three from the same start."""
    problem = (loss_fn, grad_fn, theta_init, lr)
    return {
        "gd": momentum_sgd(*problem, 0, num_steps)[1],
        "momentum": momentum_sgd(*problem, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(*problem, momentum, num_steps)[1],
    }


if __name__ == "__main__":
    h = np.array([2.0, 200.0])
    result = compare_methods(lambda p: 0.5 * p @ (h * p), lambda p: h * p, np.array([1.0, 1.0]), 0.004, 0.9, 100)
    for name, losses in result.items():
        print(name, losses[-1])
