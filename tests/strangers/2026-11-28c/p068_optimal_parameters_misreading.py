# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: two mistakes: lr is worked out from a and b themselves (twice too large) and rate is the shrinking of the loss, beta, instead of the distance, sqrt(beta); first shows for every input, second for a != b
# first day: true



def condition_number(a, b):
    """kappa of a x^2 + b y^2."""
    big, small = max(a, b), min(a, b)
    return float(big / small)


def optimal_beta(kappa):
    """Best momentum for this kappa."""
    s = kappa ** 0.5
    q = (s - 1) / (s + 1)
    return float(q * q)


def optimal_parameters(a, b):
    """(lr, beta, rate) that are best together."""
    mu, L = min(a, b), max(a, b)
    lr = 4 / (L ** 0.5 + mu ** 0.5) ** 2
    beta = optimal_beta(L / mu)
    rate = beta
    return (float(lr), float(beta), float(rate))


if __name__ == "__main__":
    print("ex2_optimal_beta.py is done")
