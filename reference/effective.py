"""What beta does to a gradient over time: weights of past gradients, the effective lr and its transient."""

from __future__ import annotations

import math
from typing import SupportsIndex

import numpy as np
from numpy.typing import ArrayLike

from reference import arguments
from reference.arguments import Floats


def velocity_weights(beta: float, ages: ArrayLike, *, normalize: bool = False) -> Floats:
    """Return the weights ``beta^k`` that gradients of age k have in the velocity.

    They add up to ``1 / (1 - beta)``: the velocity is a weighted sum. An average has ``(1 - beta) beta^k``.

    Parameters
    ----------
    beta : float
        Momentum, ``0 <= beta < 1``.
    ages : array-like of whole numbers, any shape
        Age 0 is the newest gradient.
    normalize : bool
        Weights of the average ``(1 - beta) v`` instead, which add up to 1.

    Returns
    -------
    ndarray
        Like `ages`.

    Raises
    ------
    ValueError
        If beta is out of range or an age is negative.

    Examples
    --------
    >>> velocity_weights(0.5, [0, 1, 2]), velocity_weights(0.5, [0, 1, 2], normalize=True)
    (array([1.  , 0.5 , 0.25]), array([0.5  , 0.25 , 0.125]))
    """
    number, steps = arguments.decay("beta", beta), arguments.floats("ages", ages)
    if np.any(steps < 0) or np.any(steps != np.floor(steps)):
        raise ValueError(f"ages must be whole numbers of at least 0, got {ages!r}")
    scale = 1 - number if normalize else 1.0
    return scale * np.power(number, steps)


def effective_lr(lr: float, beta: float) -> float:
    """Return ``lr / (1 - beta)``, the learning rate that momentum tends to along a constant slope.

    Raises
    ------
    ValueError
        If lr is negative or beta is not in [0, 1).

    Examples
    --------
    >>> round(effective_lr(0.1, 0.9), 12)
    1.0
    """
    return arguments.non_negative("lr", lr) / (1 - arguments.decay("beta", beta))


def measured_lr(lr: float, beta: float, num_steps: SupportsIndex) -> Floats:
    """Return ``lr (1 - beta^t) / (1 - beta)`` for t = 1..num_steps: step t along a constant slope, over the slope.

    Parameters
    ----------
    lr : float
        At least 0.
    beta : float
        Momentum, ``0 <= beta < 1``.
    num_steps : int
        At least 0.

    Returns
    -------
    ndarray of shape (num_steps,)
        It starts at lr and rises to `effective_lr`.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> measured_lr(0.1, 0.9, 4).round(4)
    array([0.1   , 0.19  , 0.271 , 0.3439])
    """
    ages = np.arange(arguments.count("num_steps", num_steps))
    # A sum of weights keeps every digit where 1 - beta^t cancels.
    return arguments.non_negative("lr", lr) * np.cumsum(velocity_weights(beta, ages))


def steps_to_fraction(beta: float, fraction: float) -> int:
    """Return the least t with ``1 - beta^t >= fraction``: steps until that share of the effective lr is reached.

    Parameters
    ----------
    beta : float
        Momentum, ``0 <= beta < 1``.
    fraction : float
        ``0 < fraction < 1``.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> [steps_to_fraction(0.9, share) for share in (0.9, 0.95, 0.99, 0.999)]
    [22, 29, 44, 66]
    """
    number, share = arguments.decay("beta", beta), arguments.positive("fraction", fraction)
    if share >= 1:
        raise ValueError(f"fraction must be below 1, got {share:g}; the whole effective lr is never reached")
    if number == 0:
        return 1
    # The logarithms round: begin a step early, and let the definition decide.
    steps = max(1, math.ceil(math.log1p(-share) / math.log(number)) - 1)
    while 1 - number**steps < share:
        steps += 1
    return steps


def matched_lr(plain_lr: float, beta: float) -> float:
    """Return ``plain_lr * (1 - beta)``, the lr with which momentum drifts as far per step as plain descent.

    Raises
    ------
    ValueError
        If plain_lr is negative or beta is not in [0, 1).

    Examples
    --------
    >>> round(matched_lr(0.1, 0.9), 12)
    0.01
    """
    return arguments.non_negative("plain_lr", plain_lr) * (1 - arguments.decay("beta", beta))


def slope_gain(beta: float, *, alternating: bool = False) -> float:
    """Return what momentum makes of a steady gradient of size 1 in the long run, with the path not fed back.

    ``1 / (1 - beta)`` where its sign stays, ``1 / (1 + beta)`` where it alternates: damped to about a half, not to 0.

    Raises
    ------
    ValueError
        If beta is not in [0, 1).

    Examples
    --------
    >>> round(slope_gain(0.9), 3), round(slope_gain(0.9, alternating=True), 3)
    (10.0, 0.526)
    """
    number = arguments.decay("beta", beta)
    return 1 / (1 + number) if alternating else 1 / (1 - number)
