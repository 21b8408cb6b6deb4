# kind: right
# file: ex5_noise.py
# function: stationary_variance
# cause: velocity eliminated: a second-order recursion in theta, run by lfilter on the noise
# first day: accepted
import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    rows, v = [], 0.0
    for g in np.asarray(grads, dtype=np.float64):
        v = momentum * v + g
        rows.append(v)
    scale = (1.0 - momentum) if normalize else 1.0
    return scale * np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.asarray(series, dtype=float)[burn_in:]
        return kept.var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    weight_square = (1 - momentum) ** 2 if normalize else 1.0
    return float(weight_square / (1.0 - momentum * momentum))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    # theta[t+1] = (1 + m - lr*c) theta[t] - m theta[t-1] - lr*noise[t]
    feedback = [1.0, -(1.0 + momentum - lr * curvature), float(momentum)]
    theta = lfilter([-float(lr)], feedback, np.asarray(noise, dtype=float))
    kept = theta[burn_in:]
    return float(np.mean((kept - kept.mean()) ** 2))


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=2000)
    print(variance_ratio(noise, 0.9, 100), theory_ratio(0.9))
