# style: a moving average, with lr divided by (1 - momentum) to make up for it
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    m = np.zeros_like(theta)
    scale = lr / (1 - momentum)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        m = momentum * m + (1 - momentum) * grad_fn(theta)
        theta = theta - scale * m
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    m = np.zeros_like(theta)
    scale = lr / (1 - momentum)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        m = momentum * m + (1 - momentum) * grad_fn(theta - scale * momentum * m)
        theta = theta - scale * m
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
