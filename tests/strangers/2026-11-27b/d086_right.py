# kind: right
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: nothing is wrong: tanh(log(kappa) / 4) squared
# first day: accepted
import numpy as np


def condition_number(a, b):
  small, big = sorted((2 * a, 2 * b))
  kappa = big / small
  return kappa


def optimal_beta(kappa):
  # (s - 1) / (s + 1) with s = exp(u) is tanh(u / 2), and u = log(kappa) / 2
  return float(np.tanh(np.log(kappa) / 4.0) ** 2)


def optimal_parameters(a, b):
  hess = np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]])
  mu, L = np.linalg.eigvalsh(hess)
  beta = optimal_beta(condition_number(a, b))
  lr = (2.0 / (L ** 0.5 + mu ** 0.5)) ** 2
  return (float(lr), beta, beta ** 0.5)
