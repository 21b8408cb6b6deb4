# mistake: state.kept_answer
# wrong: optimal_parameters
# story: answers are kept under kappa alone, and lr depends on a and b themselves
import numpy as np


def condition_number(a, b):
    small, large = sorted([2 * a, 2 * b])
    return large / small


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


_known = {}


def optimal_parameters(a, b):
    kappa = condition_number(a, b)
    if kappa not in _known:
        mu, L = 2.0 * min(a, b), 2.0 * max(a, b)
        lr = 4.0 / (L ** 0.5 + mu ** 0.5) ** 2
        beta = optimal_beta(kappa)
        _known[kappa] = (lr, beta, beta ** 0.5)
    return _known[kappa]


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
