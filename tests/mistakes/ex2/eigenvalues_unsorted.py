# mistake: r.unordered
# wrong: optimal_parameters
# story: 2a and 2b without max and min: a rate below zero when a > b
def condition_number(a, b):
    l1, l2 = 2 * a, 2 * b
    return max(l1, l2) / min(l1, l2)


def optimal_beta(kappa):
    root = kappa ** 0.5
    q = (root - 1) / (root + 1)
    return q * q


def optimal_parameters(a, b):
    mu, L = 2 * a, 2 * b
    rate = (L ** 0.5 - mu ** 0.5) / (L ** 0.5 + mu ** 0.5)
    lr = 4 / (L ** 0.5 + mu ** 0.5) ** 2
    return lr, rate ** 2, rate
