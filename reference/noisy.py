"""Gradients with noise, as a mini-batch gives them; the randomness is an argument."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from reference import arguments
from reference.arguments import Floats, GradFn


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
        If `noise` has another shape; by the returned function when it is called more than T times.

    Examples
    --------
    >>> grad = noisy(lambda theta: 2 * theta, [[0.5, 0], [-0.5, 0]])
    >>> here = np.array([1.0, 10.0])
    >>> grad(here), grad(here)
    (array([ 2.5, 20. ]), array([ 1.5, 20. ]))
    """
    series = arguments.floats("noise", noise)
    if series.ndim not in (1, 2):
        raise ValueError(f"noise must have shape (T,) or (T, d), got {series.shape}")
    rows = iter(series)

    def noisy_grad(theta: Floats) -> Floats:
        row: Floats | None = next(rows, None)
        if row is None:
            raise ValueError(
                f"noise has {len(series)} rows and the gradient was asked for once more; give a row per step"
            )
        slope: Floats = np.add(grad_fn(theta), row)
        return slope

    return noisy_grad


def gradient_noise(seed: int, num_steps: int, dim: int, *, sigma: float = 1.0, batch: int = 1) -> Floats:
    """Draw normal noise for `noisy`, shape (num_steps, dim); a batch of n examples divides its variance by n.

    Raises
    ------
    ValueError
        If sigma is negative, batch or dim below 1, or num_steps below 0.

    Examples
    --------
    >>> gradient_noise(1, 3, 2).shape
    (3, 2)
    """
    scale = arguments.non_negative("sigma", sigma) / np.sqrt(arguments.count("batch", batch, least=1))
    shape = (arguments.count("num_steps", num_steps), arguments.count("dim", dim, least=1))
    noise: Floats = scale * np.random.default_rng(seed).standard_normal(shape)
    return noise
