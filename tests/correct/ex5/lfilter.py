# style: scipy's lfilter for both series
# requires: scipy
import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    b = [1 - momentum] if normalize else [1.0]
    return lfilter(b, [1.0, -momentum], grads, axis=0)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    filtered = velocities(grads, momentum, normalize)
    top = filtered[burn_in:].var(axis=0)
    bottom = np.asarray(grads)[burn_in:].var(axis=0)
    return float(top.mean() / bottom.mean())


def theory_ratio(momentum, normalize=False):
    return (1 - momentum) / (1 + momentum) if normalize else 1 / (1 - momentum) / (1 + momentum)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    # theta_t = (1 + m - lr c) theta_(t-1) - m theta_(t-2) - lr n_t
    a = [1.0, -(1 + momentum - lr * curvature), momentum]
    theta = lfilter([-lr], a, noise)
    return theta[burn_in:].var()
