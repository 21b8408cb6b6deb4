# style: cumulative sum with the weights divided out block by block
import numpy as np


def velocities(grads, momentum, normalize=False):
    """v_t = m^t * cumsum(g_k / m^k); in blocks, so that m^k stays away from zero."""
    g = np.asarray(grads, dtype=float)
    out = np.empty_like(g)
    if momentum == 0:
        return g.copy()
    block = 8
    carry = np.zeros(g.shape[1:])
    for start in range(0, len(g), block):
        part = g[start : start + block]
        w = momentum ** np.arange(len(part)).reshape((-1,) + (1,) * (g.ndim - 1))
        out[start : start + block] = w * (np.cumsum(part / w, axis=0) + momentum * carry)
        carry = out[start + len(part) - 1]
    return (1 - momentum) * out if normalize else out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    numerator = np.nanvar(v[burn_in:], axis=0)
    denominator = np.nanvar(grads[burn_in:], axis=0)
    return numerator.mean() / denominator.mean()


def theory_ratio(momentum, normalize=False):
    if normalize:
        return 2 / (1 + momentum) - 1
    return 0.5 / (1 - momentum) + 0.5 / (1 + momentum)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = np.zeros(len(noise) + 2)  # two zeros in front: the ball rests
    for t in range(len(noise)):
        i = t + 2
        theta[i] = (1 + momentum - lr * curvature) * theta[i - 1] - momentum * theta[i - 2] - lr * noise[t]
    return np.var(theta[2 + burn_in :])
