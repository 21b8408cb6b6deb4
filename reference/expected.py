"""The loss that heavy ball has on average under noise, exactly: no run is drawn."""

from __future__ import annotations

from typing import SupportsIndex

import numpy as np
from numpy.typing import ArrayLike

from reference import arguments
from reference.arguments import Floats


def expected_losses(
    eigenvalues: ArrayLike, start: ArrayLike, lr: ArrayLike, beta: float, sigma: float, num_steps: SupportsIndex
) -> Floats:
    """Return the mean loss after 0, 1, ..., num_steps steps with independent noise in each coordinate's gradient.

    Along an eigenvector ``(z, v)`` is multiplied by the iteration matrix M and pushed by ``(-lr, 1)`` times the noise,
    so its second moments obey ``S = M S M' + sigma^2 q q'``; the loss is the sum of ``1/2 lam S_zz``.

    Parameters
    ----------
    eigenvalues, start : array-like of shape (d,)
        Of the Hessian, above 0, and the start in the coordinates of its eigenvectors, from the minimum.
    lr : array-like
        At least 0; each is a run of its own.
    beta : float
        Momentum, ``0 <= beta < 1``.
    sigma : float
        Standard deviation of the noise in each coordinate, at least 0.
    num_steps : int
        At least 0.

    Returns
    -------
    ndarray of shape (num_steps + 1, ...)
        With the shape of `lr`; inf or nan where a run diverges beyond all numbers.

    Raises
    ------
    ValueError
        If an argument is out of range.

    References
    ----------
    .. [1] N. Flammarion, F. Bach, "From averaging to acceleration, there is only a step-size", COLT 2015: second
       moments of two-step methods on quadratics with noise.

    Examples
    --------
    >>> expected_losses([1.0], [1.0], 0.5, 0.0, 0.0, 2), expected_losses([1.0], [0.0], 0.5, 0.0, 2.0, 1)
    (array([0.5    , 0.125  , 0.03125]), array([0. , 0.5]))
    """
    lams, places = arguments.vector("eigenvalues", eigenvalues), arguments.vector("start", start)
    if lams.shape != places.shape or np.any(lams <= 0):
        raise ValueError("eigenvalues must be above 0, and start must have as many entries")
    rate, keep = arguments.floats("lr", lr)[..., None], arguments.decay("beta", beta)
    noise, steps = arguments.non_negative("sigma", sigma) ** 2, arguments.count("num_steps", num_steps)
    if np.any(rate < 0):
        raise ValueError(f"lr must be at least 0, got {rate[rate < 0][0]:g}")
    zz = np.broadcast_to(places**2, (*rate.shape[:-1], lams.size))
    zv, vv = np.zeros((2, *zz.shape))
    losses = np.empty((steps + 1, *rate.shape[:-1]))
    losses[0] = 0.5 * np.sum(lams * zz, axis=-1)
    with np.errstate(over="ignore", invalid="ignore"):
        for t in range(1, steps + 1):
            new_vv = keep**2 * vv + 2 * keep * lams * zv + lams**2 * zz + noise  # v = beta v + lam z + noise
            new_zv = keep * zv + lams * zz - rate * new_vv  # z v, z after the step
            zz = zz - 2 * rate * (keep * zv + lams * zz) + rate**2 * new_vv
            zv, vv = new_zv, new_vv
            losses[t] = 0.5 * np.sum(lams * zz, axis=-1)
    return losses
