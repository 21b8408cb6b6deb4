# mistake: b.kappa_no_root
# wrong: optimal_beta
# story: the root is missing
def condition_number(a, b):
    if a > b:
        return a / b
    return b / a


def optimal_beta(kappa):
    beta = (kappa - 1) / (kappa + 1)
    return beta ** 2


def optimal_parameters(a, b):
    small, large = min(2 * a, 2 * b), max(2 * a, 2 * b)
    s, l = small ** 0.5, large ** 0.5
    rate = (l - s) / (l + s)
    return (2 / (l + s)) ** 2, rate ** 2, rate
