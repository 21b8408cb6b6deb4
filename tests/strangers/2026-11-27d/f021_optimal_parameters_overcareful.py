# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: lr is capped at 1 / L for safety, which is always below the optimal lr unless a equals b
# first day: true
"""Optimal heavy-ball parameters for a diagonal quadratic."""
import math
from typing import Tuple


def _check_positive(**values: float) -> None:
    for name, value in values.items():
        if not value > 0:
            raise ValueError(f"{name} must be positive, got {value!r}")


def condition_number(a: float, b: float) -> float:
    """Ratio of the largest to the smallest Hessian eigenvalue."""
    _check_positive(a=a, b=b)
    eigenvalue_a, eigenvalue_b = 2.0 * float(a), 2.0 * float(b)
    return max(eigenvalue_a, eigenvalue_b) / min(eigenvalue_a, eigenvalue_b)


def optimal_beta(kappa: float) -> float:
    """((sqrt(kappa) - 1) / (sqrt(kappa) + 1)) ** 2"""
    kappa = float(kappa)
    if kappa < 1.0:
        raise ValueError("kappa must be at least 1")
    sqrt_kappa = math.sqrt(kappa)
    return ((sqrt_kappa - 1.0) / (sqrt_kappa + 1.0)) ** 2


def optimal_parameters(a: float, b: float) -> Tuple[float, float, float]:
    """Learning rate, beta and contraction rate."""
    _check_positive(a=a, b=b)
    mu = 2.0 * float(min(a, b))
    L = 2.0 * float(max(a, b))
    lr = 4.0 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    # never exceed the classical stability bound 1 / L
    lr = min(lr, 1.0 / L)
    beta = optimal_beta(L / mu)
    rate = math.sqrt(beta)
    return lr, beta, rate
