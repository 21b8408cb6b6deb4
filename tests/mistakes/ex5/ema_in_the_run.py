# mistake: vel.ema | st.lr_scaled | lr.scaled
# wrong: stationary_variance
# story: the velocity is a moving average
import numpy as np


def velocities(grads, momentum, normalize=False):
    scale = 1 - momentum if normalize else 1.0
    vs = np.array(grads, dtype=float)
    for t in range(1, len(vs)):
        vs[t] += momentum * vs[t - 1]
    return scale * vs


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
        v = momentum * v + (1 - momentum) * (curvature * theta + e)
        theta = theta - lr * v
        thetas.append(theta)
    return np.var(thetas[burn_in:])
