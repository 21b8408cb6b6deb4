"""The problems of this section, as both sides build them: public, plain numpy, nothing hidden in here.

Every problem has ``loss(theta)`` and ``grad(theta)`` for theta of shape (d,): one point and no more, as students are
promised. The other side has ``losses(thetas)`` as well, for thetas of shape (d, ...), with a value for each point.
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

    def loss(self, theta: Any) -> float:
        """Return the loss at theta."""
        z = np.asarray(theta, dtype=float)
        return float(0.5 * (z @ self.matrix @ z) - self.offset @ z)

    def losses(self, thetas: ArrayLike) -> NDArray[np.float64]:
        """Return the loss at each point."""
        z = np.asarray(thetas, dtype=float)
        return np.asarray(0.5 * np.einsum("i...,ij,j...", z, self.matrix, z) - np.einsum("i,i...", self.offset, z))

    def grad(self, theta: ArrayLike) -> NDArray[np.float64]:
        """Return the gradient at theta, a new array."""
        slope: NDArray[np.float64] = self.matrix @ np.asarray(theta, dtype=float) - self.offset
        return slope


class Bowl:
    """a (x - p)^2 + b (y - q)^2, for a, b > 0: nowhere below 0, so that its logarithm can be drawn."""

    PLAIN = """
a, b, p, q = {0}, {1}, {2}, {3}

def loss(theta):
    x, y = map(float, theta)  # theta is one point
    return a * (x - p) ** 2 + b * (y - q) ** 2

def grad(theta):
    x, y = map(float, theta)
    return np.array([2 * a * (x - p), 2 * b * (y - q)])
"""

    def __init__(self, a: float, b: float, p: float = 0.0, q: float = 0.0) -> None:
        self.a, self.b, self.p, self.q = float(a), float(b), float(p), float(q)

    def loss(self, theta: Any) -> float:
        """Return the loss at theta."""
        x, y = _one_point(theta)
        return self.a * (x - self.p) ** 2 + self.b * (y - self.q) ** 2

    def losses(self, thetas: ArrayLike) -> NDArray[np.float64]:
        """Return the loss at each point."""
        x, y = np.asarray(thetas, dtype=float)
        return np.asarray(self.a * (x - self.p) ** 2 + self.b * (y - self.q) ** 2)

    def grad(self, theta: ArrayLike) -> NDArray[np.float64]:
        """Return the gradient at theta, a new array."""
        x, y = np.asarray(theta, dtype=float)
        return np.array([2 * self.a * (x - self.p), 2 * self.b * (y - self.q)])


class Rosenbrock:
    """(1 - x)^2 + b (y - x^2)^2, for b > 0: a curved valley with its minimum at (1, 1)."""

    PLAIN = """
b = {0}

def loss(theta):
    x, y = map(float, theta)  # theta is one point
    return (1 - x) ** 2 + b * (y - x**2) ** 2

def grad(theta):
    x, y = map(float, theta)
    return np.array([-2 * (1 - x) - 4 * b * x * (y - x**2), 2 * b * (y - x**2)])
"""

    def __init__(self, b: float) -> None:
        self.b = float(b)

    def loss(self, theta: Any) -> float:
        """Return the loss at theta."""
        x, y = _one_point(theta)
        return (1 - x) ** 2 + self.b * (y - x**2) ** 2

    def losses(self, thetas: ArrayLike) -> NDArray[np.float64]:
        """Return the loss at each point."""
        x, y = np.asarray(thetas, dtype=float)
        return np.asarray((1 - x) ** 2 + self.b * (y - x**2) ** 2)

    def grad(self, theta: ArrayLike) -> NDArray[np.float64]:
        """Return the gradient at theta, a new array."""
        x, y = np.asarray(theta, dtype=float)
        return np.array([-2 * (1 - x) - 4 * self.b * x * (y - x**2), 2 * self.b * (y - x**2)])


class Slope:
    """c'z, for a slope c of shape (d,): its gradient is c everywhere, the same array in every call."""

    PLAIN = """
c = {0}

def loss(theta):
    return c @ theta

def grad(theta):
    return c  # the same array in every call
"""

    KEPT = ("slope",)

    def __init__(self, slope: ArrayLike) -> None:
        self.slope = np.array(slope, dtype=float)

    def loss(self, theta: Any) -> float:
        """Return the loss at theta."""
        return float(self.slope @ np.asarray(theta, dtype=float))

    def losses(self, thetas: ArrayLike) -> NDArray[np.float64]:
        """Return the loss at each point."""
        return np.asarray(np.einsum("i,i...", self.slope, np.asarray(thetas, dtype=float)))

    def grad(self, theta: ArrayLike) -> NDArray[np.float64]:
        """Return the slope itself, and no copy."""
        return self.slope


def _one_point(theta: Any) -> tuple[float, float]:
    """Return the two numbers of a point; nothing else will do, a grid of points least of all."""
    try:
        x, y = map(float, theta)
    except TypeError:
        if np.ndim(theta) < 2:
            raise
        raise TypeError(f"loss_fn takes one point, shape (2,), and gets an array of shape {np.shape(theta)}") from None
    return x, y
