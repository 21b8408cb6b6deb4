"""Losses to minimise: quadratics and Rosenbrock's valley.

``loss`` takes one point, shape (d,); ``losses`` and ``grad`` also take many at once, shape (..., d).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike

from reference import arguments
from reference.arguments import Floats


@dataclass(frozen=True, eq=False)
class Quadratic:
    """The convex quadratic ``L(z) = 1/2 z'Az - c'z``.

    Parameters
    ----------
    matrix : array-like of shape (d, d)
        ``A``, symmetric and positive definite: the Hessian.
    offset : array-like of shape (d,)
        ``c``; the minimum is at ``A^-1 c``.

    Raises
    ------
    ValueError
        If `matrix` is not square, not symmetric or not positive definite, or `offset` does not fit it.

    Examples
    --------
    >>> valley = Quadratic([[5, 1.2], [1.2, 2]], [0.7, -1.1])
    >>> valley.grad(valley.minimum).round(12) + 0.0
    array([0., 0.])
    """

    matrix: Floats
    offset: Floats

    def __init__(self, matrix: ArrayLike, offset: ArrayLike) -> None:
        square, shift = arguments.floats("matrix", matrix), arguments.vector("offset", offset)
        if square.shape != (shift.size, shift.size):
            raise ValueError(
                f"matrix must have shape (d, d) with d = {shift.size}, the size of offset; got {square.shape}"
            )
        if np.max(np.abs(square - square.T)) > 1e-12 * np.max(np.abs(square)):
            raise ValueError("matrix must be symmetric; use (A + A') / 2")
        square = (square + square.T) / 2
        if np.linalg.eigvalsh(square)[0] <= 0:
            raise ValueError("matrix must be positive definite: every eigenvalue above 0")
        square.flags.writeable = shift.flags.writeable = False
        object.__setattr__(self, "matrix", square)
        object.__setattr__(self, "offset", shift)

    def loss(self, theta: ArrayLike) -> float:
        """Return the loss at `theta` of shape (d,)."""
        return float(self.losses(theta))

    def losses(self, thetas: ArrayLike) -> Floats:
        """Return the losses at points of shape (..., d), shape (...)."""
        z = np.asarray(thetas, dtype=np.float64)
        return np.asarray(np.sum(z * (0.5 * (z @ self.matrix) - self.offset), axis=-1), dtype=np.float64)

    def grad(self, theta: ArrayLike) -> Floats:
        """Return the gradient ``A z - c`` at `theta`, in its shape, (d,) or (..., d)."""
        z = np.asarray(theta, dtype=np.float64)
        # Points as columns: where a sweep keeps each coordinate together, so does the product.
        columns = z.reshape(-1, z.shape[-1]).T
        slope: Floats = (self.matrix @ columns).T.reshape(z.shape) - self.offset
        return slope

    def hessian(self, theta: ArrayLike | None = None) -> Floats:
        """Return ``A``, shape (d, d); the same at every `theta`."""
        return self.matrix.copy()

    @cached_property
    def minimum(self) -> Floats:
        """The point of least loss, shape (d,)."""
        return np.asarray(np.linalg.solve(self.matrix, self.offset), dtype=np.float64)

    @cached_property
    def eigenvalues(self) -> Floats:
        """The eigenvalues of the Hessian in rising order, shape (d,)."""
        return np.asarray(np.linalg.eigvalsh(self.matrix), dtype=np.float64)

    @property
    def smallest(self) -> float:
        """The smallest eigenvalue of the Hessian, mu."""
        return float(self.eigenvalues[0])

    @property
    def largest(self) -> float:
        """The largest eigenvalue of the Hessian, L."""
        return float(self.eigenvalues[-1])


def bowl(a: float, b: float) -> Quadratic:
    """Return ``L(x, y) = a x^2 + b y^2`` with a, b > 0 in either order.

    The Hessian's eigenvalues are ``2 a`` and ``2 b``, not a and b: the learning rates follow from the former.

    Raises
    ------
    ValueError
        If a or b is not above 0.

    Examples
    --------
    >>> section = bowl(1, 100)
    >>> section.grad([1, 1])
    array([  2., 200.])
    >>> section.smallest, section.largest
    (2.0, 200.0)
    """
    return Quadratic(np.diag([2 * arguments.positive("a", a), 2 * arguments.positive("b", b)]), np.zeros(2))


@dataclass(frozen=True)
class Rosenbrock:
    """Rosenbrock's curved valley ``L(x, y) = (a - x)^2 + b (y - x^2)^2``, with its minimum 0 at ``(a, a^2)``.

    References
    ----------
    .. [1] H. H. Rosenbrock, "An automatic method for finding the greatest or least value of a function",
       The Computer Journal 3(3):175-184, 1960.

    Examples
    --------
    >>> valley = Rosenbrock()
    >>> round(valley.loss([-1.2, 1]), 6), valley.grad([-1.2, 1]).round(6).tolist()
    (24.2, [-215.6, -88.0])
    """

    a: float = 1.0
    b: float = 100.0

    def __post_init__(self) -> None:
        arguments.floats("a", self.a)
        arguments.positive("b", self.b)

    @property
    def minimum(self) -> Floats:
        """The point of least loss, shape (2,)."""
        return np.array([self.a, self.a**2], dtype=np.float64)

    def loss(self, theta: ArrayLike) -> float:
        """Return the loss at `theta` of shape (2,)."""
        return float(self.losses(theta))

    def losses(self, thetas: ArrayLike) -> Floats:
        """Return the losses at points of shape (..., 2), shape (...)."""
        z = np.asarray(thetas, dtype=np.float64)
        x, y = z[..., 0], z[..., 1]
        return np.asarray((self.a - x) ** 2 + self.b * (y - x * x) ** 2, dtype=np.float64)

    def grad(self, theta: ArrayLike) -> Floats:
        """Return the gradient at `theta`, in its shape, (2,) or (..., 2)."""
        z = np.asarray(theta, dtype=np.float64)
        x, y = z[..., 0], z[..., 1]
        off = y - x * x
        slope = np.empty_like(z)
        slope[..., 0] = -2 * (self.a - x) - 4 * self.b * x * off
        slope[..., 1] = 2 * self.b * off
        return slope

    def hessian(self, theta: ArrayLike) -> Floats:
        """Return the matrix of second derivatives at `theta`, shape (2, 2)."""
        x, y = np.asarray(theta, dtype=np.float64)
        mixed = -4 * self.b * x
        return np.array([[2 - 4 * self.b * (y - 3 * x * x), mixed], [mixed, 2 * self.b]])
