# mistake: st.lr_scaled | lr.scaled | vel.ema
# wrong: stationary_variance
# story: lr (1 - momentum), unasked
import numpy as np


def velocities(grads, momentum, normalize=False):
    scale = 1 - momentum if normalize else 1.0
    vs = np.array(grads, dtype=float)
    for t in range(1, len(vs)):
        vs[t] += momentum * vs[t - 1]
    return scale * vs


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    return np.mean(np.var(v[burn_in:], axis=0)) / np.mean(np.var(grads[burn_in:], axis=0))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    lr = lr * (1 - momentum)
    theta = v = 0.0
    thetas = []
    for e in noise:
        v = momentum * v + curvature * theta + e
        theta = theta - lr * v
        thetas.append(theta)
    return np.var(thetas[burn_in:])
