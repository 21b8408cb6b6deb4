# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: nothing is wrong: NamedTuple; beta from mu / L, which is the same by symmetry
# first day: accepted
# my solution

import numpy as np
import math
from typing import NamedTuple


def condition_number(a, b):
    k = a / b
    if k < 1:
        k = b / a
    return float(k)


def optimal_beta(kappa):
    s = math.sqrt(kappa)
    return ((s - 1) / (s + 1)) ** 2


class Best(NamedTuple):
    lr: float
    beta: float
    rate: float


def optimal_parameters(a, b):
    mu, L = sorted([2.0 * a, 2.0 * b])
    # beta is the same for kappa and 1 / kappa: the sign is lost in the square
    s = np.sqrt(mu / L)
    rate = float((1 - s) / (1 + s))
    return Best(lr=float((np.sqrt(L) + np.sqrt(mu)) ** -2 * 4), beta=rate * rate, rate=rate)


if __name__ == "__main__":
    # Whatever you want to try out belongs here: grading leaves this block out.
    print("Is it right? Type: grader grade ex2")
