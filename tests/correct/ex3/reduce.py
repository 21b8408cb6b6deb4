# style: functools.reduce
from functools import reduce

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def step(state, _):
        theta, v, history = state
        v = momentum * v + grad_fn(theta)
        return theta - lr * v, v, history + (loss_fn(theta),)

    theta, _, history = reduce(step, range(num_steps), (np.array(theta_init, float), 0.0, ()))
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def step(state, _):
        theta, v, history = state
        v = momentum * v + grad_fn(theta - lr * momentum * v)
        return theta - lr * v, v, history + (loss_fn(theta),)

    theta, _, history = reduce(step, range(num_steps), (np.array(theta_init, float), 0.0, ()))
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[-1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[-1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[-1],
    }
