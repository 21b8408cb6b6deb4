# file: ex2_optimal_beta.py
# tries: to bring paths of the grading machine into its report: interpreter, packages, working folder, own files
# must: no points; no such path in the report
# max_score: 0
# outcome: crashed
import os
import sys

import numpy


def tell():
    grader = sys.modules.get("grader")
    return " ".join(
        [sys.executable, sys.prefix, os.getcwd(), numpy.__file__, os.__file__, str(getattr(grader, "__file__", ""))]
    )


def condition_number(a, b):
    raise ValueError(tell())


def optimal_beta(kappa):
    print(tell(), sys.path)
    return tell()


def optimal_parameters(a, b):
    return numpy.fromfile(numpy.__file__ + ".missing"), tell()
