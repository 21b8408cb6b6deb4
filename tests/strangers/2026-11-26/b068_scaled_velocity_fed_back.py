# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: With normalize=True the velocity is scaled inside the loop and the scaled value is carried on, so that 1 - momentum is applied again at every step. The factor belongs on the output only.
# first day: true
"""Is momentum quieter?  Variance of velocities and of theta."""
import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    v = np.zeros_like(grads[0])
    collected = []
    for g in grads:
        v = momentum * v + g
        if normalize:
            v = v * (1 - momentum)
        collected.append(v)
    return np.array(collected)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    grads = np.asarray(grads, dtype=float)
    vel = velocities(grads, momentum, normalize)
    return np.mean(np.var(vel[burn_in:], axis=0)) / np.mean(np.var(grads[burn_in:], axis=0))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    thetas = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        thetas.append(theta)
    return np.var(thetas[burn_in:])


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    g = rng.normal(size=(20000, 3))
    for normalize in (False, True):
        print(variance_ratio(g, 0.9, 200, normalize), theory_ratio(0.9, normalize))
