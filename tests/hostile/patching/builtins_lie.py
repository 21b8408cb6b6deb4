# file: ex2_optimal_beta.py
# tries: to make builtins lie: abs is 0, isinstance and all are true, max is small
# must: no points, and the worker still answers or crashes
# max_score: 0
import builtins

builtins.abs = lambda value: 0.0
builtins.all = builtins.any = lambda values: True
builtins.isinstance = lambda value, kind: True
builtins.max = lambda *values, **named: 0.0
builtins.round = lambda *values: 0.0
builtins.sum = lambda *values: 0.0
builtins.AssertionError = type("AssertionError", (BaseException,), {"__new__": lambda cls, *args: None})


def condition_number(a, b):
    return 12345.0


def optimal_beta(kappa):
    return 12345.0


def optimal_parameters(a, b):
    return 12345.0, 12345.0, 12345.0
