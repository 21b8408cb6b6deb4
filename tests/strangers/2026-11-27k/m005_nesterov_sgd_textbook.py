# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: Sutskever's schedule min(1 - 1 / (2 (t // 250 + 1)), momentum) replaces the constant momentum, which is 0.5 at most in the first 250 steps; wrong for momentum above 0.5, e.g. 0.9
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum; history[t] is the loss before update t."""
    w = np.asarray(theta_init).astype(np.float64)
    v = np.zeros(w.shape)
    losses = np.empty(num_steps)
    for step in range(num_steps):
        losses[step] = loss_fn(w)
        g = grad_fn(w)
        v = momentum * v + g
        w = w - lr * v
    return w, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Sutskever et al. 2013."""
    theta = np.asarray(theta_init).astype(float)
    v = np.zeros_like(theta)
    history = np.zeros(num_steps)
    for t in range(num_steps):
        mu = min(1 - 0.5 / (t // 250 + 1), momentum)
        history[t] = loss_fn(theta)
        v = mu * v + grad_fn(theta - lr * mu * v)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": heavy, "nesterov": nag}
