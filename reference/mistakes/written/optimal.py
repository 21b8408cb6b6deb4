"""Condition number and optimal beta: exercise 2, its two single formulas."""

from __future__ import annotations

import math

from reference.mistakes.written.item import Written, written

_KAPPA = ("condition_number",)
_BETA = ("optimal_beta",)

CONDITION = (
    *written(
        "k.root",
        _KAPPA,
        "This matches the square root of kappa: the root comes in later, in the optimal beta. The condition number "
        "itself is largest over smallest eigenvalue.",
        formula=lambda a, b: math.sqrt(max(a, b) / min(a, b)),
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
    *written(
        "k.swapped",
        _KAPPA,
        "This matches the smallest over the largest eigenvalue, upside down: kappa is at least 1. Look at the order "
        "of the division.",
        formula=lambda a, b: min(a, b) / max(a, b),
    ),
    *written(
        "k.unordered",
        _KAPPA,
        "This matches b / a, which is right only if b is the larger: a and b come in either order. Use max and min.",
        formula=lambda a, b: b / a,
    ),
    *written(
        "k.unordered_ab",
        _KAPPA,
        "This matches a / b, which is right only if a is the larger: a and b come in either order. Use max and min.",
        formula=lambda a, b: a / b,
    ),
    *written(
        "k.square",
        _KAPPA,
        "This matches kappa squared: the condition number is the plain ratio of the eigenvalues. Look for ** 2, or "
        "for eigenvalues that are multiplied.",
        {"formula": lambda a, b: (max(a, b) / min(a, b)) ** 2},
        {"formula": lambda a, b: (b / a) ** 2},
    ),
    *written(
        "k.int_division",
        _KAPPA,
        "This matches a division that drops the fraction: // and int give whole numbers. Divide with /.",
        {"formula": lambda a, b: max(a, b) // min(a, b)},
        {"formula": lambda a, b: b // a},
        {"formula": lambda a, b: max(int(a), int(b)) / min(int(a), int(b))},
        {"formula": lambda a, b: int(max(a, b)) / int(min(a, b))},
    ),
    *written(
        "k.sum",
        _KAPPA,
        "This matches a sum of the eigenvalues where the largest belongs: kappa is largest over smallest. Look at "
        "the numerator.",
        {"formula": lambda a, b: (a + b) / min(a, b)},
        {"formula": lambda a, b: a + b},
        {"formula": lambda a, b: 2 * a + 2 * b},
        {"formula": lambda a, b: (a + b) / abs(a - b)},
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
        {"formula": lambda a, b: 2 * max(a, b)},
        {"formula": lambda a, b: b},
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
        "This matches numbers cut to whole ones on the way: kappa is a fraction for most a and b. Look for int, "
        "isqrt or round.",
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


def _root(kappa: float) -> float:
    return (math.sqrt(kappa) - 1) / (math.sqrt(kappa) + 1)


BETA: tuple[Written, ...] = (
    *written(
        "b.not_squared",
        _BETA,
        "This matches the formula without its square, which is the rate, and also Nesterov's beta: heavy ball's is "
        "the square of it. Look at the end of the formula for ** 2.",
        formula=_root,
    ),
    *written(
        "b.kappa_no_root",
        _BETA,
        "This matches kappa where sqrt(kappa) belongs: the root is the whole gain of momentum. Look at what stands "
        "in front of - 1 and + 1.",
        formula=lambda kappa: ((kappa - 1) / (kappa + 1)) ** 2,
    ),
    *written(
        "b.minus_one_inside",
        _BETA,
        "This matches (kappa - 1) / (kappa + 1), gradient descent's rate: the roots belong to kappa alone, before 1 "
        "is taken away or added, and the square to the whole. Look at the brackets of sqrt.",
        formula=lambda kappa: (kappa - 1) / (kappa + 1),
    ),
    *written(
        "b.inverted",
        _BETA,
        "This matches the fraction upside down: beta lies between 0 and 1. Look at which of - 1 and + 1 is in the "
        "numerator.",
        {"formula": lambda kappa: (1 / _root(kappa)) ** 2},
        {"formula": lambda kappa: 1 / _root(kappa)},
    ),
    *written(
        "b.const_0.9",
        _BETA,
        "This matches 0.9 for every kappa: that is the usual choice, but the optimum depends on kappa. Look at the "
        "return line.",
        formula=lambda kappa: 0.9,
    ),
    *written(
        "b.one_minus",
        _BETA,
        "This matches 1 - beta: the formula gives beta itself. Look for 1 - in the return line.",
        formula=lambda kappa: 1 - _root(kappa) ** 2,
    ),
    *written(
        "b.root_outside",
        _BETA,
        "This matches a root around the whole fraction: the roots belong to kappa, and the fraction is squared. Look "
        "at the brackets of sqrt.",
        {"formula": lambda kappa: math.sqrt((kappa - 1) / (kappa + 1))},
        {"formula": lambda kappa: math.sqrt(_root(kappa))},
        {"formula": lambda kappa: math.sqrt(kappa - 1) / math.sqrt(kappa) + 1},
        {"formula": lambda kappa: ((math.sqrt(kappa - 1)) / (math.sqrt(kappa) + 1)) ** 2},
    ),
    *written(
        "b.precedence",
        _BETA,
        "This matches the formula with a pair of brackets missing: / binds tighter than - and +, so numerator and "
        "denominator each need brackets. Put them around sqrt(kappa) - 1 and sqrt(kappa) + 1.",
        {"formula": lambda kappa: (math.sqrt(kappa) - 1 / math.sqrt(kappa) + 1) ** 2},
        {"formula": lambda kappa: math.sqrt(kappa) - 1 / math.sqrt(kappa) + 1},
        {"formula": lambda kappa: math.sqrt(kappa) - 1 / (math.sqrt(kappa) + 1)},
        {"formula": lambda kappa: (math.sqrt(kappa) - 1 / (math.sqrt(kappa) + 1)) ** 2},
        {"formula": lambda kappa: (math.sqrt(kappa) - 1) / math.sqrt(kappa) + 1},
        {"formula": lambda kappa: ((math.sqrt(kappa) - 1) / math.sqrt(kappa) + 1) ** 2},
        {"formula": lambda kappa: (kappa - 1 / kappa + 1) ** 2},
    ),
    *written(
        "b.one_minus_1_over",
        _BETA,
        "This matches 1 - 1 / sqrt(kappa), Nesterov's rate with lr 1 / L: the optimal beta of heavy ball is "
        "((sqrt(kappa) - 1) / (sqrt(kappa) + 1))^2. Look at the formula in the section.",
        {"formula": lambda kappa: 1 - 1 / math.sqrt(kappa)},
        {"formula": lambda kappa: (1 - 1 / math.sqrt(kappa)) ** 2},
        {"formula": lambda kappa: 1 - 1 / kappa},
        {"formula": lambda kappa: 1 - 2 / math.sqrt(kappa)},
    ),
    *written(
        "b.square_top_only",
        _BETA,
        "This matches a square on one half of the fraction only: both numerator and denominator are squared. Look at "
        "where the brackets of ** 2 begin.",
        {"formula": lambda kappa: (math.sqrt(kappa) - 1) ** 2 / (math.sqrt(kappa) + 1)},
        {"formula": lambda kappa: (math.sqrt(kappa) - 1) / (math.sqrt(kappa) + 1) ** 2},
    ),
    *written(
        "b.square_each",
        _BETA,
        "This matches squares taken before 1 is added or taken away: the square belongs to the whole difference and "
        "the whole sum. Look at the brackets of ** 2.",
        {"formula": lambda kappa: (math.sqrt(kappa) - 1) ** 2 / (kappa + 1)},
        {"formula": lambda kappa: (kappa - 1) / (math.sqrt(kappa) + 1) ** 2},
    ),
    *written(
        "b.times_two",
        _BETA,
        "This matches * 2 where ** 2 belongs: the fraction is squared, not doubled. Look at the stars.",
        formula=lambda kappa: _root(kappa) * 2,
    ),
    *written(
        "b.fourth_power",
        _BETA,
        "This matches the square taken twice: beta is the fraction squared once. Look for a second ** 2.",
        {"formula": lambda kappa: _root(kappa) ** 4},
        {"formula": lambda kappa: _root(kappa) ** 3},
    ),
    *written(
        "b.same_signs",
        _BETA,
        "This matches the same sign above and below: the numerator has - 1, the denominator + 1. Look at the two "
        "signs.",
        {"formula": lambda kappa: ((math.sqrt(kappa) + 1) / (math.sqrt(kappa) + 1)) ** 2},
    ),
    *written(
        "b.nesterov",
        _BETA,
        "This matches the beta that suits Nesterov's method best: heavy ball's has sqrt(kappa), not sqrt(3 kappa + "
        "1). Look at the formula in the section.",
        formula=lambda kappa: (math.sqrt(3 * kappa + 1) - 2) / (math.sqrt(3 * kappa + 1) + 2),
    ),
    *written(
        "b.log",
        _BETA,
        "This matches log(kappa) where sqrt(kappa) belongs: look at the function that is applied to kappa.",
        {"formula": lambda kappa: ((math.log(kappa) - 1) / (math.log(kappa) + 1)) ** 2},
        {"formula": lambda kappa: ((kappa**2 - 1) / (kappa**2 + 1)) ** 2},
    ),
    *written(
        "dtype.int_root",
        _BETA,
        "This matches a root cut to a whole number: sqrt(kappa) has a fraction for most kappa. Look for isqrt, int "
        "or // and use math.sqrt alone.",
        {"formula": lambda kappa: ((int(math.sqrt(kappa)) - 1) / (int(math.sqrt(kappa)) + 1)) ** 2},
        {"formula": lambda kappa: ((round(math.sqrt(kappa)) - 1) / (round(math.sqrt(kappa)) + 1)) ** 2},
        {"formula": lambda kappa: ((math.sqrt(int(kappa)) - 1) / (math.sqrt(int(kappa)) + 1)) ** 2},
        {"formula": lambda kappa: ((math.sqrt(kappa) - 1) // (math.sqrt(kappa) + 1)) ** 2},
    ),
)
OPTIMAL = (*CONDITION, *BETA)
