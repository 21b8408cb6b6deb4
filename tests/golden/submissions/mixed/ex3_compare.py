import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = [loss_fn(theta)]
    for _ in range(num_steps):
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
        history.append(loss_fn(theta))
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        ahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    # TODO: replace the next line with your code.
    raise NotImplementedError("compare_methods is not written yet")
