# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: rate is measured as the mean shrinking factor over 200 steps from (1, 1), which still holds the transient, instead of the long-run sqrt(beta): 0.841 instead of 0.818 for 1, 100; wrong for all a != b
# first day: true
import numpy as np


def condition_number(a, b):
    """kappa of a x^2 + b y^2."""
    H = np.diag([2.0 * a, 2.0 * b])
    smallest, largest = np.linalg.eigvalsh(H)
    return float(largest / smallest)


def optimal_beta(kappa):
    """Best momentum for this kappa."""
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    """(lr, beta, rate) that are best together."""
    eig = np.array([2.0 * a, 2.0 * b])
    lr = 4 / (np.sqrt(eig.max()) + np.sqrt(eig.min())) ** 2
    beta = optimal_beta(condition_number(a, b))
    # measure the factor per step
    theta, v = np.ones(2), np.zeros(2)
    steps = 200
    for _ in range(steps):
        v = beta * v + eig * theta
        theta = theta - lr * v
    rate = (np.linalg.norm(theta) / np.sqrt(2)) ** (1 / steps)
    return float(lr), float(beta), float(rate)


if __name__ == "__main__":
    print("ex2_optimal_beta.py is done")
