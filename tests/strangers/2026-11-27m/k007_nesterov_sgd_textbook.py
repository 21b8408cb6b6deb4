# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: two mistakes: the momentum is Nesterov's (t - 1) / (t + 2) instead of the argument, and the losses are recorded at the lookahead point; wrong for two steps or more
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
    x = np.array(theta_init, dtype=float)
    x_old = x.copy()
    history = []
    for t in range(1, num_steps + 1):
        y = x + max(t - 1, 0) / (t + 2) * (x - x_old)
        history.append(loss_fn(y))
        x_old = x
        x = y - lr * grad_fn(y)
    return x, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    result = {}
    for name, method, m in [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum),
                            ("nesterov", nesterov_sgd, momentum)]:
        result[name] = method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1]
    return result
