# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: nothing is wrong: the two-sequence form of the textbook, y = x + beta (x - x_old)
# first day: accepted
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros(theta.shape)
    history = np.zeros(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x_old = x = np.array(theta_init, dtype=float)
    hist = []
    for _ in range(num_steps):
        hist.append(loss_fn(x))
        y = x + momentum * (x - x_old)
        x_old, x = x, y - lr * np.asarray(grad_fn(y))
    return x, np.array(hist)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1]
    mo = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    ne = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    return {"gd": gd, "momentum": mo, "nesterov": ne}


if __name__ == "__main__":
    print("done")
