# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: The gradient at the lookahead point is extrapolated from the last two gradients, g + momentum (g - g_prev), instead of evaluated there. That is the same on quadratics (there the program is right), and only there: on any other loss grad_fn has to be called at theta - lr * momentum * v.
# first day: nothing
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov without the extra point: the lookahead gradient is extrapolated."""
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    g_prev = None
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        g = np.array(grad_fn(theta), dtype=float)
        diff = np.zeros_like(g) if g_prev is None else g - g_prev
        v = momentum * v + g + momentum * diff
        theta = theta - lr * v
        g_prev = g
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0.0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in runs.items()}
