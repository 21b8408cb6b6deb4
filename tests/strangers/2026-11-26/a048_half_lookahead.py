# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: The gradient is taken half way to the lookahead point, theta - 0.5 * lr * momentum * v (midpoint rule). Nesterov looks the whole way ahead.
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, float)
    x_old = x
    hist = []
    for _ in range(num_steps):
        hist.append(float(loss_fn(x)))
        x, x_old = x - lr * grad_fn(x) + momentum * (x - x_old), x
    return x, hist


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, float)
    velocity = np.zeros(theta.shape)
    losses = []
    for _ in range(num_steps):
        losses.append(float(loss_fn(theta)))
        drift = lr * momentum * velocity
        midpoint = theta - 0.5 * drift      # gradient in the middle of the step, 2nd order
        velocity = momentum * velocity + grad_fn(midpoint)
        theta = theta - lr * velocity
    return theta, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0.0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in runs.items()}
