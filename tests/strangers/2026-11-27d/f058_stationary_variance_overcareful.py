# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: uses the sample variance (ddof=1) instead of the population variance
# first day: full marks
"""Noise smoothing by momentum."""
import numpy as np


def _as_float(series) -> np.ndarray:
    return np.array(series, dtype=np.float64, copy=True)


def velocities(grads, momentum: float, normalize: bool = False) -> np.ndarray:
    """Velocity after each gradient."""
    grads = _as_float(grads)
    result = np.zeros_like(grads)
    velocity = np.zeros(grads.shape[1:], dtype=np.float64)
    for t in range(grads.shape[0]):
        velocity = momentum * velocity + grads[t]
        result[t] = velocity
    if normalize:
        result *= 1.0 - momentum
    return result


def variance_ratio(grads, momentum: float, burn_in: int, normalize: bool = False) -> float:
    """Noise of the velocities relative to the gradients."""
    grads = _as_float(grads)
    smoothed = velocities(grads, momentum, normalize)
    variance_of_velocities = np.mean(np.var(smoothed[burn_in:], axis=0, ddof=0))
    variance_of_gradients = np.mean(np.var(grads[burn_in:], axis=0, ddof=0))
    return float(variance_of_velocities / variance_of_gradients)


def theory_ratio(momentum: float, normalize: bool = False) -> float:
    """Limit for independent gradients."""
    if normalize:
        return (1.0 - momentum) / (1.0 + momentum)
    return 1.0 / (1.0 - momentum ** 2)


def stationary_variance(noise, lr: float, momentum: float, curvature: float, burn_in: int) -> float:
    """Unbiased variance of theta around the minimum."""
    noise = _as_float(noise)
    theta, velocity = 0.0, 0.0
    thetas = np.empty(noise.shape[0], dtype=np.float64)
    for t, disturbance in enumerate(noise):
        gradient = curvature * theta + disturbance
        velocity = momentum * velocity + gradient
        theta = theta - lr * velocity
        thetas[t] = theta
    # ddof=1: unbiased estimator
    return float(np.var(thetas[burn_in:], ddof=1))
