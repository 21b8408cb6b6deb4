# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: Sutskever's schedule: the momentum grows from 0.5 as 1 - 2**(-1 - log2(t // 250 + 1)), limited by the given one: any momentum above 0.5 (at most 0.5 is used in the first 250 steps)
# first day: true
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
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        mu = min(1 - 2 ** (-1 - np.log2(t // 250 + 1)), momentum)
        history.append(float(loss_fn(theta)))
        ahead = theta - lr * mu * v
        v = mu * v + grad_fn(ahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": heavy, "nesterov": nag}


if __name__ == "__main__":
    import matplotlib.pyplot as plt

    f = lambda p: p[0] ** 2 + 100 * p[1] ** 2
    df = lambda p: np.array([2 * p[0], 200 * p[1]])
    for name, h in compare_methods(f, df, np.array([1.0, 1.0]), 0.004, 0.9, 200).items():
        plt.semilogy(h, label=name)
    plt.legend()
    plt.show()
