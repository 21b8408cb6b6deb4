# kind: right
# file: ex5_noise.py
# function: stationary_variance
# cause: nothing is wrong: two-by-two state matrix, moments from the sum of squares about the mean
# first day: accepted
import numpy as np


def velocities(grads, momentum, normalize=False):
    gamma = momentum
    m = 0.0
    ms = []
    for g in np.asarray(grads, dtype=float):
        m = gamma * m + g
        ms.append(m)
    ms = np.array(ms)
    return (1 - gamma) * ms if normalize else ms


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.asarray(series, dtype=np.float64)[burn_in:]
        return np.mean(np.mean((kept - kept.mean(axis=0)) ** 2, axis=0))

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    raw = 1.0 / (1.0 - momentum * momentum)
    return raw * (1.0 - momentum) ** 2 if normalize else raw


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    A = np.array([[1 - lr * curvature, -lr * momentum], [curvature, momentum]], dtype=float)
    c = np.array([-lr, 1.0])
    s = np.zeros(2)
    seen = []
    for e in np.asarray(noise, dtype=float):
        s = A @ s + c * e
        seen.append(s[0])
    tail = np.array(seen[burn_in:])
    return float(((tail - tail.mean()) ** 2).sum() / tail.size)


if __name__ == "__main__":
    print("done")
