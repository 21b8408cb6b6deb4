# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: results are remembered under (start, lr, momentum, num_steps) without the functions: a second problem with the same start and numbers gets the first problem's histories
# first day: nothing
# section 4.4, exercise 3

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


_memory = {}


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    key = (tuple(np.asarray(theta_init, dtype=float)), lr, momentum, num_steps)
    if key not in _memory:
        _memory[key] = {
            "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
            "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
            "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        }
    return {name: list(history) for name, history in _memory[key].items()}


if __name__ == "__main__":
    A = np.array([2.0, 200.0])
    res = compare_methods(lambda p: float(0.5 * p @ (A * p)), lambda p: A * p, np.ones(2), 0.004, 0.9, 60)
    print({key: float(h[-1]) for key, h in res.items()})
