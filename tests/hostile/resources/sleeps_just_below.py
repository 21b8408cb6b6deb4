# file: ex5_noise.py
# tries: to take as long as it may in every call of every check: just below the call's limit, with right answers
# must: the submission ends at its own limit; the honest neighbour is graded
# max_score: 20
# outcome: timed_out
import time

import numpy as np

SECONDS = 3.6


def velocities(grads, momentum, normalize=False):
    time.sleep(SECONDS)
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
    time.sleep(SECONDS)
    return (1 - momentum) / (1 + momentum) if normalize else 1 / (1 - momentum**2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    time.sleep(SECONDS)
    theta = speed = 0.0
    thetas = []
    for kick in noise:
        speed = momentum * speed + curvature * theta + kick
        theta = theta - lr * speed
        thetas.append(theta)
    return np.var(thetas[burn_in:])
