# file: ex5_noise.py
# tries: to have its own objects called by numpy's arithmetic: object arrays, structured and void arrays
# must: no points; such arrays are a wrong type
# max_score: 0
# outcome: failed
import numpy as np


class Zero:
    def __sub__(self, other):
        return Zero()

    __rsub__ = __add__ = __radd__ = __mul__ = __rmul__ = __abs__ = lambda self, *other: Zero()
    __le__ = __lt__ = __ge__ = __gt__ = __eq__ = lambda self, other: True
    __float__ = lambda self: 0.0
    __bool__ = lambda self: True


def velocities(grads, momentum, normalize=False):
    answer = np.empty(np.shape(grads), dtype=object)
    answer.fill(Zero())
    return answer


def variance_ratio(grads, momentum, burn_in, normalize=False):
    return np.array(Zero(), dtype=object)


def theory_ratio(momentum, normalize=False):
    return np.zeros((), dtype=[("x", float), ("y", object)])


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    return np.void(b"\0" * 8)
