# mistake: ret.pairs
# wrong: compare_methods
# story: the [1] is missing
"""Exercise 3: classical momentum against Nesterov (25 points)."""
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = theta_init.astype(np.float64)
    v = np.zeros_like(w)
    hist = []
    step = 0
    while step < num_steps:
        g = grad_fn(w)
        hist.append(loss_fn(w))
        v *= momentum
        v += g
        w -= lr * v
        step += 1
    return w, hist


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.asarray(theta_init) * 1.0
    v = np.zeros(theta.shape)
    history = []
    for i in range(num_steps):
        history.append(loss_fn(theta))
        ahead = theta - momentum * v      # v already has lr in it
        v = momentum * v + lr * grad_fn(ahead)
        theta = theta - v
    return (theta, history)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    args = (loss_fn, grad_fn, theta_init, lr)
    return {
        "gd": momentum_sgd(*args, 0.0, num_steps),
        "momentum": momentum_sgd(*args, momentum, num_steps),
        "nesterov": nesterov_sgd(*args, momentum, num_steps),
    }
