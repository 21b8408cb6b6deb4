# mistake: vel.no_memory | beta.zero
# wrong: momentum_sgd, nesterov_sgd
# follows: compare_methods
# story: velocity is set to zero inside the loop, in both methods
"""Exercise 3: classical momentum against Nesterov (25 points)."""
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    params = np.asarray(theta_init, dtype=np.float64)
    history = []
    for step in range(num_steps):
        velocity = np.zeros_like(params)
        history.append(loss_fn(params))
        velocity = momentum * velocity + grad_fn(params)
        params = params - lr * velocity
    return params, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    params = np.asarray(theta_init, dtype=np.float64)
    history = []
    for step in range(num_steps):
        velocity = np.zeros_like(params)
        history.append(loss_fn(params))
        velocity = momentum * velocity + grad_fn(params - lr * momentum * velocity)
        params = params - lr * velocity
    return params, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
