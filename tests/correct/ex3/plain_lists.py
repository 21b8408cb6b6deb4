# style: lists of floats, numpy only where grad_fn needs it
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = [float(c) for c in theta_init]
    v = [0.0 for _ in x]
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(np.array(x)))
        g = grad_fn(np.array(x))
        for i in range(len(x)):
            v[i] = momentum * v[i] + g[i]
            x[i] = x[i] - lr * v[i]
    return x, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = [float(c) for c in theta_init]
    v = [0.0 for _ in x]
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(np.array(x)))
        g = grad_fn(np.array([xi - lr * momentum * vi for xi, vi in zip(x, v)]))
        for i in range(len(x)):
            v[i] = momentum * v[i] + g[i]
            x[i] = x[i] - lr * v[i]
    return x, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
