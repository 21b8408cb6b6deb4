# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: gradients longer than 1 are clipped to length 1, which the update does not have (any start with a gradient norm above 1)
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, max_norm=1.0):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(theta)))
        g = np.asarray(grad_fn(theta), dtype=float)
        norm = np.linalg.norm(g)
        if norm > max_norm:                 # exploding gradients
            g = g * (max_norm / norm)
        v = momentum * v + g
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Gradient at the point the velocity is carrying us to."""
    w = np.asarray(theta_init).astype(np.float64)
    step = np.zeros(w.shape)          # lr * v
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(w)
        step = momentum * step + lr * np.asarray(grad_fn(w - momentum * step))
        w = w - step
    return w, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": heavy, "nesterov": nag}
