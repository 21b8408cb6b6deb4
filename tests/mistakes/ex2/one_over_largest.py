# mistake: l.one_over_L
# wrong: optimal_parameters
# story: lr = 1/L from the chapter on gradient descent
import math


def condition_number(a, b):
    """Largest over smallest eigenvalue of the Hessian diag(2a, 2b)."""
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    r = math.sqrt(kappa)
    return ((r - 1) / (r + 1)) ** 2


def optimal_parameters(a, b):
    L = 2 * max(a, b)
    beta = optimal_beta(condition_number(a, b))
    rate = beta ** 0.5
    return 1 / L, beta, rate
