# mistake: gradpt.theta
# wrong: nesterov_sgd
# follows: compare_methods
# story: "in practice both are similar", so one calls the other
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
    # the same code as above works
    return momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
