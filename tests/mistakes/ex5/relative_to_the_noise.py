# mistake: st.divided_by_noise
# wrong: stationary_variance
# story: divided by the variance of the noise
import numpy as np


def velocities(grads, momentum, normalize=False):
    scale = 1 - momentum if normalize else 1.0
    vs = np.array(grads, dtype=float)
    for t in range(1, len(vs)):
        vs[t] += momentum * vs[t - 1]
    return scale * vs


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
        v = momentum * v + curvature * theta + e
        theta = theta - lr * v
        thetas.append(theta)
    return np.var(thetas[burn_in:]) / np.var(noise[burn_in:])
