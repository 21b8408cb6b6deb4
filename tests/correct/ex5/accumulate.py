# style: itertools.accumulate, statistics from the standard library
import statistics
from itertools import accumulate

import numpy as np


def velocities(grads, momentum, normalize=False):
    scale = 1 - momentum if normalize else 1.0
    return [scale * v for v in accumulate(np.asarray(grads, dtype=float), lambda v, g: momentum * v + g)]


def _spread(rows):
    columns = np.asarray(rows, dtype=float).reshape(len(rows), -1).T
    return statistics.fmean(statistics.pvariance(column.tolist()) for column in columns)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    return _spread(velocities(grads, momentum, normalize)[burn_in:]) / _spread(grads[burn_in:])


def theory_ratio(momentum, normalize=False):
    return (1 - momentum) / (1 + momentum) if normalize else 1 / ((1 - momentum) * (1 + momentum))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    def update(state, n):
        theta, v = state
        v = momentum * v + curvature * theta + n
        return theta - lr * v, v

    thetas = [theta for theta, _ in accumulate(map(float, noise), update, initial=(0.0, 0.0))][1:]
    return statistics.pvariance(thetas[burn_in:])
