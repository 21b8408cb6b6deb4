# mistake: gradpt.theta + hist.after
# wrong: nesterov_sgd
# follows: compare_methods
# story: no lookahead, and the loss recorded after the update
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """SGD with momentum."""
    theta = theta_init.copy()
    velocity = np.zeros_like(theta, dtype=float)
    history = []

    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity

    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
        history.append(loss_fn(theta))
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
