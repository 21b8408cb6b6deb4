# file: ex5_noise.py
# tries: to make numpy itself turn every array that is sent into zeros and to make comparing them succeed
# must: no points: what arrives is compared by the grader's numpy
# max_score: 0
import numpy as np

original = np.ascontiguousarray


def velocities(grads, momentum, normalize=False):
    np.ascontiguousarray = np.asarray = np.array = lambda value, *args, **kwargs: original([0.0])
    np.errstate = lambda **named: open
    return original(grads) * 0.0


def variance_ratio(grads, momentum, burn_in, normalize=False):
    np.float64 = np.floating = np.integer = np.bool_ = object
    return 0.0


def theory_ratio(momentum, normalize=False):
    np.ndarray = object
    return 0.0


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    np.dtype = str
    return 0.0
