# file: ex2_optimal_beta.py
# tries: to exhaust whoever follows its exceptions: chains, circles, groups without end, huge notes
# must: crashed; what is shown is short
# max_score: 0
# outcome: crashed


def condition_number(a, b):
    error = ValueError("first")
    for number in range(100_000):
        later = ValueError(f"number {number}")
        later.__context__ = later.__cause__ = error
        error = later
    raise error


def optimal_beta(kappa):
    group = ValueError("inside")
    for _ in range(5_000):
        group = ExceptionGroup("x" * 1_000, [group, group])
    raise group


def optimal_parameters(a, b):
    first, second = ValueError("first"), ValueError("second")
    first.__cause__, second.__cause__ = second, first
    first.__notes__ = ["x" * 1_000_000] * 50
    raise first
