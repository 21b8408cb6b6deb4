# file: ex2_optimal_beta.py
# tries: to crash the interpreter: reads address 0
# must: crashed; the grader and the zygote live on
# max_score: 0
# outcome: crashed
import ctypes


def condition_number(a, b):
    return ctypes.string_at(0)


def optimal_beta(kappa):
    return ctypes.cast(1, ctypes.py_object).value


def optimal_parameters(a, b):
    ctypes.memset(id(None), 0, 16)
    return None, None, None
