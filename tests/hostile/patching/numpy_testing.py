# file: ex2_optimal_beta.py
# tries: to make every comparison of numpy succeed
# must: no points: nothing is compared in the student's process
# max_score: 0
# outcome: failed
import numpy as np
import numpy.testing


def fine(*args, **kwargs):
    return None


def yes(*args, **kwargs):
    return True


for name in dir(np.testing):
    if name.startswith("assert"):
        setattr(np.testing, name, fine)
for name in ("allclose", "isclose", "array_equal", "array_equiv", "all", "any", "isfinite"):
    setattr(np, name, yes)


def condition_number(a, b):
    return 12345.0


def optimal_beta(kappa):
    return 12345.0


def optimal_parameters(a, b):
    return 12345.0, 12345.0, 12345.0
