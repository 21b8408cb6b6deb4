# style: the history also holds the final loss (accepted with a remark)
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros(len(theta))
    history = [loss_fn(theta)]
    for _ in range(num_steps):
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
        history.append(loss_fn(theta))
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros(len(theta))
    history = [loss_fn(theta)]
    for _ in range(num_steps):
        v = momentum * v + grad_fn(theta - lr * momentum * v)
        theta = theta - lr * v
        history.append(loss_fn(theta))
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
