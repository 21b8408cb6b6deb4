# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: lfilter works along the last axis: for (T, d) the coordinates of one gradient are filtered instead of time; right for (T,)
# first day: true
import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    gain = 1 - momentum if normalize else 1.0
    return lfilter([gain], [1.0, -momentum], g)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise_of(series):
        return series[burn_in:].var(axis=0).mean()

    grads = np.array(grads, dtype=float)
    return float(noise_of(velocities(grads, momentum, normalize)) / noise_of(grads))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    positions = np.zeros(T)
    x = 0.0
    v = 0.0
    for t in range(T):
        g = curvature * x + noise[t]
        v = momentum * v + g
        x -= lr * v
        positions[t] = x
    return float(positions[burn_in:].var())


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    sample = rng.normal(size=10000)
    print(variance_ratio(sample, 0.9, 100), theory_ratio(0.9))
    print(stationary_variance(sample, 0.1, 0.9, 1.0, 100))
