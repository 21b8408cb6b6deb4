# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: history is a mutable default argument of a helper and goes on growing; wrong from the second call on (the losses of earlier calls come first, the list is too long)
# first day: true
"""ex3 / optimizers"""

import numpy as np


def _descend(loss_fn, grad_fn, theta, lr, momentum, num_steps, losses=[]):
    v = np.zeros_like(theta)
    for _ in range(num_steps):
        losses.append(float(loss_fn(theta)))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, list(losses)


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _descend(loss_fn, grad_fn, np.array(theta_init, dtype=float), lr, momentum, num_steps)


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
    gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1]
    hb = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    return {"gd": gd, "momentum": hb, "nesterov": nag}
