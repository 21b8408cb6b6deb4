# style: three-term recurrence without a velocity
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    previous = current = np.asarray(theta_init, dtype=float)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(current))
        following = current - lr * grad_fn(current) + momentum * (current - previous)
        previous, current = current, following
    return current, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    previous = current = np.asarray(theta_init, dtype=float)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(current))
        ahead = current + momentum * (current - previous)
        previous, current = current, ahead - lr * grad_fn(ahead)
    return current, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    histories = {}
    histories["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    histories["gd"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1]
    histories["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    return histories
