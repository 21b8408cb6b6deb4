# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: first all points in a deque, then in a second pass all losses; asserts on the arguments that valid ones never break; gradients are copied
# first day: accepted
from collections import deque
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    assert lr > 0 and 0 <= momentum < 1 and num_steps >= 0
    points = deque([np.array(theta_init, dtype=float, copy=True)])
    v = np.zeros_like(points[0])
    while len(points) <= num_steps:
        g = np.array(grad_fn(points[-1].copy()), dtype=float, copy=True)
        v *= momentum
        v += g
        points.append(points[-1] - lr * v)
    last = points.pop()
    return last, np.array([loss_fn(p) for p in points], dtype=float)


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


if __name__ == "__main__":
    import matplotlib.pyplot as plt

    f = lambda p: p[0] ** 2 + 100 * p[1] ** 2
    df = lambda p: np.array([2 * p[0], 200 * p[1]])
    for name, h in compare_methods(f, df, np.array([1.0, 1.0]), 0.004, 0.9, 200).items():
        plt.semilogy(h, label=name)
    plt.legend()
    plt.show()
