# mistake: b.same_signs | mutant
# wrong: optimal_beta
# story: minus for plus in the denominator gives 1 (or nan at kappa = 1)
import numpy as np


def condition_number(a, b):
    eigs = np.linalg.eigvalsh(np.array([[2 * a, 0], [0, 2 * b]], dtype=float))
    return float(eigs[-1] / eigs[0])


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return ((s - 1) / (s - 1)) ** 2


def optimal_parameters(a, b):
    small, large = min(2 * a, 2 * b), max(2 * a, 2 * b)
    s, l = small ** 0.5, large ** 0.5
    rate = (l - s) / (l + s)
    return (2 / (l + s)) ** 2, rate ** 2, rate
