# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: All three results are rounded to four decimals. lr = 2/121 comes out as 0.0165; full precision is asked for.
# first day: true
import numpy as np


def condition_number(a, b):
    """Hessian is diag(2a, 2b)."""
    eigenvalues = np.array([2.0 * a, 2.0 * b])
    return float(eigenvalues.max() / eigenvalues.min())


def optimal_beta(kappa):
    return ((np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)) ** 2


def optimal_parameters(a, b):
    mu, L = sorted([2.0 * a, 2.0 * b])
    lr = 4.0 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    rate = np.sqrt(beta)
    return round(float(lr), 4), round(float(beta), 4), round(float(rate), 4)


if __name__ == "__main__":
    print(condition_number(1, 100))
    print(optimal_beta(100), 81 / 121)
    print(optimal_parameters(1, 100), 2 / 121, 9 / 11)
