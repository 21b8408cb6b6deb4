"""How long theta remembers where it was, under noise around a minimum: correlations over time, in closed form.

For ``1/2 curvature theta^2`` with independent noise in each gradient heavy ball is a second-order autoregression,
``theta_t+1 = (1 + beta - lr curvature) theta_t - beta theta_t-1 - lr noise_t``.
"""

from __future__ import annotations

from typing import SupportsIndex

import numpy as np

from reference import arguments
from reference.arguments import Floats
from reference.spectrum import heavy_ball_limit


def autocorrelation(lr: float, beta: float, curvature: float, num_lags: SupportsIndex) -> Floats:
    """Return the correlation of theta with itself 0, 1, ..., num_lags steps later, in the long run.

    ``r_0 = 1``, ``r_1 = (1 + beta - lr curvature) / (1 + beta)``, and ``r_k+1 = (1 + beta -
    lr curvature) r_k - beta r_k-1`` (Yule and Walker).

    Parameters
    ----------
    lr : float
        Above 0 and below heavy ball's limit of stability.
    beta : float
        Momentum, ``0 <= beta < 1``.
    curvature : float
        Above 0.
    num_lags : int
        At least 0.

    Returns
    -------
    ndarray of shape (num_lags + 1,)

    Raises
    ------
    ValueError
        If an argument is out of range.

    References
    ----------
    .. [1] G. E. P. Box, G. M. Jenkins, "Time Series Analysis: Forecasting and Control", 1970, on the second-order
       autoregressive process.

    Examples
    --------
    >>> autocorrelation(0.1, 0.0, 1.0, 3)
    array([1.   , 0.9  , 0.81 , 0.729])
    """
    step, keep = _checked(lr, beta, curvature)
    lags = arguments.count("num_lags", num_lags)
    shown = np.ones(max(lags, 1) + 1)
    shown[1] = (1 + keep - step) / (1 + keep)
    for k in range(2, lags + 1):
        shown[k] = (1 + keep - step) * shown[k - 1] - keep * shown[k - 2]
    return shown[: lags + 1]


def autocorrelation_time(lr: float, beta: float, curvature: float) -> float:
    """Return the sum of the correlations over all lags, to both sides: the steps that count as one independent sample.

    ``(1 - beta) (2 (1 + beta) - lr curvature) / ((1 + beta) lr curvature)``, for small lr ``2 / (effective lr
    curvature)``: at equal effective lr momentum changes it hardly, at equal lr it is ``1 - beta`` times as long.

    Parameters and errors are those of `autocorrelation`.

    References
    ----------
    .. [1] A. D. Sokal, "Monte Carlo methods in statistical mechanics: foundations and new algorithms", in "Functional
       Integration", Plenum, 1997: what the time means. The sum follows from the spectral density at 0 of [2].
    .. [2] G. E. P. Box, G. M. Jenkins, "Time Series Analysis: Forecasting and Control", 1970.

    Examples
    --------
    >>> [round(autocorrelation_time(lr, beta, 1), 6) for lr, beta in ((0.1, 0), (0.1, 0.9), (0.01, 0.9))]
    [19.0, 1.947368, 19.947368]
    """
    step, keep = _checked(lr, beta, curvature)
    return (1 - keep) * (2 * (1 + keep) - step) / ((1 + keep) * step)


def _checked(lr: float, beta: float, curvature: float) -> tuple[float, float]:
    rate, keep = arguments.positive("lr", lr), arguments.decay("beta", beta)
    bend = arguments.positive("curvature", curvature)
    limit = heavy_ball_limit(bend, keep)
    if rate >= limit:
        raise ValueError(f"lr must be below {limit:g}, where theta stops settling at this curvature; got {rate:g}")
    return rate * bend, keep
