# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: two-sequence form (Bubeck): history is that of y, right, but the point returned is x, the next lookahead point, not y; wrong for momentum > 0
# first day: true
"""Exercise 3: classical momentum against Nesterov (25 points)."""

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
    x = np.array(theta_init, dtype=float)
    y = x.copy()
    history = []
    for s in range(num_steps):
        history.append(loss_fn(y))
        y_next = x - lr * grad_fn(x)
        x = (1 + momentum) * y_next - momentum * y
        y = y_next
    return x, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}


if __name__ == "__main__":
    result = compare_methods(lambda p: p[0] ** 2 + 100 * p[1] ** 2, lambda p: np.array([2 * p[0], 200 * p[1]]),
                             np.array([1.0, 1.0]), 0.004, 0.9, 100)
    for name, history in result.items():
        print(name, history[-1])
