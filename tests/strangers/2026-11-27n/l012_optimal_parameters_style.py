# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: the roots of a and b in place of eigenvalues with the 2 taken out, hypot-free algebra: lr = 2 / (sqrt a + sqrt b)^2, rate from the difference of the roots; a namedtuple is returned
# first day: accepted
from collections import namedtuple
import numpy as np


def condition_number(a, b):
    H = np.diag([2.0 * a, 2.0 * b])
    eig = np.linalg.eigvalsh(H)
    return float(eig[-1] / eig[0])


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1) / (s + 1)
    return q * q


Best = namedtuple("Best", "lr beta rate")


def optimal_parameters(a, b):
    ra, rb = float(a) ** 0.5, float(b) ** 0.5
    rate = abs(ra - rb) / (ra + rb)
    return Best(lr=2.0 / (ra + rb) ** 2, beta=rate * rate, rate=rate)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
