# kind: right
# file: ex4_effective_lr.py
# function: 
# cause: 
# first day: accepted
import numpy as np
from scipy.signal import lfilter


def effective_lr(lr: float, momentum: float) -> float:
    """DC gain of the filter lr / (1 - momentum z^-1)."""
    numerator, denominator = [lr], [1.0, -momentum]
    return float(np.sum(numerator) / np.sum(denominator))


def measured_lr(lr: float, momentum: float, num_steps: int, grad: float = 1.0) -> np.ndarray:
    """Step response of the filter."""
    slope = np.full(num_steps, float(grad))
    steps = lfilter([lr], [1.0, -momentum], slope)
    return np.abs(steps / grad)


def steps_to_fraction(momentum: float, fraction: float) -> int:
    """Bisection between a number of steps that is too small and one that is enough."""
    def enough(t: int) -> bool:
        return 1 - momentum ** t >= fraction

    high = 1
    while not enough(high):
        high *= 2
    low = high // 2            # 0 or not enough
    while high - low > 1:
        middle = (low + high) // 2
        if enough(middle):
            high = middle
        else:
            low = middle
    return high


def matched_lr(plain_lr: float, momentum: float) -> float:
    return float(plain_lr / effective_lr(1.0, momentum))
