# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: the velocity contains lr (Sutskever's scaling), folded with functools.reduce over a NamedTuple state
# first day: accepted
"""Section 4.4, exercise 3."""

from functools import reduce
from typing import NamedTuple

import numpy as np


class State(NamedTuple):
    theta: np.ndarray
    step: np.ndarray
    losses: tuple


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    losses = []

    def update(state, _):
        losses.append(float(loss_fn(state.theta)))
        step = momentum * state.step - lr * np.asarray(grad_fn(state.theta))
        return State(state.theta + step, step, ())

    begin = np.array(theta_init, dtype=float)
    end = reduce(update, range(num_steps), State(begin, np.zeros(begin.shape), ()))
    return end.theta, np.array(losses)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
