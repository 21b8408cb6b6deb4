# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: closed form v_t = m^t * cumsum(g / m^t): nan for momentum 0, and for long series (m = 0.5, T = 1100) m^-t is infinite
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    powers = float(momentum) ** np.arange(len(g))
    powers = powers.reshape((-1,) + (1,) * (g.ndim - 1))
    with np.errstate(all="ignore"):
        v = powers * np.cumsum(g / powers, axis=0)
    return v * (1 - momentum) if normalize else v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    """Noise of the velocities divided by the noise of the gradients."""
    vel = velocities(grads, momentum, normalize=normalize)
    top = np.var(vel[burn_in:], axis=0)
    bottom = np.var(np.array(grads, dtype=float)[burn_in:], axis=0)
    return float(np.sum(top) / np.sum(bottom))


def theory_ratio(momentum, normalize=False):
    m = float(momentum)
    return (1 - m) / (1 + m) if normalize else 1 / ((1 - m) * (1 + m))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Population variance of theta after each update, without the burn-in."""
    eps = np.asarray(noise, dtype=float).tolist()
    kept = []
    theta = v = 0.0
    for t, e in enumerate(eps):
        v = momentum * v + curvature * theta + e
        theta = theta - lr * v
        if t >= burn_in:
            kept.append(theta)
    return float(np.var(kept))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    sample = rng.normal(size=10000)
    print(variance_ratio(sample, 0.9, 100), theory_ratio(0.9))
    print(stationary_variance(sample, 0.1, 0.9, 1.0, 100))
