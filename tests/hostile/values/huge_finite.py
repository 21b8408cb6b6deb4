# file: ex5_noise.py
# tries: to make the grader's own arithmetic overflow with finite numbers, so that errors, factors and scales are inf or NaN
# must: failed, never a grader error; the report is strict JSON; what is right in itself, or agrees with it, keeps its points
# max_score: 3
# outcome: failed
import numpy as np

HUGE = 1.7976931348623157e308


def velocities(grads, momentum, normalize=False):
    signs = np.where(np.arange(np.size(grads)) % 2, 1.0, -1.0).reshape(np.shape(grads))
    return signs * HUGE


def variance_ratio(grads, momentum, burn_in, normalize=False):
    return -HUGE


def theory_ratio(momentum, normalize=False):
    return 5e-324


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    return HUGE
