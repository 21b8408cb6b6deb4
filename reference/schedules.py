"""Momentum that changes with the step: Nesterov's rules for convex losses, and Chebyshev's for quadratics."""

from __future__ import annotations

import math
from typing import Literal, NamedTuple, SupportsIndex

import numpy as np

from reference import arguments
from reference.arguments import Floats


class Schedule(NamedTuple):
    """A learning rate and a momentum per step, each of shape (num_steps,)."""

    lr: Floats
    beta: Floats


def nesterov_schedule(num_steps: SupportsIndex, *, rule: Literal["linear", "fista"] = "linear") -> Floats:
    """Return the momentum that makes Nesterov's method reach O(1/T^2) on smooth convex losses, with lr = 1 / L.

    "linear": ``beta_t = (t - 1) / (t + 2)`` for t = 1, 2, ... "fista": ``beta_t = (a_t - 1) / a_t+1`` with ``a_1 = 1``,
    ``a_t+1 = (1 + sqrt(1 + 4 a_t^2)) / 2``. The first update, t = 0, has no velocity yet: its beta is 0. Then
    ``f(theta_T) - f* <= 2 L R^2 / (T + 1)^2`` for a start at distance R from a minimum.

    Parameters
    ----------
    num_steps : int
        At least 0.
    rule : {"linear", "fista"}

    Returns
    -------
    ndarray of shape (num_steps,)
        For `reference.descent.nesterov`. It begins with 0, 0 and tends to 1.

    Raises
    ------
    ValueError
        If an argument is out of range.

    References
    ----------
    .. [1] A. Beck, M. Teboulle, "A fast iterative shrinkage-thresholding algorithm for linear inverse problems",
       SIAM J. Imaging Sci. 2(1):183-202, 2009.
    .. [2] W. Su, S. Boyd, E. Candes, "A differential equation for modeling Nesterov's accelerated gradient method",
       JMLR 17(153):1-43, 2016.

    Examples
    --------
    >>> nesterov_schedule(5)
    array([0.  , 0.  , 0.25, 0.4 , 0.5 ])
    """
    steps = arguments.count("num_steps", num_steps)
    if rule == "linear":
        t = np.arange(steps, dtype=np.float64)
        return np.maximum(0.0, (t - 1) / (t + 2))
    if rule != "fista":
        raise ValueError(f"rule must be 'linear' or 'fista', got {rule!r}")
    betas, now = np.zeros(steps), 1.0
    for i in range(1, steps):
        after = (1 + math.sqrt(1 + 4 * now * now)) / 2
        betas[i] = (now - 1) / after
        now = after
    return betas


def chebyshev_schedule(smallest: float, largest: float, num_steps: SupportsIndex) -> Schedule:
    """Return the lr and momentum that are best after every number of steps on quadratics with that spectrum.

    With ``d = (L + mu) / 2``, ``s = (L + mu) / (L - mu)``: ``w_1 = 1``, ``w_2 = 1 / (1 - 1 / (2 s^2))``,
    ``w_t+1 = 1 / (1 - w_t / (4 s^2))``, ``lr_t = w_t / d``, ``beta_t = w_t - 1``. They tend to heavy ball's
    `reference.rates.optimal_parameters`.

    Parameters
    ----------
    smallest, largest : float
        Extreme eigenvalues of the Hessian, ``0 < smallest <= largest``.
    num_steps : int
        At least 0.

    Returns
    -------
    Schedule
        For `reference.descent.heavy_ball_lr_inside`: with the lr outside, a changing lr would rescale the velocity.

    Raises
    ------
    ValueError
        If an argument is out of range.

    References
    ----------
    .. [1] G. H. Golub, R. S. Varga, "Chebyshev semi-iterative methods", Numer. Math. 3:147-156, 1961.
    .. [2] A. d'Aspremont, D. Scieur, A. Taylor, "Acceleration Methods", Foundations and Trends in Optimization
       5(1-2):1-245, 2021, chapter 2.

    Examples
    --------
    >>> chebyshev_schedule(2, 200, 3).beta.round(4)
    array([0.    , 0.9245, 0.8597])
    """
    low, high = arguments.eigenvalues(smallest, largest)
    steps = arguments.count("num_steps", num_steps)
    spread = ((high - low) / (high + low)) ** 2
    weights, now = np.ones(steps), 2.0
    for i in range(1, steps):
        now = 1 / (1 - now * spread / 4)
        weights[i] = now
    return Schedule(lr=weights * 2 / (high + low), beta=weights - 1)


def chebyshev_bound(kappa: float, num_steps: SupportsIndex) -> float:
    """Return ``1 / T_n((kappa + 1) / (kappa - 1))``: no method that adds up gradients does better in n steps.

    T_n is Chebyshev's polynomial; the bound is the factor of the distance in the worst quadratic of that kappa.

    Raises
    ------
    ValueError
        If kappa is below 1 or num_steps is negative.

    Examples
    --------
    >>> round(chebyshev_bound(100, 10), 3)
    0.264
    """
    number, steps = arguments.positive("kappa", kappa), arguments.count("num_steps", num_steps)
    if number < 1:
        raise ValueError(f"kappa must be at least 1, got {number:g}; it is largest / smallest")
    if number == 1:
        return 1.0 if steps == 0 else 0.0
    root = math.sqrt(number)
    # cosh(n arcosh s) = (q^n + q^-n) / 2 with q = (sqrt(kappa) - 1) / (sqrt(kappa) + 1); scaled so as not to overflow.
    power = ((root - 1) / (root + 1)) ** steps
    return 2 * power / (1 + power * power)
