# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: position and velocity are one (2, d) array that a 2x2 matrix moves with einsum
# first day: accepted
"""Exercise 3: classical momentum against Nesterov - my solution."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta0 = np.array(theta_init, dtype=float)
    z = np.stack([theta0, np.zeros_like(theta0)])           # rows: theta, v
    A = np.array([[1.0, -lr * momentum], [0.0, momentum]])
    B = np.array([-lr, 1.0])
    history = np.zeros(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(z[0].copy())
        g = np.asarray(grad_fn(z[0].copy()), dtype=float)
        z = np.einsum("ij,jd->id", A, z) + np.multiply.outer(B, g)
    return z[0].copy(), history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        lookahead = theta - lr * momentum * velocity
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nesterov = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": heavy, "nesterov": nesterov}
