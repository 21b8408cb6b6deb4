# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: Right: Bubeck's y is the section's theta and x the lookahead point; y is recorded and returned. Classical momentum by the three-term recurrence.
# first day: accepted
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    xs = [np.array(theta_init, dtype=float)] * 2        # at rest: the last two points are the same
    for _ in range(num_steps):
        xs.append(xs[-1] + momentum * (xs[-1] - xs[-2]) - lr * grad_fn(xs[-1]))
    return xs[-1], [loss_fn(x) for x in xs[1:-1]]


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    # y[s+1] = x[s] - lr grad(x[s]);  x[s+1] = (1 + m) y[s+1] - m y[s];  x[0] = y[0]
    x = np.array(theta_init, dtype=float)
    ys = [x]
    for _ in range(num_steps):
        ys.append(x - lr * grad_fn(x))
        x = (1 + momentum) * ys[-1] - momentum * ys[-2]
    return ys[-1], [loss_fn(y) for y in ys[:-1]]


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0.0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in runs.items()}
