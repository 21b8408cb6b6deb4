# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: the convolution kernel is cut after 50 weights because 'the rest is negligible': wrong for T > 50 with large momentum, e.g. 0.99, where 0.99^50 is still 0.6
# first day: true

# section 4.4, exercise 5

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    T = g.shape[0]
    kernel = float(momentum) ** np.arange(min(T, 50))       # older ones are negligible
    if normalize:
        kernel = kernel * (1 - momentum)
    columns = g.reshape(T, -1)
    out = np.column_stack([np.convolve(c, kernel)[:T] for c in columns.T])
    return out.reshape(g.shape)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.asarray(series, dtype=float)[burn_in:].var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    sum_form = 1.0 / (1.0 - momentum ** 2)
    return sum_form * (1.0 - momentum) ** 2 if normalize else sum_form


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Population variance of theta after the burn-in."""
    T = len(noise)
    x = np.empty(T)
    theta, velocity = 0.0, 0.0
    for t in range(T):
        gradient = curvature * theta + noise[t]
        velocity = momentum * velocity + gradient
        theta -= lr * velocity
        x[t] = theta
    return float(x[burn_in:].var())


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=100_000)
    for lr, m in [(0.1, 0.0), (0.1, 0.9), (0.01, 0.9)]:
        print(lr, m, stationary_variance(noise, lr, m, 1.0, 1000))
