# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: the lookahead for the next step is prepared at the end of the loop before theta is moved, so it starts from the stale theta; wrong from the second update on, also for momentum 0
# first day: false
"""Exercise 3: classical momentum against Nesterov."""

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
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    lookahead = theta.copy()
    losses = []
    for _ in range(num_steps):
        losses.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(lookahead)
        lookahead = theta - lr * momentum * velocity
        theta = theta - lr * velocity
    return theta, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": heavy, "nesterov": nag}
