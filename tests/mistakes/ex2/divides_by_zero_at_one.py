# mistake: crash.zero_division
# wrong: optimal_beta
# story: an equal formula that divides by kappa - 1: at kappa = 1 it is 0 / 0
def condition_number(a, b):
    l1, l2 = 2 * a, 2 * b
    return max(l1, l2) / min(l1, l2)


def optimal_beta(kappa):
    kappa = float(kappa)
    # ((sqrt(k) - 1)^2 / (k - 1))^2 is the same thing
    return ((kappa ** 0.5 - 1) ** 2 / (kappa - 1)) ** 2


def optimal_parameters(a, b):
    L, mu = 2 * max(a, b), 2 * min(a, b)
    rate = (L**0.5 - mu**0.5) / (L**0.5 + mu**0.5)
    return 4 / (L**0.5 + mu**0.5) ** 2, rate**2, rate
