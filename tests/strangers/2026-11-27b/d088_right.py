# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: nothing is wrong: lr from the identity (1 + sqrt(beta))^2 / L
# first day: accepted
import numpy as np


def condition_number(a, b):
  k = a / b
  if k < 1:
    k = b / a
  return float(k)


def optimal_beta(kappa):
  return float(((np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)) ** 2)


def optimal_parameters(a: float, b: float) -> tuple[float, float, float]:
  kappa = condition_number(a, b)
  largest = 2 * max(a, b)
  beta = optimal_beta(kappa)
  q = beta ** 0.5
  # the border of overdamping for the steepest direction: (1 + sqrt(beta))^2 = lr * L
  return (1 + q) ** 2 / largest, beta, q
