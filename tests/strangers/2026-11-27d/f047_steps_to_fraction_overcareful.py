# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: compares with a tolerance of one per cent, so it stops some steps early
# first day: vague
"""Effective learning rate of momentum."""
import math

import numpy as np


def effective_lr(lr: float, momentum: float) -> float:
    """Asymptotic step per unit of gradient."""
    if not 0 <= momentum < 1:
        raise ValueError("momentum must be in [0, 1)")
    return float(lr) / (1.0 - float(momentum))


def measured_lr(lr: float, momentum: float, num_steps: int, grad: float = 1.0) -> np.ndarray:
    """Simulate the walk on a constant slope and measure each step."""
    if grad == 0:
        raise ValueError("grad must not be 0")
    velocity = 0.0
    theta = 0.0
    positions = [theta]
    for _ in range(num_steps):
        velocity = momentum * velocity + grad
        theta = theta - lr * velocity
        positions.append(theta)
    return np.abs(np.diff(np.array(positions, dtype=np.float64))) / abs(grad)


def steps_to_fraction(momentum: float, fraction: float) -> int:
    """Smallest t with 1 - momentum**t >= fraction, robust to rounding."""
    if not (0 < momentum < 1 and 0 < fraction < 1):
        raise ValueError("momentum and fraction must lie in (0, 1)")
    t = 1
    while True:
        reached = 1.0 - momentum ** t
        # floating point numbers should not be compared exactly
        if reached >= fraction or math.isclose(reached, fraction, rel_tol=1e-2):
            return t
        t += 1


def matched_lr(plain_lr: float, momentum: float) -> float:
    """Inverse of effective_lr."""
    return float(plain_lr) * (1.0 - float(momentum))
