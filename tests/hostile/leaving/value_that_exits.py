# file: ex2_optimal_beta.py
# tries: to end the process when its value is looked at: repr, float, iteration and deletion exit
# must: no points; the run goes on
# max_score: 0
import os


class Value:
    def __repr__(self):
        os._exit(0)

    __str__ = __float__ = __int__ = __iter__ = __len__ = __array__ = __eq__ = __repr__
    __hash__ = None


class Last(float):
    def __float__(self):
        os._exit(0)

    def __del__(self):
        os._exit(0)


def condition_number(a, b):
    return Value()


def optimal_beta(kappa):
    return Last(0.5)


def optimal_parameters(a, b):
    return Value(), Last(1.0), Value()
