# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: Caps beta at 0.99, which is below the right value for kappa above some 160000.
# first day: nothing
#!/usr/bin/env python3
# -*- coding: utf-8 -*-

import numpy as np


def condition_number(a, b):
  k = a / b
  if k < 1:
    k = b / a
  return float(k)


def optimal_beta(kappa):
  if kappa < 1:
    raise ValueError("kappa must be at least 1")
  s = np.sqrt(float(kappa))
  beta = ((s - 1.0) / (s + 1.0)) ** 2
  return float(np.clip(beta, 0.0, 0.99))


def optimal_parameters(a, b):
  mu, L = 2 * min(a, b), 2 * max(a, b)
  lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
  beta = optimal_beta(L / mu)
  return float(lr), float(beta), float(np.sqrt(beta))
