# file: ex4_effective_lr.py
# tries: to be turned into what is wanted when it is looked at: __array__, __array_interface__, __float__, __index__, buffer
# must: no points; an object of its own is no number
# max_score: 0
import sys

import numpy as np


class Chameleon:
    def __float__(self):
        frame = sys._getframe(1)
        return float(next((v for v in frame.f_locals.values() if isinstance(v, float)), 1.0))

    def __array__(self, dtype=None, copy=None):
        return np.zeros(5)

    def __index__(self):
        return 1

    def __eq__(self, other):
        return True

    __int__ = __index__
    __array_priority__ = 1e9
    __array_interface__ = {"shape": (5,), "typestr": "<f8", "data": (0, True), "version": 3}
    __class__ = float


def effective_lr(lr, momentum):
    return Chameleon()


def measured_lr(lr, momentum, num_steps, grad=1.0):
    return Chameleon()


def steps_to_fraction(momentum, fraction):
    return Chameleon()


def matched_lr(plain_lr, momentum):
    return [Chameleon()]
