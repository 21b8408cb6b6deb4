# file: ex5_noise.py
# tries: to fix the randomness of what comes after it: seeds of random and numpy, generators that give zeros
# must: at most its own points; the next submission's cases are drawn by key alone
# max_score: 20
import os
import random

import numpy as np

random.seed(0)
np.random.seed(0)
np.random.default_rng = lambda *args: None
np.random.Generator = np.random.RandomState = lambda *args: None
os.urandom = lambda count: b"\0" * count
random.SystemRandom = random.Random


def velocities(grads, momentum, normalize=False):
    speed = np.zeros_like(np.asarray(grads, dtype=float)[0])
    rows = []
    for grad in grads:
        speed = momentum * speed + grad
        rows.append(speed * ((1 - momentum) if normalize else 1))
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    moving = velocities(grads, momentum, normalize)[burn_in:]
    return np.mean(np.var(moving, axis=0)) / np.mean(np.var(np.asarray(grads)[burn_in:], axis=0))


def theory_ratio(momentum, normalize=False):
    return (1 - momentum) / (1 + momentum) if normalize else 1 / (1 - momentum**2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = speed = 0.0
    thetas = []
    for kick in noise:
        speed = momentum * speed + curvature * theta + kick
        theta = theta - lr * speed
        thetas.append(theta)
    return np.var(thetas[burn_in:])
