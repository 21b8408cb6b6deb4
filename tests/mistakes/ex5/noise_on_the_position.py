# mistake: st.noise_on_theta
# wrong: stationary_variance
# story: the noise shakes theta, not the gradient
"""Exercise 5: noise smoothing (20 points)."""
import numpy as np


def velocities(grads, momentum, normalize=False):
    result = []
    v = 0.0
    for g in grads:
        v = momentum * v + g
        result.append(v * (1 - momentum) if normalize else v)
    return np.array(result)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    return np.mean(np.var(v[burn_in:], axis=0)) / np.mean(np.var(grads[burn_in:], axis=0))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    if normalize:
        ratio *= (1.0 - momentum) ** 2
    return ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    thetas = []
    for e in noise:
        v = momentum * v + curvature * theta
        theta = theta - lr * v + e
        thetas.append(theta)
    return np.var(thetas[burn_in:])
