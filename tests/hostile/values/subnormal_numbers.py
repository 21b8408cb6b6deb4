# file: ex2_optimal_beta.py
# tries: to break comparisons with numbers so small that their inverse is infinite
# must: no points; wrong numbers like any other, never a grader error
# max_score: 0
# outcome: failed


def condition_number(a, b):
    return 1e-310


def optimal_beta(kappa):
    return 5e-324


def optimal_parameters(a, b):
    return -1e-310, 1e-320, -0.0
