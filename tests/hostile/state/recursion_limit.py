# file: ex2_optimal_beta.py
# tries: to have the worker fail later: no recursion, no collector, long thread switches, tiny int texts
# must: at most its own points; crashed at worst
# max_score: 20
import gc
import sys


def spoil():
    gc.disable()
    gc.freeze()
    sys.setswitchinterval(1000)
    sys.dont_write_bytecode = False
    depth = 0
    frame = sys._getframe()
    while frame is not None:
        depth, frame = depth + 1, frame.f_back
    sys.setrecursionlimit(depth + 8)


def condition_number(a, b):
    spoil()
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    spoil()
    return ((kappa**0.5 - 1) / (kappa**0.5 + 1)) ** 2


def optimal_parameters(a, b):
    spoil()
    small, large = sorted((2 * a, 2 * b))
    root = (large / small) ** 0.5
    return 4 / (small**0.5 + large**0.5) ** 2, ((root - 1) / (root + 1)) ** 2, (root - 1) / (root + 1)
