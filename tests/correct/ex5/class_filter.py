# style: a filter class with __call__, map over rows, list result
import numpy as np


class Leaky:
    def __init__(self, beta, gain=1.0):
        self.beta, self.gain, self.state = beta, gain, 0.0

    def __call__(self, g):
        self.state = self.beta * self.state + g
        return self.gain * self.state


def velocities(grads, momentum, normalize=False):
    return list(map(Leaky(momentum, 1 - momentum if normalize else 1.0), np.asarray(grads, dtype=float)))


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v, g = np.array(velocities(grads, momentum, normalize)), np.array(grads, dtype=float)
    if g.ndim == 1:
        v, g = v[:, None], g[:, None]
    d = g.shape[1]
    vs = [np.var(v[burn_in:, j]) for j in range(d)]
    gs = [np.var(g[burn_in:, j]) for j in range(d)]
    return (sum(vs) / d) / (sum(gs) / d)


def theory_ratio(momentum, normalize=False):
    return np.asarray((1 - momentum) / (1 + momentum) if normalize else 1 / (1 - momentum**2))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    velocity, theta, seen = Leaky(momentum), 0.0, []
    for n in noise:
        theta = theta - lr * velocity(curvature * theta + n)
        seen.append(theta)
    return np.asarray(np.var(np.array(seen)[burn_in:]))
