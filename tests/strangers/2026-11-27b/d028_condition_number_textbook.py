# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: Takes the condition number of H^T H, as for least squares, which is kappa squared.
# first day: true
import numpy as np


def condition_number(a, b):
  H = np.array([[2.0 * a, 0.0],
          [0.0, 2.0 * b]])
  return float(np.linalg.cond(H.T @ H))


def optimal_beta(kappa):
  return float(((np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)) ** 2)


def optimal_parameters(a, b):
  hess = np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]])
  mu, L = np.linalg.eigvalsh(hess)
  beta = optimal_beta(condition_number(a, b))
  lr = (2.0 / (L ** 0.5 + mu ** 0.5)) ** 2
  return (float(lr), beta, beta ** 0.5)
