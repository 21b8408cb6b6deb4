# style: lr inside the velocity
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros_like(theta)
    losses = []
    for _ in range(num_steps):
        losses.append(loss_fn(theta))
        v = momentum * v + lr * grad_fn(theta)
        theta = theta - v
    return theta, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros_like(theta)
    losses = []
    for _ in range(num_steps):
        losses.append(loss_fn(theta))
        v = momentum * v + lr * grad_fn(theta - momentum * v)
        theta = theta - v
    return theta, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return dict(
        nesterov=nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        momentum=momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        gd=momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1],
    )
