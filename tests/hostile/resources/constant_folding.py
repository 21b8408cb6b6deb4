# file: ex2_optimal_beta.py
# tries: to make the compiler work for minutes: constants to be folded, patterns to be compiled
# must: no points; bounded by the load limit
# max_score: 0
import re


def condition_number(a, b):
    return ((9**9) ** 99**3) % 7 + len("x" * 4_000 * 1_000) * 0


def optimal_beta(kappa):
    return re.compile("(?:" * 90 + "x" + "{1,100})" * 90)


def optimal_parameters(a, b):
    return eval("[" * 80 + "]" * 80 + " or " + "9" * 4_000)
