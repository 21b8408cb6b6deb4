# mistake: vel.bias_corrected
# wrong: momentum_sgd
# follows: compare_methods
# story: Adam's correction without Adam's (1 - momentum)
"""Exercise 3: classical momentum against Nesterov (25 points)."""
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v / (1 - momentum ** (t + 1))
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    v = np.zeros(len(x))
    losses = []
    for _ in range(num_steps):
        losses.append(float(loss_fn(x)))
        g = grad_fn(x - lr * momentum * v)
        v = momentum * v + g
        x = x - lr * v
    return x, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
