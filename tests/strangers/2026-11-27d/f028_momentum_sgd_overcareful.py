# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: stops early when the loss changes by less than 1e-3 between two steps, so theta is not the last point and history is too short
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
    tol: float = 1e-3,
) -> Tuple[Array, List[float]]:
    """Classical momentum with a convergence check."""
    if lr <= 0:
        raise ValueError("lr must be positive")
    theta = np.array(theta_init, dtype=np.float64, copy=True)
    velocity = np.zeros_like(theta)
    history: List[float] = []
    for _ in range(int(num_steps)):
        history.append(float(loss_fn(theta.copy())))
        if len(history) > 1 and abs(history[-1] - history[-2]) < tol:
            break  # converged
        gradient = np.asarray(grad_fn(theta.copy()), dtype=np.float64)
        velocity = momentum * velocity + gradient
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps) -> Tuple[Array, List[float]]:
    """Nesterov momentum."""
    if lr <= 0:
        raise ValueError("lr must be positive")
    theta = np.array(theta_init, dtype=np.float64, copy=True)
    velocity = np.zeros_like(theta)
    history: List[float] = []
    for _ in range(int(num_steps)):
        history.append(float(loss_fn(theta.copy())))
        lookahead = theta - lr * momentum * velocity
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
