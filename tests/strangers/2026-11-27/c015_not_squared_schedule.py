# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: This is Nesterov's coefficient (sqrt(kappa) - 1)/(sqrt(kappa) + 1) of Bubeck's Theorem 3.18, without the square of the heavy ball.
# first day: true
# exercise 2
import math

import numpy as np


def condition_number(a, b):
    if a <= 0 or b <= 0:
        raise ValueError("a and b must be positive")
    lam_small, lam_big = sorted((2.0 * a, 2.0 * b))
    return lam_big / lam_small


def optimal_beta(kappa):
    """Bubeck (2015), section 3.7: x_{s+1} = (1 + gamma) y_{s+1} - gamma y_s."""
    Q = float(kappa)
    return (math.sqrt(Q) - 1.0) / (math.sqrt(Q) + 1.0)


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(condition_number(a, b))
    return float(lr), float(beta), float(np.sqrt(beta))


if __name__ == "__main__":
    print(optimal_parameters(1, 100))
