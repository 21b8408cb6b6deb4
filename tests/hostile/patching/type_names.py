# file: ex2_optimal_beta.py
# tries: to pass its own types for the worker's: same names, same modules, same bases
# must: no points; nothing but plain values crosses
# max_score: 0
import sys


def forged(name):
    for module in list(sys.modules.values()):
        base = getattr(module, name, None)
        if isinstance(base, type) and getattr(module, "__name__", "").startswith("grader"):
            return base
    return None


def build(name, *args):
    kind = forged(name)
    return "nothing" if kind is None else kind(*args)


def condition_number(a, b):
    return build("Opaque", "float", "100.0")


def optimal_beta(kappa):
    return build("Array", "<f8", [2**24, 2**24], 0)


def optimal_parameters(a, b):
    return build("Result", 1, 1.0, []), build("Remote", 0), build("Given", "bowl", [1.0, 2.0], "loss")
