# style: lr inside the velocity, normalize by an average from the start
import numpy as np


def velocities(grads, momentum, normalize=False):
    weight = 1 - momentum if normalize else 1.0
    v = np.zeros_like(np.asarray(grads[0], dtype=float))
    result = []
    for g in grads:
        v = momentum * v + weight * g
        result.append(v.copy())
    return np.stack(result)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    after = slice(burn_in, None)
    numerator = np.var(velocities(grads, momentum, normalize=normalize)[after], axis=0)
    denominator = np.var(grads[after], axis=0)
    return np.sum(numerator) / np.sum(denominator)


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum**2)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = step = 0.0
    total = total_square = 0.0
    count = 0
    for t, n in enumerate(noise):
        step = momentum * step + lr * (curvature * theta + n)
        theta -= step
        if t >= burn_in:
            count += 1
            delta = theta - total
            total += delta / count                 # Welford
            total_square += delta * (theta - total)
    return total_square / count
