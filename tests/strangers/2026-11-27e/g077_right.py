# kind: right
# file: ex2_optimal_beta.py
# function: optimal_beta, optimal_parameters
# cause: nothing is wrong: the rate is written as tanh of a quarter of the logarithm of kappa
# first day: accepted
"""Exercise 2. L = a x^2 + b y^2 = k1 x^2 / 2 + k2 y^2 / 2, so the spring constants are 2a and 2b."""
import math


def _frequencies(a, b):
    w = [math.sqrt(2.0 * a), math.sqrt(2.0 * b)]
    return min(w), max(w)


def condition_number(a, b):
    w_slow, w_fast = _frequencies(a, b)
    k_soft, k_stiff = 2.0 * min(a, b), 2.0 * max(a, b)
    return k_stiff / k_soft


def optimal_beta(kappa):
    rapidity = 0.25 * math.log(kappa)
    return math.tanh(rapidity) ** 2


def optimal_parameters(a, b):
    w_slow, w_fast = _frequencies(a, b)
    w_mean = 0.5 * (w_slow + w_fast)
    rate = math.tanh(0.5 * math.log(w_fast / w_slow))
    return 1.0 / w_mean ** 2, rate ** 2, rate
