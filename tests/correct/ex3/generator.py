# style: a generator of points
from itertools import islice

import numpy as np


def points(grad_fn, theta, lr, beta, ahead):
    v = np.zeros_like(theta)
    while True:
        yield theta
        v = beta * v + grad_fn(theta - lr * beta * v if ahead else theta)
        theta = theta - lr * v


def run(loss_fn, grad_fn, theta_init, lr, beta, num_steps, ahead):
    *before, last = islice(points(grad_fn, theta_init.astype(float), lr, beta, ahead), num_steps + 1)
    return last, [loss_fn(p) for p in before]


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return run(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, False)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return run(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, True)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def history(beta, ahead):
        return run(loss_fn, grad_fn, theta_init, lr, beta, num_steps, ahead)[1]

    return {"gd": history(0.0, False), "momentum": history(momentum, False), "nesterov": history(momentum, True)}
