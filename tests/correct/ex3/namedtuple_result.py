# style: a namedtuple is returned
from collections import namedtuple

import numpy as np

Result = namedtuple("Result", ["theta", "history"])


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta, velocity, history = np.array(theta_init, dtype=float), np.zeros(theta_init.shape), []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return Result(theta=theta, history=history)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta, velocity, history = np.array(theta_init, dtype=float), np.zeros(theta_init.shape), []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta - lr * momentum * velocity)
        theta = theta - lr * velocity
    return Result(theta=theta, history=history)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps).history,
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps).history,
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps).history,
    }
