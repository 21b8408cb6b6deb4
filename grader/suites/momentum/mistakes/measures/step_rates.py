"""What is measured of the formulas of exercise 4: which quantities of lr and momentum give the numbers."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from grader.mistakes import Formula, Measure, Reaching
from grader.suites.momentum.mistakes.steps_to_fraction import LOGS

# Numbers that have nothing to do with one another.
_RATES = ((0.13, 0.37), (0.071, 0.62), (0.31, 0.983), (0.0113, 0.91), (0.57, 0.17), (0.23, 0.053))
_SLOPES = ((0.13, 0.37, 5, 1.7), (0.071, 0.62, 4, -0.43), (0.31, 0.91, 6, 2.9))
_FRACTIONS = (
    (0.37, 0.993), (0.62, 0.71), (0.983, 0.83), (0.91, 0.957), (0.947, 0.9973), (0.47, 0.99983), (0.962, 0.317),
    (0.81, 0.871),
)  # fmt: skip
# Fractions that a step misses by little, and the next one reaches: whoever is content with nearly stops too early.
_BARELY = tuple(
    (momentum, 1 - momentum**t + 3 * 10.0**-digits)
    for momentum, t, digits in ((0.62, 9, 4), (0.83, 17, 5), (0.91, 40, 6), (0.71, 14, 7), (0.947, 70, 8), (0.53, 9, 9))
)
# Asked for where nothing shows in the others: small and large ones, where limits are that somebody has put in.
_FAR_RATES = (
    *_RATES, (0.00213, 0.983), (0.00037, 0.62), (1.3e-6, 0.37), (7.1e-7, 0.91), (31.0, 0.37), (173.0, 0.62),
    (4100.0, 0.17), (0.13, 0.9957), (0.0071, 0.99931), (0.00029, 0.999871),
)  # fmt: skip
_NEAR_ONE = ((0.62, 0.9999991), (0.37, 0.99999971), (0.81, 0.9999987), (0.53, 0.99999973), (0.237, 0.9999989))
_FAR = (0.9957, 0.9971)  # more steps than a recursion can have in Python: asked for last, as that ends there

_LR_AND_MOMENTUM: Mapping[str, Callable[..., float]] = {
    "lr": lambda lr, momentum: lr,
    "momentum": lambda lr, momentum: momentum,
    "(1 - momentum)": lambda lr, momentum: 1 - momentum,
    "(1 + momentum)": lambda lr, momentum: 1 + momentum,
    "(1 - momentum ** 2)": lambda lr, momentum: 1 - momentum**2,
    "(1 - lr)": lambda lr, momentum: 1 - lr,
    "log(momentum)": lambda lr, momentum: math.log(momentum),
}
_PLAIN: Mapping[str, Callable[..., float]] = {
    ("plain_lr" if name == "lr" else name.replace("lr", "plain_lr")): quantity
    for name, quantity in _LR_AND_MOMENTUM.items()
}
_OF_STEPS: Mapping[str, Callable[..., float]] = {
    "(log(1 - fraction) / log(momentum))": lambda momentum, fraction: math.log(1 - fraction) / math.log(momentum),
    "(log(fraction) / log(momentum))": lambda momentum, fraction: math.log(fraction) / math.log(momentum),
    "fraction": lambda momentum, fraction: fraction,
    "momentum": lambda momentum, fraction: momentum,
    "(1 - momentum)": lambda momentum, fraction: 1 - momentum,
    "(1 - fraction)": lambda momentum, fraction: 1 - fraction,
    "log(momentum)": lambda momentum, fraction: math.log(momentum),
    "log(fraction)": lambda momentum, fraction: math.log(fraction),
    "log(1 - fraction)": lambda momentum, fraction: math.log(1 - fraction),
    "log(1 - momentum)": lambda momentum, fraction: math.log(1 - momentum),
    "log(2)": lambda momentum, fraction: math.log(2),
}
_FRACTION = Reaching(
    "fraction",
    lambda t, momentum, fraction: 1 - momentum**t,
    {"fraction": lambda t, momentum, fraction: fraction, "momentum ** t": lambda t, momentum, fraction: momentum**t},
    "t",
    {
        "the mean of the rates of the steps 1 to t": lambda t, momentum, fraction: (
            1 - momentum * (1 - momentum**t) / ((1 - momentum) * t)
        ),
        "the square of the rate": lambda t, momentum, fraction: (1 - momentum**t) ** 2,
        "the root of the rate": lambda t, momentum, fraction: math.sqrt(1 - momentum**t),
    },
)


def _each(made: Callable[[Any, float, float, float], Any]) -> Callable[..., Any]:
    """Return a quantity with a number for each step t of measured_lr."""
    return lambda lr, momentum, num_steps, grad: made(np.arange(1.0, num_steps + 1), lr, momentum, grad)


_OF_EACH_STEP: Mapping[str, Callable[..., Any]] = {
    "lr": _each(lambda t, lr, m, grad: lr),
    "momentum": _each(lambda t, lr, m, grad: m),
    "(1 - momentum)": _each(lambda t, lr, m, grad: 1 - m),
    "(1 - momentum ** t)": _each(lambda t, lr, m, grad: 1 - m**t),
    "lr (1 - momentum ** (t - 1)) / (1 - momentum)": _each(lambda t, lr, m, grad: lr * (1 - m ** (t - 1)) / (1 - m)),
    "lr (1 - momentum ** (t + 1)) / (1 - momentum)": _each(lambda t, lr, m, grad: lr * (1 - m ** (t + 1)) / (1 - m)),
    "(the sum of the rates up to t)": _each(lambda t, lr, m, grad: lr * (t - m * (1 - m**t) / (1 - m)) / (1 - m)),
    "momentum ** t": _each(lambda t, lr, m, grad: m**t),
    "momentum ** (t - 1)": _each(lambda t, lr, m, grad: m ** (t - 1)),
    "grad": _each(lambda t, lr, m, grad: grad),
    "abs(grad)": _each(lambda t, lr, m, grad: abs(grad)),
    "t": _each(lambda t, lr, m, grad: t),
}

STEP_RATES: Mapping[str, tuple[Measure, ...]] = {
    "effective_lr": tuple(
        Formula("rate", "lr / (1 - momentum)", ("lr", "momentum"), rates, _LR_AND_MOMENTUM)
        for rates in (_RATES, _FAR_RATES)
    ),
    "measured_lr": (
        Formula(
            "rate of step t",
            "lr (1 - momentum ** t) / (1 - momentum)",
            ("lr", "momentum", "num_steps", "grad"),
            _SLOPES,
            _OF_EACH_STEP,
        ),
    ),
    "steps_to_fraction": tuple(
        Formula(
            "number of steps",
            "the smallest t with 1 - momentum ** t >= fraction",
            ("momentum", "fraction"),
            inputs,
            _OF_STEPS,
            whole=True,
            reaching=_FRACTION,
            needs=(*LOGS, "ceil", "round"),  # whoever only counts has none of them
        )
        for inputs in (_FRACTIONS, (*_FRACTIONS, *_BARELY), (*_FRACTIONS, *_NEAR_ONE), (*_FRACTIONS, _FAR))
    ),
    "matched_lr": tuple(
        Formula("lr", "plain_lr * (1 - momentum)", ("plain_lr", "momentum"), rates, _PLAIN)
        for rates in (_RATES, _FAR_RATES)
    ),
}
