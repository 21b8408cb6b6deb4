# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: the velocity is multiplied by momentum twice: once for the lookahead, in place, and again in the update; wrong for momentum > 0 from the second step on
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.asarray(theta_init, dtype=float) + 0.0
    v = 0.0
    hist = []
    while len(hist) < num_steps:
        hist.append(float(loss_fn(w)))
        v = momentum * v + grad_fn(w)
        w = w - lr * v
    return w, hist


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        v *= momentum
        lookahead = theta - lr * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    result = {}
    for name, method, m in [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum),
                            ("nesterov", nesterov_sgd, momentum)]:
        result[name] = method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1]
    return result


if __name__ == "__main__":
    result = compare_methods(lambda p: p[0] ** 2 + 100 * p[1] ** 2, lambda p: np.array([2 * p[0], 200 * p[1]]),
                             np.array([1.0, 1.0]), 0.004, 0.9, 100)
    for name, history in result.items():
        print(name, history[-1])
