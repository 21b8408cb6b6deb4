# file: ex2_optimal_beta.py
# tries: to have later code fail: warnings become errors, numpy raises on every rounding, decimals trap
# must: at most its own points; the next submission keeps all of its own
# max_score: 20
import decimal
import warnings

import numpy as np

warnings.simplefilter("error")
warnings.warn = warnings.warn_explicit = lambda *args, **kwargs: exec("raise SystemExit")
np.seterr(all="raise")
np.seterrcall(lambda *args: exec("raise SystemExit"))
decimal.getcontext().prec = 1
decimal.DefaultContext.traps = dict.fromkeys(decimal.DefaultContext.traps, True)


def condition_number(a, b):
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    return ((kappa**0.5 - 1) / (kappa**0.5 + 1)) ** 2


def optimal_parameters(a, b):
    small, large = sorted((2 * a, 2 * b))
    root = (large / small) ** 0.5
    return 4 / (small**0.5 + large**0.5) ** 2, ((root - 1) / (root + 1)) ** 2, (root - 1) / (root + 1)
