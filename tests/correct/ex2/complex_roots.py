# style: the rate as the spectral radius of the iteration matrix
import numpy as np


def condition_number(a, b):
    values = np.linalg.svd(np.diag([2.0 * a, 2.0 * b]), compute_uv=False)
    return values[0] / values[-1]


def optimal_beta(kappa):
    root = np.sqrt(float(kappa))
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    high, low = 2.0 * max(a, b), 2.0 * min(a, b)
    beta = optimal_beta(high / low)
    lr = 4 / (np.sqrt(high) + np.sqrt(low)) ** 2
    # the two eigenvalues have the product beta; inside the spectrum they are a complex pair of modulus sqrt(beta)
    middle = 0.5 * (high + low)
    matrix = np.array([[1 + beta - lr * middle, -beta], [1, 0]])
    rate = np.abs(np.linalg.eigvals(matrix)).max()
    return lr, beta, float(rate)
