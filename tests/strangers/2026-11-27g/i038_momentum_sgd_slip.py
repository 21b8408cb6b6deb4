# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: the list of losses is a mutable default argument of the helper: the second call (also inside compare_methods) returns the losses of the first call too, in the same list
# first day: true
# section 4.4, exercise 3

import numpy as np


def _descend(loss_fn, grad_fn, theta, lr, momentum, num_steps, losses=[]):
    v = np.zeros_like(theta)
    for _ in range(num_steps):
        losses.append(float(loss_fn(theta)))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, losses


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    start = np.array(theta_init, dtype=float)
    return _descend(loss_fn, grad_fn, start, lr, momentum, num_steps)


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


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}


if __name__ == "__main__":
    A = np.array([2.0, 200.0])
    res = compare_methods(lambda p: float(0.5 * p @ (A * p)), lambda p: A * p, np.ones(2), 0.004, 0.9, 60)
    print({key: float(h[-1]) for key, h in res.items()})
