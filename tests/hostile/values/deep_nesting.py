# file: ex2_optimal_beta.py
# tries: to overflow the reader's stack with a hundred thousand nested lists, and to multiply by shared parts
# must: no points; the grader's stack and time are bounded
# max_score: 0


def condition_number(a, b):
    nested = 1.0
    for _ in range(100_000):
        nested = [nested]
    return nested


def optimal_beta(kappa):
    shared = 1.0
    for _ in range(60):
        shared = [shared, shared]  # 2**60 leaves in 60 lists
    return shared


def optimal_parameters(a, b):
    shared = {"a": 1.0}
    for _ in range(11):
        shared = {name: shared for name in "abcdefghij"}
    return shared, shared, shared
