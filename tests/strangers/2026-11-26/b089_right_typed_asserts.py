# kind: right
# file: ex3_compare.py
# function: 
# cause: 
# first day: accepted
"""Exercise 3: classical against Nesterov momentum, typed and with checks of what must hold."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

Loss = Callable[[np.ndarray], float]
Grad = Callable[[np.ndarray], np.ndarray]
Result = tuple[np.ndarray, list[float]]


def _start(theta_init: np.ndarray) -> np.ndarray:
    theta = np.array(theta_init, dtype=np.float64, copy=True)
    assert theta.ndim == 1, "theta must be a vector"
    return theta


def _gradient(grad_fn: Grad, at: np.ndarray) -> np.ndarray:
    g = np.asarray(grad_fn(at), dtype=np.float64)
    assert g.shape == at.shape, "gradient and theta must have the same shape"
    return g


def momentum_sgd(loss_fn: Loss, grad_fn: Grad, theta_init: np.ndarray, lr: float, momentum: float,
                 num_steps: int) -> Result:
    assert lr > 0
    assert 0 <= momentum < 1
    assert num_steps >= 0
    theta = _start(theta_init)
    velocity = np.zeros_like(theta)
    history: list[float] = []
    for _ in range(num_steps):
        history += [float(loss_fn(theta))]
        velocity = momentum * velocity + _gradient(grad_fn, theta)
        theta = theta - lr * velocity
    assert len(history) == num_steps
    return theta, history


def nesterov_sgd(loss_fn: Loss, grad_fn: Grad, theta_init: np.ndarray, lr: float, momentum: float,
                 num_steps: int) -> Result:
    assert lr > 0
    assert 0 <= momentum < 1
    assert num_steps >= 0
    theta = _start(theta_init)
    velocity = np.zeros_like(theta)
    history: list[float] = []
    for _ in range(num_steps):
        history += [float(loss_fn(theta))]
        lookahead = theta - lr * momentum * velocity
        velocity = momentum * velocity + _gradient(grad_fn, lookahead)
        theta = theta - lr * velocity
    assert len(history) == num_steps
    return theta, history


def compare_methods(loss_fn: Loss, grad_fn: Grad, theta_init: np.ndarray, lr: float, momentum: float,
                    num_steps: int) -> dict[str, list[float]]:
    before = np.array(theta_init, copy=True)
    histories = {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
    assert np.array_equal(before, theta_init), "the start must not change"
    return histories
