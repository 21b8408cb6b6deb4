"""condition_number: the ratio of the eigenvalues."""

from __future__ import annotations

import math
import operator

from grader.mistakes import common, written

_KAPPA = ("condition_number",)
_WHOLE = (
    "This matches numbers cut to whole ones on the way: kappa is a fraction for most a and b. Look for //, int, isqrt "
    "or round, and divide with /."
)

CONDITION_NUMBER = (
    *common(
        "k.root",
        _KAPPA,
        "This matches the square root of kappa: the root comes in later, in the optimal beta. The condition number "
        "itself is largest over smallest eigenvalue.",
        finish=math.sqrt,
    ),
    *written(
        "k.difference",
        _KAPPA,
        "This matches a difference: the condition number is a ratio, so that it stays the same when the loss is "
        "scaled. Divide the largest eigenvalue by the smallest.",
        {"formula": lambda a, b: max(a, b) - min(a, b)},
        {"formula": lambda a, b: 2 * max(a, b) - 2 * min(a, b)},
        {"formula": lambda a, b: b - a},
        {"formula": lambda a, b: 2 * b - 2 * a},
    ),
    *common(
        "k.swapped",
        _KAPPA,
        "This matches the smallest over the largest eigenvalue, upside down: kappa is at least 1. Look at the order "
        "of the division.",
        sides=lambda a, b: (min(a, b), max(a, b)),
    ),
    *common(
        "k.unordered",
        _KAPPA,
        "This matches b / a, which is right only if b is the larger: a and b come in either order. Use max and min.",
        sides=lambda a, b: (b, a),
    ),
    *common(
        "k.unordered_ab",
        _KAPPA,
        "This matches a / b, which is right only if a is the larger: a and b come in either order. Use max and min.",
        sides=lambda a, b: (a, b),
    ),
    *written(
        "k.square",
        _KAPPA,
        "This matches kappa squared: the condition number is the plain ratio of the eigenvalues. Look for ** 2, or "
        "for eigenvalues that are multiplied.",
        {"formula": lambda a, b: (max(a, b) / min(a, b)) ** 2},
        {
            "formula": lambda a, b: (b / a) ** 2,
            "says": "This matches (b / a)^2: the condition number is the plain ratio of the eigenvalues, largest over "
            "smallest. Use max and min, and look for ** 2, or for eigenvalues that are multiplied.",
        },
    ),
    *common(
        "k.int_division",
        _KAPPA,
        _WHOLE,
        {"divide": operator.floordiv},
        {"formula": lambda a, b: max(int(a), int(b)) / min(int(a), int(b))},
        {"formula": lambda a, b: int(max(a, b)) / int(min(a, b))},
    ),
    *written(
        "k.sum",
        _KAPPA,
        "This matches the sum of the eigenvalues over the smallest, which is the same as kappa + 1: kappa is largest "
        "over smallest. Look for a sum in the numerator, or 1 added to the quotient.",
        {"formula": lambda a, b: (a + b) / min(a, b)},
        {
            "formula": lambda a, b: a + b,
            "says": "This matches a + b: kappa is the largest over the smallest eigenvalue. Look for the division.",
        },
        {
            "formula": lambda a, b: 2 * a + 2 * b,
            "says": "This matches 2 * a + 2 * b, the sum of the eigenvalues: kappa is the largest over the smallest. "
            "Look for the division.",
        },
        {
            "formula": lambda a, b: (a + b) / abs(a - b),
            "says": "This matches the sum over the difference of the eigenvalues: kappa is the largest over the "
            "smallest. Look at both sides of the division.",
        },
    ),
    *written(
        "k.product",
        _KAPPA,
        "This matches a product: the condition number is largest over smallest eigenvalue. Look for * in place of /.",
        {"formula": lambda a, b: a * b},
        {"formula": lambda a, b: 4 * a * b},
    ),
    *written(
        "k.coefficients_2",
        _KAPPA,
        "This matches a factor 2 on only one of the eigenvalues: the Hessian doubles both, and in the ratio that "
        "cancels. Look at the two eigenvalues.",
        {"formula": lambda a, b: 2 * max(a, b) / min(a, b)},
        {"formula": lambda a, b: max(a, b) / (2 * min(a, b))},
    ),
    *written(
        "k.largest_only",
        _KAPPA,
        "This matches the larger coefficient alone, which is the condition number only if the smaller one is 1: "
        "divide by the smallest eigenvalue.",
        {"formula": lambda a, b: max(a, b)},
        {
            "formula": lambda a, b: 2 * max(a, b),
            "says": "This matches the largest eigenvalue alone: divide it by the smallest.",
        },
        {
            "formula": lambda a, b: b,
            "says": "This matches b alone, which is the condition number only if a is 1: divide the largest "
            "eigenvalue by the smallest.",
        },
    ),
    *written(
        "k.log",
        _KAPPA,
        "This matches the logarithm of kappa: the ratio itself is asked for. Look for log.",
        {"formula": lambda a, b: math.log(max(a, b) / min(a, b))},
        {"formula": lambda a, b: math.log10(max(a, b) / min(a, b))},
    ),
    *written(
        "dtype.int_root",
        _KAPPA,
        _WHOLE,
        {"formula": lambda a, b: int(math.sqrt(max(a, b) / min(a, b))) ** 2},
        {"formula": lambda a, b: math.isqrt(int(max(a, b) / min(a, b)))},
        {"formula": lambda a, b: round(max(a, b)) / round(min(a, b))},
    ),
    *written(
        "k.norm",
        _KAPPA,
        "This matches a condition number made with another norm: here it is largest over smallest eigenvalue. Look "
        "at the argument of np.linalg.cond.",
        {"formula": lambda a, b: math.hypot(a, b) * math.hypot(1 / a, 1 / b)},
    ),
)
