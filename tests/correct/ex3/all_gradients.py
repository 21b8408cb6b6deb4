# style: weighted sum over all gradients so far, O(T^2)
import numpy as np


def velocity(grads, beta):
    n = len(grads)
    return sum(beta ** (n - 1 - k) * grads[k] for k in range(n))


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    grads, history = [], []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        grads.append(grad_fn(theta))
        theta = theta - lr * velocity(grads, momentum)
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    grads, history = [], []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        grads.append(grad_fn(theta - lr * momentum * velocity(grads, momentum)))
        theta = theta - lr * velocity(grads, momentum)
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    args = loss_fn, grad_fn, theta_init, lr
    return {
        "gd": momentum_sgd(*args, 0.0, num_steps)[1],
        "momentum": momentum_sgd(*args, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(*args, momentum, num_steps)[1],
    }
