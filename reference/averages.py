"""The normalised, bias-corrected average that Adam keeps of its gradients; the section's velocity is a sum."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from reference import arguments
from reference.arguments import Floats
from reference.noise import velocities


def moving_average(grads: ArrayLike, beta: float, *, bias_corrected: bool = True) -> Floats:
    """Return ``m_t = beta m_t-1 + (1 - beta) grads[t]`` from ``m_-1 = 0``, divided by ``1 - beta^(t+1)`` if corrected.

    The division makes the weights of the first averages add up to 1 as well: Adam's first moment with beta_1 = beta.
    Without it, m is ``(1 - beta)`` times the section's velocity.

    Parameters
    ----------
    grads : array-like of shape (T,) or (T, d)
        A gradient per row.
    beta : float
        ``0 <= beta < 1``.
    bias_corrected : bool
        Whether to divide.

    Returns
    -------
    ndarray
        Like `grads`.

    Raises
    ------
    ValueError
        If beta is out of range or grads has another shape.

    References
    ----------
    .. [1] D. P. Kingma, J. Ba, "Adam: a method for stochastic optimization", ICLR 2015, algorithm 1.

    Examples
    --------
    >>> moving_average([1, 1, 1], 0.5), moving_average([1, 1, 1], 0.5, bias_corrected=False)
    (array([1., 1., 1.]), array([0.5  , 0.75 , 0.875]))
    """
    decay = arguments.decay("beta", beta)
    average = velocities(grads, decay, normalize=True)
    if not bias_corrected:
        return average
    totals = 1 - np.power(decay, np.arange(1, len(average) + 1))
    corrected: Floats = average / totals.reshape(-1, *[1] * (average.ndim - 1))
    return corrected
