# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd, nesterov_sgd
# cause: two mistakes: momentum_sgd returns the best theta seen instead of the last, and nesterov_sgd records the losses at the lookahead points
# first day: true
"""Classical and Nesterov momentum."""
from typing import Callable, Dict, List, Tuple

import numpy as np

Array = np.ndarray


def momentum_sgd(
    loss_fn: Callable[[Array], float],
    grad_fn: Callable[[Array], Array],
    theta_init: Array,
    lr: float,
    momentum: float,
    num_steps: int,
) -> Tuple[Array, List[float]]:
    """Classical momentum; keeps the best iterate."""
    if lr <= 0:
        raise ValueError("lr must be positive")
    theta = np.array(theta_init, dtype=np.float64, copy=True)
    velocity = np.zeros_like(theta)
    history: List[float] = []
    best_theta, best_loss = theta.copy(), float("inf")
    for _ in range(int(num_steps)):
        loss = float(loss_fn(theta.copy()))
        history.append(loss)
        if loss < best_loss:
            best_loss = loss
            best_theta = theta.copy()
        gradient = np.asarray(grad_fn(theta.copy()), dtype=np.float64)
        velocity = momentum * velocity + gradient
        theta = theta - lr * velocity
    return best_theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps) -> Tuple[Array, List[float]]:
    """Nesterov momentum."""
    if lr <= 0:
        raise ValueError("lr must be positive")
    theta = np.array(theta_init, dtype=np.float64, copy=True)
    velocity = np.zeros_like(theta)
    history: List[float] = []
    for _ in range(int(num_steps)):
        lookahead = theta - lr * momentum * velocity
        history.append(float(loss_fn(lookahead)))
        gradient = np.asarray(grad_fn(lookahead), dtype=np.float64)
        velocity = momentum * velocity + gradient
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps) -> Dict[str, List[float]]:
    """Histories of the three methods from the same start."""
    start = np.array(theta_init, dtype=np.float64, copy=True)
    start.flags.writeable = False
    _, gd_history = momentum_sgd(loss_fn, grad_fn, start, lr, 0.0, num_steps)
    _, momentum_history = momentum_sgd(loss_fn, grad_fn, start, lr, momentum, num_steps)
    _, nesterov_history = nesterov_sgd(loss_fn, grad_fn, start, lr, momentum, num_steps)
    return {
        "gd": gd_history,
        "momentum": momentum_history,
        "nesterov": nesterov_history,
    }
