"""What is measured of the formulas of exercise 2: which quantities of a and b, or of kappa, give the numbers."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from grader.mistakes import Formula, Measure
from grader.suites.momentum.mistakes.measures.rates_of_steps import RATES_OF_STEPS

# Numbers that have nothing to do with one another, both orders of a and b, kappa near 1 and large.
_PAIRS = (
    (2.3, 7.1),
    (7.9, 1.3),
    (0.37, 5.2),
    (11.3, 0.0471),
    (3.1, 3.7),
    (0.83, 0.79),
    (1.7, 911.0),
    (6.1, 2.9),
    (0.41, 2.2),
)
_CONDITIONS = (3.7, 17.3, 101.9, 1442.0, 2.13, 1.07, 31700.0, 1.0009, 10900.0)
# Asked for where nothing shows in the others: small and large ones, where limits are that somebody has put in.
_FAR_PAIRS = (*_PAIRS, (2.9e-6, 7.7e-6), (3.1e-4, 1.9e-4), (1.7e7, 2.9e6), (3.1, 8.3e10), (0.0013, 8.3e5))
_FAR_CONDITIONS = (*_CONDITIONS, 2.3e10, 7.1e11, 1.9e13)

_COEFFICIENTS: Mapping[str, Callable[..., float]] = {
    "max(a, b)": max,
    "min(a, b)": min,
    "a": lambda a, b: a,
    "b": lambda a, b: b,
    "max(a, b) ** 2": lambda a, b: max(a, b) ** 2,
    "min(a, b) ** 2": lambda a, b: min(a, b) ** 2,
    "(a + b)": lambda a, b: a + b,
    "abs(a - b)": lambda a, b: abs(a - b),
    "sqrt(max(a, b))": lambda a, b: math.sqrt(max(a, b)),
    "sqrt(min(a, b))": lambda a, b: math.sqrt(min(a, b)),
    "log(max(a, b) / min(a, b))": lambda a, b: math.log(max(a, b) / min(a, b)),
    "sqrt(a ** 2 + b ** 2)": math.hypot,
}
_KAPPA: Mapping[str, Callable[..., float]] = {
    "kappa": lambda kappa: kappa,
    "sqrt(kappa)": math.sqrt,
    "(sqrt(kappa) - 1)": lambda kappa: math.sqrt(kappa) - 1,
    "(sqrt(kappa) + 1)": lambda kappa: math.sqrt(kappa) + 1,
    "(kappa - 1)": lambda kappa: kappa - 1,
    "(kappa + 1)": lambda kappa: kappa + 1,
    "log(kappa)": math.log,
    "(sqrt(sqrt(kappa)) - 1)": lambda kappa: kappa**0.25 - 1,
    "(sqrt(sqrt(kappa)) + 1)": lambda kappa: kappa**0.25 + 1,
    # What comes out where brackets are missing.
    "(sqrt(kappa) - 1 / sqrt(kappa) + 1)": lambda kappa: math.sqrt(kappa) - 1 / math.sqrt(kappa) + 1,
    "(kappa - 1 / kappa + 1)": lambda kappa: kappa - 1 / kappa + 1,
}
_TUNING: Mapping[str, Callable[..., float]] = {
    "L": lambda a, b: 2 * max(a, b),
    "mu": lambda a, b: 2 * min(a, b),
    "kappa": lambda a, b: max(a, b) / min(a, b),
    "a": lambda a, b: a,
    "b": lambda a, b: b,
    "sqrt(L)": lambda a, b: math.sqrt(2 * max(a, b)),
    "sqrt(mu)": lambda a, b: math.sqrt(2 * min(a, b)),
    "sqrt(kappa)": lambda a, b: math.sqrt(max(a, b) / min(a, b)),
    "(sqrt(kappa) - 1)": lambda a, b: math.sqrt(max(a, b) / min(a, b)) - 1,
    "(sqrt(kappa) + 1)": lambda a, b: math.sqrt(max(a, b) / min(a, b)) + 1,
    "(kappa - 1)": lambda a, b: max(a, b) / min(a, b) - 1,
    "(kappa + 1)": lambda a, b: max(a, b) / min(a, b) + 1,
    "(sqrt(L) + sqrt(mu))": lambda a, b: math.sqrt(2 * max(a, b)) + math.sqrt(2 * min(a, b)),
    "(sqrt(L) - sqrt(mu))": lambda a, b: math.sqrt(2 * max(a, b)) - math.sqrt(2 * min(a, b)),
    "sqrt(L * mu)": lambda a, b: 2 * math.sqrt(a * b),
    "(L + mu)": lambda a, b: 2 * a + 2 * b,
    "the larger of a and b": max,
    "the smaller of a and b": min,
}


def _part(place: int) -> Callable[[Any], Any]:
    return lambda answer: answer[place]


def _rate_follows(answer: Any) -> bool:
    """Tell whether the rate is the root of the beta beside it."""
    return abs(float(answer[2]) - math.sqrt(float(answer[1]))) <= 1e-9


OPTIMA: Mapping[str, tuple[Measure, ...]] = {
    "condition_number": tuple(
        Formula("kappa", "max(a, b) / min(a, b)", ("a", "b"), pairs, _COEFFICIENTS) for pairs in (_PAIRS, _FAR_PAIRS)
    ),
    "optimal_beta": tuple(
        Formula(
            "beta", "((sqrt(kappa) - 1) / (sqrt(kappa) + 1)) ** 2", ("kappa",), tuple((k,) for k in conditions), _KAPPA
        )
        for conditions in (_CONDITIONS, _FAR_CONDITIONS)
    ),
    "optimal_parameters": tuple(
        formula
        for pairs in (_PAIRS, _FAR_PAIRS)
        for formula in (
            Formula("lr", "4 / (sqrt(L) + sqrt(mu)) ** 2", ("a", "b"), pairs, _TUNING, part=_part(0)),
            Formula("beta", "((sqrt(kappa) - 1) / (sqrt(kappa) + 1)) ** 2", ("a", "b"), pairs, _TUNING, part=_part(1)),
            Formula(
                "rate",
                "(sqrt(kappa) - 1) / (sqrt(kappa) + 1)",
                ("a", "b"),
                pairs,
                _TUNING,
                part=_part(2),
                follows=_rate_follows,
                of_steps=RATES_OF_STEPS,
            ),
        )
    ),
}
