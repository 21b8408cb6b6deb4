"""How fast a method forgets its start on a quadratic: iteration matrix, spectral radius, and where that is 1."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike

from reference import arguments
from reference.arguments import Floats
from reference.updates import Method, Scalars, update_of


def iteration_matrix(hessian: ArrayLike, lr: float, beta: float, method: Method = "heavy_ball") -> Floats:
    """Return the matrix M with ``(z_t+1, v_t) = M (z_t, v_t-1)``, z the distance from the minimum of a quadratic.

    Heavy ball, H the Hessian: ``v = beta v + H z``, ``z = z - lr v``: ``M = [[I - lr H, -lr beta I], [H, beta I]]``.
    Nesterov: ``v = beta v + H (z - lr beta v)``, so beta I becomes ``beta (I - lr H)``. Gradient descent is beta = 0.

    Parameters
    ----------
    hessian : array-like of shape (d, d)
    lr : float
        At least 0.
    beta : float
        ``0 <= beta < 1``.
    method : {"heavy_ball", "nesterov"}

    Returns
    -------
    ndarray of shape (2 d, 2 d)

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> iteration_matrix([[2.0]], 0.25, 0.5)
    array([[ 0.5  , -0.125],
           [ 2.   ,  0.5  ]])
    """
    matrix = arguments.floats("hessian", hessian)
    if matrix.ndim != 2 or matrix.shape[0] != matrix.shape[1]:
        raise ValueError(f"hessian must have shape (d, d), got {matrix.shape}")
    rate, decay = arguments.non_negative("lr", lr), arguments.decay("beta", beta)
    update_of(method)
    identity = np.eye(len(matrix))
    shrink = identity - rate * matrix
    keep = decay * (identity if method == "heavy_ball" else shrink)
    return np.block([[shrink, -rate * keep], [matrix, keep]])


def spectral_radius(eigenvalue: ArrayLike, lr: ArrayLike, beta: ArrayLike, method: Method = "heavy_ball") -> Floats:
    """Return the asymptotic factor of the distance per step along one eigenvector of the Hessian.

    The larger root of ``r^2 - (1 + beta - lr lam) r + beta = 0`` for heavy ball, of
    ``r^2 - (1 + beta)(1 - lr lam) r + beta (1 - lr lam) = 0`` for Nesterov.

    Parameters
    ----------
    eigenvalue, lr, beta : array-like
        lam, lr and beta, each at least 0; they are broadcast against each other.
    method : {"heavy_ball", "nesterov"}

    Returns
    -------
    ndarray
        1 or more means that the method does not converge.

    Raises
    ------
    ValueError
        If an argument is negative.

    Examples
    --------
    >>> spectral_radius([2, 200], 2 / 121, 81 / 121).round(4)
    array([0.8182, 0.8182])
    """
    lam, rate, decay = (
        _non_negative(name, value) for name, value in (("eigenvalue", eigenvalue), ("lr", lr), ("beta", beta))
    )
    trace, determinant = _characteristic(lam, rate, decay, method)
    discriminant = trace**2 - 4 * determinant
    # Complex roots share the modulus sqrt(determinant); of real ones the larger is on the trace's side.
    real = (np.abs(trace) + np.sqrt(np.maximum(discriminant, 0))) / 2
    radius: Floats = np.where(discriminant < 0, np.sqrt(np.maximum(determinant, 0)), real)
    return radius


def worst_radius(
    smallest: float, largest: float, lr: ArrayLike, beta: ArrayLike, method: Method = "heavy_ball"
) -> Floats:
    """Return the largest `spectral_radius` over all eigenvalues in [smallest, largest]; lr and beta are broadcast.

    For both methods it is reached at an end of the interval.

    Examples
    --------
    >>> worst_radius(2, 200, [0.004, 0.009, 0.015], 0.5).round(3)
    array([0.984, 0.963, 1.   ])
    """
    low, high = arguments.eigenvalues(smallest, largest)
    return np.maximum(spectral_radius(low, lr, beta, method), spectral_radius(high, lr, beta, method))


def oscillation_period(eigenvalue: float, lr: float, beta: float, method: Method = "heavy_ball") -> float:
    """Return the number of steps in one full swing along an eigenvector of the Hessian.

    ``2 pi / angle`` of the complex roots; for a small eigenvalue and beta near 1 about ``2 pi / sqrt(lr eigenvalue)``.
    2 where a negative real root leads, so that every step changes sides; inf where nothing swings in the end.

    Raises
    ------
    ValueError
        If an argument is out of range.

    References
    ----------
    .. [1] B. O'Donoghue, E. Candes, "Adaptive restart for accelerated gradient schemes",
       Found. Comput. Math. 15:715-732, 2015.

    Examples
    --------
    >>> round(oscillation_period(2, 0.004, 0.99), 1)
    70.2
    """
    lam, rate = arguments.non_negative("eigenvalue", eigenvalue), arguments.non_negative("lr", lr)
    trace, determinant = (float(term) for term in _characteristic(lam, rate, arguments.decay("beta", beta), method))
    if trace**2 >= 4 * determinant:
        return math.inf if trace >= 0 else 2.0
    return 2 * math.pi / math.acos(trace / (2 * math.sqrt(determinant)))


def descent_limit(largest: float) -> float:
    """Return ``2 / L``: gradient descent converges on a quadratic for lr below it.

    Examples
    --------
    >>> descent_limit(200)
    0.01
    """
    return 2 / arguments.positive("largest", largest)


def heavy_ball_limit(largest: float, beta: float) -> float:
    """Return ``2 (1 + beta) / L``: heavy ball converges on a quadratic for lr below it. More beta allows more lr.

    Examples
    --------
    >>> round(heavy_ball_limit(200, 0.9), 6)
    0.019
    """
    return 2 * (1 + arguments.decay("beta", beta)) / arguments.positive("largest", largest)


def nesterov_limit(largest: float, beta: float) -> float:
    """Return ``(2 + 2 beta) / (1 + 2 beta) / L``: Nesterov converges on a quadratic for lr below it.

    Examples
    --------
    >>> round(nesterov_limit(200, 0.9), 5)
    0.00679
    """
    decay = arguments.decay("beta", beta)
    return (2 + 2 * decay) / (1 + 2 * decay) / arguments.positive("largest", largest)


def _characteristic(lam: Scalars, lr: Scalars, beta: Scalars, method: Method) -> tuple[Scalars, Scalars]:
    """Return trace and determinant: the roots solve ``r^2 - trace r + determinant = 0``."""
    update_of(method)
    shrink = 1 - lam * lr
    if method == "heavy_ball":
        return beta + shrink, beta + 0 * shrink
    return (1 + beta) * shrink, beta * shrink


def _non_negative(name: str, value: ArrayLike) -> Floats:
    array = arguments.floats(name, value)
    if np.any(array < 0):
        raise ValueError(f"{name} must be at least 0, got {array[array < 0].flat[0]:g}")
    return array
