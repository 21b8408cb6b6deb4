# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: two: theta keeps the integer type of an integer start and theta[:] = ... cuts off the decimals (e.g. start [3, -2]); and the loss is recorded after the update instead of before
# first day: true
"""Three methods, one start."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init)
    velocity = np.zeros(theta.shape)
    history = np.zeros(num_steps)
    for t in range(num_steps):
        velocity[:] = momentum * velocity + grad_fn(theta)
        theta[:] = theta - lr * velocity
        history[t] = loss_fn(theta)
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.asarray(theta_init) * 1.0
    step = np.zeros(w.shape)
    losses = np.zeros(num_steps)
    for t in range(num_steps):
        losses[t] = loss_fn(w)
        step = momentum * step + lr * grad_fn(w - momentum * step)
        w = w - step
    return w, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum), ("nesterov", nesterov_sgd, momentum)]
    out = {}
    for name, method, m in runs:
        _, out[name] = method(loss_fn, grad_fn, theta_init, lr, m, num_steps)
    return out


if __name__ == "__main__":
    A = np.array([2.0, 200.0])
    print(compare_methods(lambda p: float(A @ p ** 2) / 2, lambda p: A * p, np.array([1.0, 1.0]), 0.004, 0.9, 20))
