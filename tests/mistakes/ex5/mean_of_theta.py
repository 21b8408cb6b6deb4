# mistake: st.mean
# wrong: stationary_variance
# story: np.mean for np.var
import numpy as np


def velocities(grads, momentum, normalize=False):
    out = np.zeros(np.shape(grads), dtype=float)
    v = np.zeros(np.shape(grads)[1:])
    for t, g in enumerate(grads):
        v = momentum * v + g
        out[t] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    vel = velocities(grads, momentum, normalize=normalize)
    var_v = vel[burn_in:].var(axis=0).mean()
    var_g = grads[burn_in:].var(axis=0).mean()
    return float(var_v / var_g)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    thetas = []
    for e in noise:
        v = momentum * v + curvature * theta + e
        theta = theta - lr * v
        thetas.append(theta)
    return np.mean(thetas[burn_in:])
