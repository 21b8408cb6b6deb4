"""Best lr and beta on convex quadratics, and the rate they reach."""

from __future__ import annotations

import math
from typing import NamedTuple

from reference import arguments


class Tuning(NamedTuple):
    """A learning rate with its momentum, and the asymptotic factor of the distance to the minimum per step."""

    lr: float
    beta: float
    rate: float


def condition_number(smallest: float, largest: float) -> float:
    """Return ``kappa = largest / smallest`` of the Hessian's extreme eigenvalues.

    Raises
    ------
    ValueError
        Unless ``0 < smallest <= largest``.

    Examples
    --------
    >>> condition_number(2, 200)
    100.0
    """
    low, high = arguments.eigenvalues(smallest, largest)
    return high / low


def optimal_beta(kappa: float) -> float:
    """Return heavy ball's best momentum ``((sqrt(kappa) - 1) / (sqrt(kappa) + 1))^2``; it needs its own lr too.

    Raises
    ------
    ValueError
        If kappa is below 1.

    Examples
    --------
    >>> round(optimal_beta(100), 6)
    0.669421
    """
    return heavy_ball_rate(kappa) ** 2


def optimal_parameters(smallest: float, largest: float) -> Tuning:
    """Tune heavy ball to the best worst-case rate on a convex quadratic.

    ``lr = 4 / (sqrt(L) + sqrt(mu))^2``, ``beta = optimal_beta(L / mu)``, ``rate = sqrt(beta)``, for
    ``v = beta * v + grad(theta)``, ``theta = theta - lr * v``.

    Parameters
    ----------
    smallest, largest : float
        Extreme eigenvalues of the Hessian, ``0 < smallest <= largest``.

    Returns
    -------
    Tuning
        ``lr``, ``beta`` and ``rate``: the distance to the minimum shrinks like ``t * rate**t``.

    Raises
    ------
    ValueError
        If the eigenvalues are out of order or not positive.

    References
    ----------
    .. [1] B. T. Polyak, "Some methods of speeding up the convergence of iteration methods",
       USSR Comput. Math. Math. Phys. 4(5):1-17, 1964.

    Examples
    --------
    >>> tuning = optimal_parameters(2, 200)
    >>> [round(number, 6) for number in tuning]
    [0.016529, 0.669421, 0.818182]
    """
    low, high = arguments.eigenvalues(smallest, largest)
    rate = heavy_ball_rate(high / low)
    return Tuning(lr=4 / (math.sqrt(high) + math.sqrt(low)) ** 2, beta=rate**2, rate=rate)


def descent_parameters(smallest: float, largest: float) -> Tuning:
    """Tune gradient descent to its best worst-case rate on a convex quadratic: ``lr = 2 / (L + mu)``.

    Raises
    ------
    ValueError
        If the eigenvalues are out of order or not positive.

    Examples
    --------
    >>> [round(number, 6) for number in descent_parameters(2, 200)]
    [0.009901, 0.0, 0.980198]
    """
    low, high = arguments.eigenvalues(smallest, largest)
    return Tuning(lr=2 / (high + low), beta=0.0, rate=descent_rate(high / low))


def nesterov_parameters(smallest: float, largest: float) -> Tuning:
    """Tune Nesterov momentum to its best worst-case rate on a convex quadratic.

    ``lr = 4 / (3 L + mu)``, ``beta = (s - 2) / (s + 2)``, ``rate = 1 - 2 / s`` with ``s = sqrt(3 kappa + 1)``.

    Raises
    ------
    ValueError
        If the eigenvalues are out of order or not positive.

    References
    ----------
    .. [1] L. Lessard, B. Recht, A. Packard, "Analysis and design of optimization algorithms via integral quadratic
       constraints", SIAM J. Optim. 26(1):57-95, 2016, table of rates on quadratics.

    Examples
    --------
    >>> [round(number, 5) for number in nesterov_parameters(2, 200)]
    [0.00664, 0.79327, 0.88472]
    """
    low, high = arguments.eigenvalues(smallest, largest)
    root = math.sqrt(3 * high / low + 1)
    return Tuning(lr=4 / (3 * high + low), beta=(root - 2) / (root + 2), rate=1 - 2 / root)


def nesterov_convex_parameters(smallest: float, largest: float) -> Tuning:
    """Tune Nesterov momentum as proven for every smooth strongly convex loss.

    ``lr = 1 / L``, ``beta = (sqrt(kappa) - 1) / (sqrt(kappa) + 1)``, without a square; on quadratics
    ``rate = 1 - 1 / sqrt(kappa)``. Elsewhere that factor is proven for the gap of the loss.

    Raises
    ------
    ValueError
        If the eigenvalues are out of order or not positive.

    References
    ----------
    .. [1] Y. Nesterov, "Introductory Lectures on Convex Optimization", Kluwer, 2004, section 2.2.

    Examples
    --------
    >>> [round(number, 6) for number in nesterov_convex_parameters(2, 200)]
    [0.005, 0.818182, 0.9]
    """
    low, high = arguments.eigenvalues(smallest, largest)
    kappa = high / low
    return Tuning(lr=1 / high, beta=heavy_ball_rate(kappa), rate=1 - 1 / math.sqrt(kappa))


def descent_rate(kappa: float) -> float:
    """Return gradient descent's best rate ``(kappa - 1) / (kappa + 1)``, a factor of the distance per step.

    Examples
    --------
    >>> round(descent_rate(100), 4)
    0.9802
    """
    number = _kappa(kappa)
    return (number - 1) / (number + 1)


def heavy_ball_rate(kappa: float) -> float:
    """Return heavy ball's best asymptotic rate ``(sqrt(kappa) - 1) / (sqrt(kappa) + 1)`` on quadratics.

    Examples
    --------
    >>> round(heavy_ball_rate(100), 4)
    0.8182
    """
    root = math.sqrt(_kappa(kappa))
    return (root - 1) / (root + 1)


def _kappa(kappa: float) -> float:
    number = arguments.positive("kappa", kappa)
    if number < 1:
        raise ValueError(f"kappa must be at least 1, got {number:g}; it is largest / smallest")
    return number
