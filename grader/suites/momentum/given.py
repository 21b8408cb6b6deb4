"""The problems of this section, as both sides build them: public, plain numpy, nothing hidden in here.

Every problem has ``loss(theta)`` and ``grad(theta)`` for theta of shape (d,). A loss also takes a grid, shape
(d, ...), and returns one value for each of its points: students draw contours that way.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray


class Quadratic:
    """1/2 z'Az - c'z, for a symmetric positive definite matrix A of shape (d, d) and an offset c of shape (d,)."""

    PLAIN = """
A, c = {0}, {1}

def loss(theta):
    return 0.5 * theta @ A @ theta - c @ theta

def grad(theta):
    return A @ theta - c
"""

    def __init__(self, matrix: ArrayLike, offset: ArrayLike) -> None:
        self.matrix = np.array(matrix, dtype=float)
        self.offset = np.array(offset, dtype=float)

    def loss(self, theta: ArrayLike) -> Any:
        """Return the loss at theta."""
        z = np.asarray(theta, dtype=float)
        # einsum takes a point as well as a grid, in a quarter of the time of tensordot: students call this in loops.
        return _plain(0.5 * np.einsum("i...,ij,j...", z, self.matrix, z) - np.einsum("i,i...", self.offset, z))

    def grad(self, theta: ArrayLike) -> NDArray[np.float64]:
        """Return the gradient at theta, a new array."""
        slope: NDArray[np.float64] = self.matrix @ np.asarray(theta, dtype=float) - self.offset
        return slope


class Bowl:
    """a (x - p)^2 + b (y - q)^2, for a, b > 0: nowhere below 0, so that its logarithm can be drawn."""

    PLAIN = """
a, b, p, q = {0}, {1}, {2}, {3}

def loss(theta):
    return a * (theta[0] - p) ** 2 + b * (theta[1] - q) ** 2

def grad(theta):
    return np.array([2 * a * (theta[0] - p), 2 * b * (theta[1] - q)])
"""

    def __init__(self, a: float, b: float, p: float = 0.0, q: float = 0.0) -> None:
        self.a, self.b, self.p, self.q = float(a), float(b), float(p), float(q)

    def loss(self, theta: ArrayLike) -> Any:
        """Return the loss at theta."""
        x, y = np.asarray(theta, dtype=float)
        return _plain(self.a * (x - self.p) ** 2 + self.b * (y - self.q) ** 2)

    def grad(self, theta: ArrayLike) -> NDArray[np.float64]:
        """Return the gradient at theta, a new array."""
        x, y = np.asarray(theta, dtype=float)
        return np.array([2 * self.a * (x - self.p), 2 * self.b * (y - self.q)])


class Rosenbrock:
    """(1 - x)^2 + b (y - x^2)^2, for b > 0: a curved valley with its minimum at (1, 1)."""

    PLAIN = """
b = {0}

def loss(theta):
    return (1 - theta[0]) ** 2 + b * (theta[1] - theta[0] ** 2) ** 2

def grad(theta):
    x, y = theta
    return np.array([-2 * (1 - x) - 4 * b * x * (y - x**2), 2 * b * (y - x**2)])
"""

    def __init__(self, b: float) -> None:
        self.b = float(b)

    def loss(self, theta: ArrayLike) -> Any:
        """Return the loss at theta."""
        x, y = np.asarray(theta, dtype=float)
        return _plain((1 - x) ** 2 + self.b * (y - x**2) ** 2)

    def grad(self, theta: ArrayLike) -> NDArray[np.float64]:
        """Return the gradient at theta, a new array."""
        x, y = np.asarray(theta, dtype=float)
        return np.array([-2 * (1 - x) - 4 * self.b * x * (y - x**2), 2 * self.b * (y - x**2)])


def _plain(values: Any) -> Any:
    return values if isinstance(values, np.ndarray) and values.ndim else float(values)
