# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: two: the mean of the noise is subtracted first, which changes the way to the resting point (noise that is not centred, small burn_in); and the start theta = 0 is in the list, so burn_in leaves out one value too few
# first day: nothing
# section 4.4, exercise 5

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    out = np.zeros_like(g)
    v = np.zeros(g.shape[1:])
    for t in range(len(g)):
        v = momentum * v + g[t]
        out[t] = v
    if normalize:
        out *= 1 - momentum
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.mean(np.var(series[burn_in:], axis=0))

    return float(noise(velocities(grads, momentum, normalize)) / noise(np.asarray(grads, dtype=float)))


def theory_ratio(momentum, normalize=False):
    return float((1 - momentum) / (1 + momentum) if normalize else 1 / (1 - momentum ** 2))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    noise = np.array(noise, dtype=float)
    noise = noise - noise.mean()          # noise must not push to one side
    theta = np.zeros(len(noise) + 1)
    v = 0.0
    for t in range(len(noise)):
        v = momentum * v + (curvature * theta[t] + noise[t])
        theta[t + 1] = theta[t] - lr * v
    return float(theta[burn_in:].var())


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    g = rng.normal(size=(5000, 2))
    print(variance_ratio(g, 0.9, 100), theory_ratio(0.9))
    print(variance_ratio(g, 0.9, 100, normalize=True), theory_ratio(0.9, normalize=True))
