"""Losses to minimise: quadratics, Rosenbrock's valley, and gradients with noise."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike

from reference import arguments
from reference.arguments import Floats, GradFn


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
        if not np.allclose(square, square.T, rtol=1e-12, atol=0):
            raise ValueError("matrix must be symmetric; use (A + A') / 2")
        if np.linalg.eigvalsh(square)[0] <= 0:
            raise ValueError("matrix must be positive definite: every eigenvalue above 0")
        square.flags.writeable = shift.flags.writeable = False
        object.__setattr__(self, "matrix", square)
        object.__setattr__(self, "offset", shift)

    def loss(self, theta: ArrayLike) -> float:
        """Return the loss at `theta` of shape (d,)."""
        z = np.asarray(theta, dtype=np.float64)
        return float(0.5 * z @ self.matrix @ z - self.offset @ z)

    def grad(self, theta: ArrayLike) -> Floats:
        """Return the gradient ``A z - c`` at `theta`, shape (d,)."""
        slope: Floats = self.matrix @ np.asarray(theta, dtype=np.float64) - self.offset
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
        x, y = np.asarray(theta, dtype=np.float64)
        return float((self.a - x) ** 2 + self.b * (y - x * x) ** 2)

    def grad(self, theta: ArrayLike) -> Floats:
        """Return the gradient at `theta`, shape (2,)."""
        x, y = np.asarray(theta, dtype=np.float64)
        off = y - x * x
        return np.array([-2 * (self.a - x) - 4 * self.b * x * off, 2 * self.b * off])

    def hessian(self, theta: ArrayLike) -> Floats:
        """Return the matrix of second derivatives at `theta`, shape (2, 2)."""
        x, y = np.asarray(theta, dtype=np.float64)
        mixed = -4 * self.b * x
        return np.array([[2 - 4 * self.b * (y - 3 * x * x), mixed], [mixed, 2 * self.b]])


def noisy(grad_fn: GradFn, noise: ArrayLike) -> GradFn:
    """Return a gradient function that adds row t of `noise` in its call t.

    The randomness is an argument, so a run is exact and repeatable.

    Parameters
    ----------
    grad_fn : callable
        The exact gradient, ``grad_fn(theta) -> ndarray (d,)``.
    noise : array-like of shape (T,) or (T, d)
        What to add, a row per call.

    Raises
    ------
    ValueError
        By the returned function, when it is called more than T times.

    Examples
    --------
    >>> grad = noisy(bowl(1, 100).grad, [[0.5, 0], [-0.5, 0]])
    >>> grad([1, 1]), grad([1, 1])
    (array([  2.5, 200. ]), array([  1.5, 200. ]))
    """
    series = arguments.floats("noise", noise)
    rows = iter(series)

    def noisy_grad(theta: Floats) -> Floats:
        row: Floats | None = next(rows, None)
        if row is None:
            raise ValueError(
                f"noise has {len(series)} rows and the gradient was asked for once more; give a row per step"
            )
        return np.asarray(grad_fn(theta), dtype=np.float64) + row

    return noisy_grad


def gradient_noise(seed: int, num_steps: int, dim: int, *, sigma: float = 1.0, batch: int = 1) -> Floats:
    """Draw normal noise for `noisy`, shape (num_steps, dim); a batch of n examples divides its variance by n.

    Examples
    --------
    >>> gradient_noise(1, 3, 2).shape
    (3, 2)
    """
    scale = arguments.non_negative("sigma", sigma) / np.sqrt(arguments.count("batch", batch, least=1))
    shape = (arguments.count("num_steps", num_steps), arguments.count("dim", dim, least=1))
    return scale * np.random.default_rng(seed).standard_normal(shape)
