# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: lr from the edge of critical damping of the steep direction with beta instead of its root: (1 + beta)^2 / L instead of (1 + sqrt(beta))^2 / L; wrong for a != b
# first day: true
import math


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    s = math.sqrt(kappa)
    q = (s - 1.0) / (s + 1.0)
    return q * q


def optimal_parameters(a, b):
    kappa = condition_number(a, b)
    beta = optimal_beta(kappa)
    largest = 2.0 * max(a, b)
    lr = (1.0 + beta) ** 2 / largest
    return float(lr), float(beta), float(beta ** 0.5)
