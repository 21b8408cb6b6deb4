# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: the velocity lives in an optimiser object made once at import and is not reset: the second call (same d) starts with the speed of the first
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


class _SGD:
    def __init__(self):
        self.state = {}

    def step(self, theta, grad, lr, momentum):
        buf = self.state.get(theta.shape)
        buf = grad if buf is None else momentum * buf + grad
        self.state[theta.shape] = buf
        return theta - lr * buf


_optimizer = _SGD()


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        theta = _optimizer.step(theta, np.array(grad_fn(theta), dtype=float), lr, momentum)
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov momentum: gradient at the point ahead."""
    theta = theta_init.astype(float)
    velocity = np.zeros(theta.shape)
    losses = np.zeros(num_steps)
    for t in range(num_steps):
        losses[t] = loss_fn(theta)
        gradient = grad_fn(theta - lr * momentum * velocity)
        velocity = momentum * velocity + gradient
        theta = theta - lr * velocity
    return theta, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
