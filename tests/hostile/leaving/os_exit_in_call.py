# file: ex2_optimal_beta.py
# tries: to end the process with status 0 in the middle of every call
# must: every check that it touches fails as crashed
# max_score: 0
# outcome: crashed
import os


def condition_number(a, b):
    print("100 points")
    os._exit(0)


def optimal_beta(kappa):
    os._exit(0)


def optimal_parameters(a, b):
    os._exit(0)
