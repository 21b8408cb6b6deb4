# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: history[t - 1] is written in a loop from 0: the first loss lands in the last place and all others are shifted by one (num_steps >= 2)
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = np.zeros(num_steps)
    for t in range(num_steps):
        history[t - 1] = loss_fn(theta)
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
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
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return dict(gd=gd, momentum=mom, nesterov=nag)


if __name__ == "__main__":
    A = np.array([1.0, 100.0])
    h = compare_methods(lambda p: float(A @ p ** 2), lambda p: 2 * A * p, np.array([1.0, 1.0]), 0.004, 0.9, 100)
    print({k: x[-1] for k, x in h.items()})
