# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: two mistakes: returns the Polyak average of the iterates instead of the last one, and the velocity is Adam's first moment with bias correction; wrong from the second step on for momentum > 0
# first day: vague
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    m = np.zeros_like(theta)
    average = theta.copy()
    history = []
    for t in range(1, num_steps + 1):
        history.append(loss_fn(theta))
        m = momentum * m + (1 - momentum) * grad_fn(theta)
        m_hat = m / (1 - momentum ** t)
        theta = theta - lr * m_hat
        average = average + (theta - average) / t
    return average, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov momentum: gradient at the lookahead point."""
    x = np.asarray(theta_init).astype(float)
    v = np.zeros(x.shape)
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(x)
        v = momentum * v + grad_fn(x - lr * momentum * v)
        x = x - lr * v
    return x, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nesterov = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": heavy, "nesterov": nesterov}
