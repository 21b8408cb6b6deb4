# kind: right
# file: ex3_compare.py
# function: compare_methods
# cause: functools.partial and operator.itemgetter; keys and runs zipped together
# first day: accepted
import functools
from operator import itemgetter

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=np.float64)
    step = np.zeros_like(x)          # the last move, lr * v
    losses = np.empty(num_steps)
    for t in range(num_steps):
        losses[t] = loss_fn(x)
        step = momentum * step + lr * grad_fn(x - momentum * step)
        x = x - step
    return x, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    history_of = itemgetter(1)
    frozen = np.array(theta_init, dtype=float)
    heavy = functools.partial(momentum_sgd, loss_fn, grad_fn, frozen, lr)
    nag = functools.partial(nesterov_sgd, loss_fn, grad_fn, frozen, lr)
    runs = (heavy(0.0, num_steps), heavy(momentum, num_steps), nag(momentum, num_steps))
    return dict(zip(("gd", "momentum", "nesterov"), map(history_of, runs)))
