# file: ex2_optimal_beta.py
# tries: to have right real parts compared and the rest dropped
# must: no points; complex numbers are a wrong type
# max_score: 0
# outcome: failed
import numpy as np


def condition_number(a, b):
    return complex(max(a, b) / min(a, b), 5.0)


def optimal_beta(kappa):
    return np.complex128(((kappa**0.5 - 1) / (kappa**0.5 + 1)) ** 2)


def optimal_parameters(a, b):
    small, large = sorted((2 * a, 2 * b))
    root = (large / small) ** 0.5
    return (
        complex(4 / (small**0.5 + large**0.5) ** 2),
        np.array(((root - 1) / (root + 1)) ** 2, dtype=complex),
        complex((root - 1) / (root + 1)),
    )
