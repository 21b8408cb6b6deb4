# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: lr is 1/L, the step size of Nesterov's method, and not heavy ball's 4/(sqrt(L) + sqrt(mu))^2.
# first day: true
#!/usr/bin/env python3
import numpy as np


def condition_number(a, b):
    # Hessian = diag(2a, 2b)
    eig = np.linalg.eigvalsh(np.diag([2.0 * a, 2.0 * b]))
    return float(eig[-1] / eig[0])


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return float(((s - 1) / (s + 1)) ** 2)


def optimal_parameters(a, b):
    hessian_diag = np.array([2.0 * a, 2.0 * b])
    smoothness = hessian_diag.max()
    beta = optimal_beta(condition_number(a, b))
    lr = 1.0 / smoothness
    return float(lr), float(beta), float(np.sqrt(beta))
