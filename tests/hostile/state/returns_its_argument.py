# file: ex5_noise.py
# tries: to return the array that it was given, or a view of it, and to change it later
# must: no points; what is right in itself, or agrees with it, keeps its points
# max_score: 4
# outcome: failed
KEPT = []


def velocities(grads, momentum, normalize=False):
    for kept in KEPT:
        kept[...] = 0
    KEPT.append(grads)
    return grads[::-1]


def variance_ratio(grads, momentum, burn_in, normalize=False):
    KEPT.append(grads)
    return grads


def theory_ratio(momentum, normalize=False):
    return KEPT


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    return noise
