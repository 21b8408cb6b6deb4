# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: the velocity is set to zero inside the loop, so it is plain gradient descent
# first day: true
"""ex 3, classical and Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    th = [float(c) for c in theta_init]
    hist = []
    for t in range(num_steps):
        v = [0.0] * len(th)
        hist.append(float(loss_fn(np.array(th))))
        g = grad_fn(np.array(th))
        for i in range(len(th)):
            v[i] = momentum * v[i] + g[i]
            th[i] = th[i] - lr * v[i]
    return np.array(th), hist


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    th = [float(x) for x in theta_init]
    v = [0.0 for _ in th]
    hist = []
    for t in range(num_steps):
        hist.append(loss_fn(np.array(th)))
        ahead = [ti - lr * momentum * vi for ti, vi in zip(th, v)]
        g = grad_fn(np.array(ahead))
        v = [momentum * vi + float(gi) for vi, gi in zip(v, g)]
        th = [ti - lr * vi for ti, vi in zip(th, v)]
    return np.array(th), hist


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    results = {}
    for name, fn, mom in [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum),
                          ("nesterov", nesterov_sgd, momentum)]:
        start = np.array(theta_init, dtype=float)
        _, results[name] = fn(loss_fn, grad_fn, start, lr, mom, num_steps)
    return results


if __name__ == "__main__":
    print("done")
