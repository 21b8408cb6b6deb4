# file: ex5_noise.py
# tries: to return arrays whose every function and comparison succeeds, by subclass and by numpy's own protocols
# must: no points
# max_score: 0
# outcome: failed
import numpy as np


class Agreeable(np.ndarray):
    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        return np.bool_(True) if ufunc.nout == 1 and "less" in ufunc.__name__ else np.zeros(self.shape)

    def __array_function__(self, function, types, args, kwargs):
        return True

    def __eq__(self, other):
        return True

    def all(self, *args, **kwargs):
        return True

    any = all
    shape = property(lambda self: (60, 3))
    dtype = property(lambda self: np.dtype(float))


def velocities(grads, momentum, normalize=False):
    return np.full((1,), -1.0).view(Agreeable)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    return np.array(-1.0).view(Agreeable)


def theory_ratio(momentum, normalize=False):
    return np.array(-1.0).view(Agreeable)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    return np.array(-1.0).view(Agreeable)
