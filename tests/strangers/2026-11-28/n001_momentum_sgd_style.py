# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: state rows [theta, v] updated with a 2x2 matrix by einsum; both methods share one loop with a look parameter
# first day: accepted

import numpy as np


def _run(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, look):
    # (theta, v) -> A (theta, v) + B g, with g at theta - look * v
    A = np.array([[1.0, -lr * momentum], [0.0, momentum]])
    B = np.array([-lr, 1.0])
    state = np.zeros((2, len(theta_init)))
    state[0] = theta_init
    history = np.empty(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(state[0].copy())
        g = np.asarray(grad_fn(state[0] - look * state[1]), dtype=float)
        state = np.einsum("ij,jd->id", A, state) + np.outer(B, g)
    return state[0], history


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _run(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, 0.0)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _run(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, lr * momentum)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    table = [("gd", momentum_sgd, 0.0), ("momentum", momentum_sgd, momentum), ("nesterov", nesterov_sgd, momentum)]
    out = {}
    for key, method, m in table:
        _, out[key] = method(loss_fn, grad_fn, theta_init, lr, m, num_steps)
    return out
