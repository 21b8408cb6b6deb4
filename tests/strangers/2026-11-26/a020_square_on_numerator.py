# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: ** binds more tightly than /: only the numerator is squared, (r - 1)^2 / (r + 1). The square belongs to the whole fraction.
# first day: true
import math


def condition_number(a, b):
    return max(a, b) / min(a, b)          # the factors 2 of the Hessian cancel


def optimal_beta(kappa):
    r = math.sqrt(kappa)
    return (r - 1) ** 2 / (r + 1)


def optimal_parameters(a, b):
    big, small = 2 * max(a, b), 2 * min(a, b)
    rb, rs = math.sqrt(big), math.sqrt(small)
    rate = (rb - rs) / (rb + rs)
    return 4 / (rb + rs) ** 2, rate * rate, rate
