# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: a numerical Hessian with second differences and h = 1e-6: cancellation leaves errors of parts in a thousand or more, for instance for a = 3, b = 1000
# first day: true
import numpy as np


def condition_number(a, b):
    def loss(p):
        return a * p[0] ** 2 + b * p[1] ** 2

    h = 1e-6
    point = np.array([1.0, 1.0])
    lam = []
    for e in np.eye(2):
        second = (loss(point + h * e) - 2 * loss(point) + loss(point - h * e)) / h ** 2
        lam.append(second)
    return float(max(lam) / min(lam))


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1) / (s + 1)
    return q * q


def optimal_parameters(a, b):
    big = 2 * max(a, b)
    small = 2 * min(a, b)
    lr = 4.0 / (big ** 0.5 + small ** 0.5) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = beta ** 0.5
    return (lr, beta, rate)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
