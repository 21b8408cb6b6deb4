# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: Bubeck's and Nesterov's two sequences: a gradient step from x to y, then x = y + momentum (y - y_before); theta is y
# first day: accepted
# section 4.4, exercise 3

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init).astype(float)
    velocity = np.zeros(theta.shape)
    history = np.empty(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        velocity = momentum * velocity + np.asarray(grad_fn(theta), dtype=float)
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    y = np.array(theta_init, dtype=float)
    x = y.copy()
    history = np.empty(num_steps)
    for s in range(num_steps):
        history[s] = loss_fn(y)
        y_next = x - lr * np.asarray(grad_fn(x), dtype=float)
        x = y_next + momentum * (y_next - y)
        y = y_next
    return y, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: f(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (f, m) in runs.items()}


if __name__ == "__main__":
    A = np.array([2.0, 200.0])
    res = compare_methods(lambda p: float(0.5 * p @ (A * p)), lambda p: A * p, np.ones(2), 0.004, 0.9, 60)
    print({key: float(h[-1]) for key, h in res.items()})
