# mistake: th.norm_only_factor
# wrong: theory_ratio
# story: normalised: just (1 - momentum)
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
    vel = velocities(grads, momentum, normalize=normalize)
    var_v = vel[burn_in:].var(axis=0).mean()
    var_g = grads[burn_in:].var(axis=0).mean()
    return float(var_v / var_g)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return 1 - momentum
    return 1 / (1 - momentum**2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    path = np.zeros(T)
    theta = v = 0.0
    for t in range(T):
        v = momentum * v + curvature * theta + noise[t]
        theta -= lr * v
        path[t] = theta
    return float(path[burn_in:].var())
