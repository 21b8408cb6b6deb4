# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: two mistakes: plain descent gets the effective rate lr / (1 - momentum) "to be fair", and every curve is the best loss so far (minimum.accumulate); wrong for momentum 0.9
# first day: vague
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum; the losses are those before each update."""
    x = np.asarray(theta_init).astype(float)
    v = np.zeros(x.shape)
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(x)
        v = momentum * v + grad_fn(x)
        x = x - lr * v
    return x, losses


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
    fair_lr = lr / (1 - momentum)
    _, h_gd = momentum_sgd(loss_fn, grad_fn, theta_init, fair_lr, 0.0, num_steps)
    _, h_mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, h_nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    curves = {"gd": h_gd, "momentum": h_mom, "nesterov": h_nag}
    return {name: np.minimum.accumulate(np.asarray(h, dtype=float)) for name, h in curves.items()}
