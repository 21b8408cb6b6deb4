# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: keeps the best point seen and returns it instead of the last one: wrong whenever the last loss is not the smallest (large lr or momentum)
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    best, best_loss = theta.copy(), loss_fn(theta)
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
        now = loss_fn(theta)
        if now < best_loss:
            best, best_loss = theta.copy(), now
    return best, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    # step = lr * v in my notation
    theta = theta_init.astype(float)
    step = np.zeros(theta.shape)
    losses = []
    for i in range(num_steps):
        losses.append(float(loss_fn(theta)))
        ahead = theta - momentum * step
        step = momentum * step + lr * grad_fn(ahead)
        theta = theta - step
    return theta, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    out = {}
    for name, (method, m) in runs.items():
        out[name] = method(loss_fn, grad_fn, theta_init.copy(), lr, m, num_steps)[1]
    return out
