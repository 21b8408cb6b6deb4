# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: right: everything expanded, 1 - 2/(s+1), lr from 2 (1 + beta) / (L + mu)
# first day: accepted
def condition_number(a, b):
    return max(a / b, b / a)


def optimal_beta(kappa):
    return (1 - 2 / (kappa ** 0.5 + 1)) ** 2


def optimal_parameters(a, b):
    beta = optimal_beta(condition_number(a, b))
    # L + mu = 2a + 2b
    lr = 2 * (1 + beta) / (2 * a + 2 * b)
    return lr, beta, beta ** 0.5
