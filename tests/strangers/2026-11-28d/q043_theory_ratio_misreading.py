# kind: wrong
# file: ex5_noise.py
# function: theory_ratio
# cause: a factor (1 - momentum) in the velocities is taken to change their variance by (1 - momentum) instead of its square: 1 / (1 + momentum) (normalize=True, momentum > 0)
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    """running weighted sums of the gradients"""
    grads = np.asarray(grads, dtype=np.float64)
    scale = (1.0 - momentum) if normalize else 1.0
    v = 0.0 * grads[0]
    rows = []
    for g in grads:
        v = momentum * v + g
        rows.append(scale * v)
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    """noise of the velocities / noise of the gradients"""
    def noise_of(series):
        return np.asarray(series, dtype=float)[burn_in:].var(axis=0).mean()

    return float(noise_of(velocities(grads, momentum, normalize)) / noise_of(grads))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum**2)
    if normalize:
        ratio *= 1.0 - momentum
    return ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """heavy ball on a noisy parabola"""
    T = len(noise)
    thetas = np.zeros(T + 1)
    v = 0.0
    for t in range(T):
        gradient = curvature * thetas[t] + noise[t]
        v = momentum * v + gradient
        thetas[t + 1] = thetas[t] - lr * v
    return float(np.var(thetas[1 + burn_in:]))


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=10000)
    print(variance_ratio(noise, 0.9, 100), theory_ratio(0.9))
    print(stationary_variance(noise, 0.1, 0.9, 1.0, 100))
