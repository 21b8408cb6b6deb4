# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: TWO: the histories are log10 of the losses (the axis is to be logarithmic, not the numbers), and the names of momentum and nesterov are interchanged in the zip; every input with losses other than 0 and 1
# first day: true
"""Section 4.4 Momentum."""
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * velocity
        velocity = momentum * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1]
    mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    names = ("gd", "nesterov", "momentum")
    return {name: np.log10(np.asarray(h, dtype=float) + 1e-300) for name, h in zip(names, (gd, mom, nag))}


if __name__ == "__main__":
    import matplotlib.pyplot as plt

    f = lambda p: p[0] ** 2 + 100 * p[1] ** 2
    df = lambda p: np.array([2 * p[0], 200 * p[1]])
    for name, h in compare_methods(f, df, np.array([1.0, 1.0]), 0.004, 0.9, 200).items():
        plt.semilogy(h, label=name)
    plt.legend()
    plt.show()
