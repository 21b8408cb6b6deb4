# mistake: l.gd
# wrong: optimal_parameters
# story: lr = 2 / (L + mu) is best without momentum
import math


def condition_number(a, b):
    """Largest over smallest eigenvalue of the Hessian diag(2a, 2b)."""
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    r = math.sqrt(kappa)
    return ((r - 1) / (r + 1)) ** 2


def optimal_parameters(a, b):
    l1, l2 = 2 * a, 2 * b
    lr = 2 / (l1 + l2)
    beta = optimal_beta(condition_number(a, b))
    rate = math.sqrt(beta)
    return (lr, beta, rate)
