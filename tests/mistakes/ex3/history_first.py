# mistake: ret.swapped
# wrong: momentum_sgd, nesterov_sgd
# story: (history, theta) in both functions, and compare_methods unpacks it that way
"""Exercise 3: classical momentum against Nesterov (25 points)."""
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.copy()
    velocity = np.zeros_like(theta, dtype=float)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return history, theta


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.copy()
    velocity = np.zeros_like(theta, dtype=float)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta - lr * momentum * velocity)
        theta = theta - lr * velocity
    return history, theta


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    h_gd, _ = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    h_m, _ = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    h_n, _ = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": h_gd, "momentum": h_m, "nesterov": h_n}
