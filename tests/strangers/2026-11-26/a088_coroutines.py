# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: Right: each method is a coroutine that asks for a gradient at a point and is sent the answer; a driver records the losses.
# first day: accepted
"""Ask and tell: the methods never call the gradient, they ask for it."""
import numpy as np


def heavy_ball(theta, lr, m):
    v = np.zeros_like(theta)
    while True:
        g = yield theta, theta
        v = m * v + g
        theta = theta - lr * v


def nesterov(theta, lr, m):
    v = np.zeros_like(theta)
    while True:
        g = yield theta, theta - lr * m * v
        v = m * v + g
        theta = theta - lr * v


def drive(method, loss_fn, grad_fn, num_steps):
    history = []
    theta, ask = next(method)
    for _ in range(num_steps):
        history.append(float(loss_fn(theta)))
        theta, ask = method.send(np.asarray(grad_fn(ask), dtype=float))
    method.close()
    return np.array(theta), history


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return drive(heavy_ball(np.array(theta_init, float), lr, momentum), loss_fn, grad_fn, num_steps)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return drive(nesterov(np.array(theta_init, float), lr, momentum), loss_fn, grad_fn, num_steps)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def start():
        return np.array(theta_init, float)

    methods = dict(gd=heavy_ball(start(), lr, 0), momentum=heavy_ball(start(), lr, momentum),
                   nesterov=nesterov(start(), lr, momentum))
    return {name: drive(method, loss_fn, grad_fn, num_steps)[1] for name, method in methods.items()}
