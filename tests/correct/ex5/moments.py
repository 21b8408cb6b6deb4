# style: variance as mean square minus squared mean, three-term run
import numpy as np


def var(x):
    x = np.asarray(x, dtype=float)
    return (x * x).mean(axis=0) - x.mean(axis=0) ** 2


def velocities(grads, momentum, normalize=False):
    vs = np.array(grads, dtype=float)
    for t in range(1, len(vs)):
        vs[t] += momentum * vs[t - 1]
    if normalize:
        vs *= 1 - momentum
    return vs


def variance_ratio(grads, momentum, burn_in, normalize=False):
    return np.mean(var(velocities(grads, momentum, normalize)[burn_in:])) / np.mean(var(grads[burn_in:]))


def theory_ratio(momentum, normalize=False):
    return np.divide(1 - momentum, 1 + momentum) if normalize else np.divide(1, 1 - momentum * momentum)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    now = before = 0.0
    record = []
    for n in noise:
        now, before = now - lr * (curvature * now + n) + momentum * (now - before), now
        record.append(now)
    return float(var(record[burn_in:]))
