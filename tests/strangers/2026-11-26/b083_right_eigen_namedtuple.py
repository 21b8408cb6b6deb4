# kind: right
# file: ex2_optimal_beta.py
# function: 
# cause: 
# first day: accepted
from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray


class Parameters(NamedTuple):
    lr: float
    beta: float
    rate: float


def hessian(a: float, b: float) -> NDArray[np.float64]:
    """Second derivatives of a x^2 + b y^2."""
    return np.diag(np.array([2 * a, 2 * b], dtype=np.float64))


def spectrum(a: float, b: float) -> tuple[float, float]:
    """Smallest and largest eigenvalue."""
    eigenvalues: NDArray[np.float64] = np.linalg.eigvalsh(hessian(a, b))
    return float(eigenvalues[0]), float(eigenvalues[-1])


def condition_number(a: float, b: float) -> float:
    return float(np.linalg.cond(hessian(a, b)))


def optimal_beta(kappa: float) -> float:
    s: float = float(np.sqrt(kappa))
    return float(np.square((s - 1) / (s + 1)))


def optimal_parameters(a: float, b: float) -> Parameters:
    mu, L = spectrum(a, b)
    sm, sl = np.sqrt([mu, L])
    return Parameters(lr=float((2 / (sl + sm)) ** 2), beta=float(((sl - sm) / (sl + sm)) ** 2),
                      rate=float((sl - sm) / (sl + sm)))
