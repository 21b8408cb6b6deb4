# kind: right
# file: ex5_noise.py
# function: 
# cause: 
# first day: accepted
def _variance(values):
    mean = square = 0.0
    for n, x in enumerate(values, start=1):
        delta = x - mean
        mean += delta / n
        square += delta * (x - mean)
    return square / n


def _columns(series):
    try:
        return [[float(row[j]) for row in series] for j in range(len(series[0]))]
    except (TypeError, IndexError):
        return [[float(x) for x in series]]


def _filtered(column, momentum, factor):
    v = 0.0
    for g in column:
        v = momentum * v + g
        yield factor * v


def velocities(grads, momentum, normalize=False):
    factor = 1 - momentum if normalize else 1.0
    done = [list(_filtered(c, momentum, factor)) for c in _columns(grads)]
    return done[0] if getattr(grads, "ndim", 2) == 1 else [list(row) for row in zip(*done)]


def variance_ratio(grads, momentum, burn_in, normalize=False):
    factor = 1 - momentum if normalize else 1.0
    raw = _columns(grads)
    smooth = [list(_filtered(c, momentum, factor)) for c in raw]
    return sum(_variance(c[burn_in:]) for c in smooth) / sum(_variance(c[burn_in:]) for c in raw)


def theory_ratio(momentum, normalize=False):
    numerator = (1 - momentum) ** 2 if normalize else 1
    return numerator / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    kept = []
    for t, e in enumerate(noise):
        v = momentum * v + (curvature * theta + float(e))
        theta = theta - lr * v
        if t >= burn_in:
            kept.append(theta)
    return _variance(kept)
