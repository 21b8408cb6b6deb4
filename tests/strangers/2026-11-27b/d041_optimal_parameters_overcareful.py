# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: Raises ValueError where a > b, which is allowed.
# first day: true
import numpy as np


def condition_number(a, b):
  small, big = sorted((2 * a, 2 * b))
  kappa = big / small
  return kappa


def optimal_beta(kappa):
  wurzel = kappa ** 0.5
  bruch = (wurzel - 1.0) / (wurzel + 1.0)
  return bruch * bruch


def optimal_parameters(a, b):
  if a <= 0 or b <= 0:
    raise ValueError("a and b must be positive")
  if a > b:
    raise ValueError("expected a <= b: a belongs to mu, b to L")
  mu, L = 2.0 * a, 2.0 * b
  lr = 4.0 / (np.sqrt(L) + np.sqrt(mu)) ** 2
  beta = optimal_beta(L / mu)
  return float(lr), float(beta), float(np.sqrt(beta))
