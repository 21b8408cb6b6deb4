# mistake: k.unordered
# wrong: condition_number
# story: right as long as b is the larger one
def condition_number(a, b):
    # Hessian eigenvalues
    lam_min, lam_max = 2 * a, 2 * b
    return lam_max / lam_min


def optimal_beta(kappa):
    root = kappa ** 0.5
    q = (root - 1) / (root + 1)
    return q * q


def optimal_parameters(a, b):
    small, large = min(2 * a, 2 * b), max(2 * a, 2 * b)
    s, l = small ** 0.5, large ** 0.5
    rate = (l - s) / (l + s)
    return (2 / (l + s)) ** 2, rate ** 2, rate
