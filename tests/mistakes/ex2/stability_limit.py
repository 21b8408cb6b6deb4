# mistake: l.two_over_L
# wrong: optimal_parameters
# story: the largest stable lr of plain descent
def condition_number(a, b):
    """Largest over smallest eigenvalue of the Hessian diag(2a, 2b)."""
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    root = kappa ** 0.5
    q = (root - 1) / (root + 1)
    return q * q


def optimal_parameters(a, b):
    lr = 2 / max(2 * a, 2 * b)
    beta = optimal_beta(condition_number(a, b))
    return lr, beta, beta ** 0.5
