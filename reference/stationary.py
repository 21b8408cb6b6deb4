"""The noise that momentum keeps up around a minimum, in closed form.

For ``1/2 curvature theta^2`` with independent noise of standard deviation sigma in each gradient; b is beta,
``s = 1 - lr curvature``. Both methods are second-order autoregressions, whose stationary variances are known.
"""

from __future__ import annotations

from reference import arguments
from reference.spectrum import heavy_ball_limit, nesterov_limit
from reference.updates import Method, update_of


def stationary_variance_theory(
    lr: float, beta: float, curvature: float, sigma: float = 1.0, *, method: Method = "heavy_ball"
) -> float:
    """Return the variance of theta in the long run.

    Heavy ball: ``lr sigma^2 (1 + b) / ((1 - b) curvature (2 (1 + b) - lr curvature))``.
    Nesterov: ``lr sigma^2 (1 + b s) / ((1 - b s) curvature (1 + s + 2 b s))``.

    At equal lr momentum makes theta louder, about ``1 / (1 - beta)`` times; at equal effective lr hardly any difference
    is left.

    Parameters
    ----------
    lr : float
        At least 0 and below the method's limit of stability.
    beta : float
        Momentum, ``0 <= beta < 1``.
    curvature : float
        Above 0.
    sigma : float
        Standard deviation of the noise, at least 0.
    method : {"heavy_ball", "nesterov"}

    Raises
    ------
    ValueError
        If an argument is out of range.

    References
    ----------
    .. [1] G. E. P. Box, G. M. Jenkins, "Time Series Analysis: Forecasting and Control", 1970, on the variance
       of a second-order autoregressive process.
    .. [2] S. Mandt, M. D. Hoffman, D. M. Blei, "Stochastic gradient descent as approximate Bayesian inference",
       JMLR 18(134):1-35, 2017: the same to first order in lr.

    Examples
    --------
    >>> [round(stationary_variance_theory(lr, beta, 1), 5) for lr, beta in ((0.1, 0), (0.1, 0.9), (0.01, 0.9))]
    [0.05263, 0.51351, 0.05013]
    """
    rate, decay, bend, spread = _checked(lr, beta, curvature, sigma, method)
    if method == "heavy_ball":
        return rate * spread**2 * (1 + decay) / ((1 - decay) * bend * (2 * (1 + decay) - rate * bend))
    shrink = 1 - rate * bend
    keep = decay * shrink
    return rate * spread**2 * (1 + keep) / ((1 - keep) * bend * (1 + shrink + 2 * keep))


def velocity_variance_theory(
    lr: float, beta: float, curvature: float, sigma: float = 1.0, *, method: Method = "heavy_ball"
) -> float:
    """Return the variance of the velocity in the long run, theta's own motion included.

    Heavy ball: ``2 sigma^2 / ((1 - b) (2 (1 + b) - lr curvature))``, for small lr ``sigma^2 / (1 - b^2)``.
    Nesterov: ``2 sigma^2 / ((1 - b s) (1 + s + 2 b s))``. An update moves theta by lr times the velocity.

    Parameters and errors are those of `stationary_variance_theory`.

    Examples
    --------
    >>> round(velocity_variance_theory(1e-6, 0.9, 1), 3)
    5.263
    """
    rate, decay, bend, spread = _checked(lr, beta, curvature, sigma, method)
    if method == "heavy_ball":
        return 2 * spread**2 / ((1 - decay) * (2 * (1 + decay) - rate * bend))
    shrink = 1 - rate * bend
    keep = decay * shrink
    return 2 * spread**2 / ((1 - keep) * (1 + shrink + 2 * keep))


def _checked(
    lr: float, beta: float, curvature: float, sigma: float, method: Method
) -> tuple[float, float, float, float]:
    update_of(method)
    rate, decay = arguments.non_negative("lr", lr), arguments.decay("beta", beta)
    bend, spread = arguments.positive("curvature", curvature), arguments.non_negative("sigma", sigma)
    limit = (heavy_ball_limit if method == "heavy_ball" else nesterov_limit)(bend, decay)
    if rate >= limit:
        raise ValueError(f"lr must be below {limit:g}, where theta stops settling at this curvature; got {rate:g}")
    return rate, decay, bend, spread
