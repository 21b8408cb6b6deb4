# file: ex2_optimal_beta.py
# tries: to overflow the C stack: no recursion limit, then endless recursion through C code
# must: crashed or failed; the run goes on
# max_score: 0
# outcome: crashed
import functools
import sys


def condition_number(a, b):
    sys.setrecursionlimit(2**31 - 1)

    class Deep:
        def __repr__(self):
            return repr([self])

    return repr(Deep())


def optimal_beta(kappa):
    sys.setrecursionlimit(2**31 - 1)
    return functools.reduce(lambda inner, _: [inner], range(3_000_000), []) == functools.reduce(
        lambda inner, _: [inner], range(3_000_000), []
    )


def optimal_parameters(a, b):
    nested = ()
    for _ in range(3_000_000):
        nested = (nested,)
    hash(nested)
    return nested
