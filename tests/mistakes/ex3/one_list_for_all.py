# mistake: compare.one_list
# wrong: compare_methods
# story: dict.fromkeys gives one list to all three names
"""Exercise 3: classical momentum against Nesterov."""
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta - lr * momentum * v)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    histories = dict.fromkeys(["gd", "momentum", "nesterov"], [])
    histories["gd"] += momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1]
    histories["momentum"] += momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    histories["nesterov"] += nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    return histories
