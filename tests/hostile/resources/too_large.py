# file: ex2_optimal_beta.py
# tries: to be read into memory: a file of 300 KiB
# must: no points; the other four exercises are graded
# max_score: 0
# pad: 307200


def condition_number(a, b):
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    return ((kappa**0.5 - 1) / (kappa**0.5 + 1)) ** 2


def optimal_parameters(a, b):
    small, large = sorted((2 * a, 2 * b))
    root = (large / small) ** 0.5
    return 4 / (small**0.5 + large**0.5) ** 2, ((root - 1) / (root + 1)) ** 2, (root - 1) / (root + 1)
