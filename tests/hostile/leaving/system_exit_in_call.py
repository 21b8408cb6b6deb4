# file: ex2_optimal_beta.py
# tries: to leave with SystemExit(0), quit() and exit() in calls
# must: no points; pytest in the grader does not see an exit of its own
# max_score: 0
# outcome: crashed
import sys


def condition_number(a, b):
    raise SystemExit(0)


def optimal_beta(kappa):
    sys.exit("all checks passed")


def optimal_parameters(a, b):
    raise SystemExit
