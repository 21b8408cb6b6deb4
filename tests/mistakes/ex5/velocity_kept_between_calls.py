# mistake: state.velocity_leak
# wrong: velocities
# follows: variance_ratio
# story: a dictionary at module level keeps the velocity per shape
"""Exercise 5: noise smoothing (20 points)."""
import numpy as np

_state = {}


def velocities(grads, momentum, normalize=False):
    key = np.shape(grads)
    v = _state.get(key, 0.0)
    out = []
    for g in grads:
        v = momentum * v + g
        out.append(v)
    _state[key] = v
    out = np.array(out)
    return out * (1 - momentum) if normalize else out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    return np.mean(np.var(v[burn_in:], axis=0)) / np.mean(np.var(grads[burn_in:], axis=0))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    if normalize:
        ratio *= (1.0 - momentum) ** 2
    return ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    path = np.zeros(T)
    theta = v = 0.0
    for t in range(T):
        v = momentum * v + curvature * theta + noise[t]
        theta -= lr * v
        path[t] = theta
    return float(path[burn_in:].var())
