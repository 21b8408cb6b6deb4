# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: two mistakes: kappa is a whole-number division, and it is a over b without looking which one is larger
# first day: vague
"""ex2. formula stuff"""
import numpy as np


def condition_number(a, b):
    e1 = 2 * a
    e2 = 2 * b
    return float(e1 // e2)


def optimal_beta(kappa):
    top = kappa ** 0.5 - 1
    bottom = kappa ** 0.5 + 1
    x = top / bottom
    return float(x * x)


def optimal_parameters(a, b):
    big = 2.0 * max(a, b)
    small = 2.0 * min(a, b)
    k = big / small
    bottom = big ** 0.5 + small ** 0.5
    lr = 4 / (bottom * bottom)
    beta = optimal_beta(k)
    rate = beta ** 0.5
    return lr, beta, rate
