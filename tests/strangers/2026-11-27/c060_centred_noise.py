# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: The mean is taken off the noise first; theta then does not drift to its new centre, which changes the variance as long as that takes.
# first day: nothing
import numpy as np


def velocities(grads, momentum, normalize=False):
    out = np.array(grads, dtype=float)            # a copy
    for t in range(1, out.shape[0]):
        out[t] += momentum * out[t - 1]
    return (1 - momentum) * out if normalize else out


def _noise(series):
    centred = series - series.mean(axis=0)
    return np.mean(centred ** 2)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.array(grads, dtype=float)
    v = np.asarray(velocities(grads, momentum, normalize))
    return float(_noise(v[burn_in:]) / _noise(g[burn_in:]))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    eps = np.array(noise, dtype=np.float64)
    eps -= eps.mean()                        # gradient noise is unbiased by definition
    theta = velocity = 0.0
    samples = []
    for e in eps:
        velocity = momentum * velocity + (curvature * theta + e)
        theta -= lr * velocity
        samples.append(theta)
    return float(np.var(samples[burn_in:]))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    print(variance_ratio(rng.normal(size=10000), 0.9, 100), theory_ratio(0.9))
