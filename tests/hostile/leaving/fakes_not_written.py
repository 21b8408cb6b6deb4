# file: ex2_optimal_beta.py
# tries: to be taken for something that does not count: SkipTest, and pytest's own exceptions by name
# must: every check fails or is not attempted, none is skipped for the student's asking; no points
# max_score: 0
import unittest


class Skipped(BaseException):
    allow_module_level = True
    _use_item_location = False
    msg = "skipped"


class XFailed(Exception):
    pass


Skipped.__module__ = "builtins"
Skipped.__qualname__ = "Skipped"


def condition_number(a, b):
    raise unittest.SkipTest("not needed")


def optimal_beta(kappa):
    raise Skipped("not needed")


def optimal_parameters(a, b):
    raise XFailed("expected to fail")
