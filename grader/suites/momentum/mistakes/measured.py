"""What can be measured of the functions of this section, where no mistake of the catalogue matches."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from itertools import product
from typing import Any

import numpy as np

from grader.mistakes import Formula, Measure, Reaching, RowMaker, Spread, WalkArguments, Walker
from grader.suites.momentum.mistakes.probes import NOISE
from grader.suites.momentum.mistakes.rates_of_steps import RATES_OF_STEPS
from grader.suites.momentum.mistakes.rule import Rule, follow
from grader.suites.momentum.mistakes.runs import COMPARISON
from grader.suites.momentum.mistakes.steps_to_fraction import LOGS

# --- walks


def _path_arguments(walk: WalkArguments) -> tuple[Any, ...]:
    return walk.slope, walk.start, walk.rate, walk.memory, walk.steps


def _loss_arguments(walk: WalkArguments) -> tuple[Any, ...]:
    return walk.height, *_path_arguments(walk)


def _one_beta(walk: WalkArguments) -> tuple[Any, ...]:
    return walk.slope, walk.start, walk.rate, [walk.memory], walk.steps


_SGD = Walker(_loss_arguments, "lr", "momentum", last=lambda answer: answer[0], history=lambda answer: answer[1])
_PATH = Walker(_path_arguments, "lr", "beta", path=lambda answer, walk: answer)
_PATHS = Walker(_one_beta, "lr", "beta", path=lambda answer, walk: answer[walk.memory])

# --- formulas: numbers that have nothing to do with one another, both orders of a and b, kappa near 1 and large

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
_RATES = ((0.13, 0.37), (0.071, 0.62), (0.31, 0.983), (0.0113, 0.91), (0.57, 0.17), (0.23, 0.053))
_SHARES = ((0.37,), (0.62,), (0.983,), (0.91,), (0.17,), (0.053,))
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
_FAR_PAIRS = (*_PAIRS, (2.9e-6, 7.7e-6), (3.1e-4, 1.9e-4), (1.7e7, 2.9e6), (3.1, 8.3e10), (0.0013, 8.3e5))
_FAR_CONDITIONS = (*_CONDITIONS, 2.3e10, 7.1e11, 1.9e13)
_FAR_RATES = (
    *_RATES, (0.00213, 0.983), (0.00037, 0.62), (1.3e-6, 0.37), (7.1e-7, 0.91), (31.0, 0.37), (173.0, 0.62),
    (4100.0, 0.17), (0.13, 0.9957), (0.0071, 0.99931), (0.00029, 0.999871),
)  # fmt: skip
_FAR_SHARES = (*_SHARES, (0.9993,), (0.99991,), (0.999973,))
_NEAR_ONE = ((0.62, 0.9999991), (0.37, 0.99999971), (0.81, 0.9999987), (0.53, 0.99999973), (0.237, 0.9999989))
_FAR = (0.9957, 0.9971)  # more steps than a recursion can have in Python: asked for last, as that ends there
_SLOPES = ((0.13, 0.37, 5, 1.7), (0.071, 0.62, 4, -0.43), (0.31, 0.91, 6, 2.9))


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
_MOMENTUM: Mapping[str, Callable[..., float]] = {
    "momentum": lambda momentum: momentum,
    "(1 - momentum)": lambda momentum: 1 - momentum,
    "(1 + momentum)": lambda momentum: 1 + momentum,
    "(1 - momentum ** 2)": lambda momentum: 1 - momentum**2,
    "(1 + momentum ** 2)": lambda momentum: 1 + momentum**2,
    "log(momentum)": math.log,
}
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


def _part(place: int) -> Callable[[Any], Any]:
    return lambda answer: answer[place]


def _rate_follows(answer: Any) -> bool:
    """Tell whether the rate is the root of the beta beside it."""
    return abs(float(answer[2]) - math.sqrt(float(answer[1]))) <= 1e-9


# --- spreads

_ROWS = ((NOISE, 0.37, 5), (1.7 * NOISE[:, ::-1], 0.62, 3), (0.6 * NOISE[::-1], 0.81, 7))
_SERIES = (
    (NOISE[:, 0], 0.21, 0.37, 1.3, 5), (NOISE[:, 1], 0.07, 0.62, 2.6, 3), (NOISE[:, 2], 0.11, 0.81, 1.9, 7),
)  # fmt: skip


def _velocities_and_gradients(grads: Any, momentum: float, burn_in: int, normalize: bool = False) -> Mapping[str, Any]:
    rows = iter(grads)
    track = follow(Rule(), lambda theta: next(rows), grads[0], 1.0, momentum, len(grads))
    made = np.array(track.velocities[1:])
    return {"velocities": (1 - momentum) * made if normalize else made, "gradients": grads}


def _thetas(noise: Any, lr: float, momentum: float, curvature: float, burn_in: int) -> Mapping[str, Any]:
    rows = iter(noise.tolist())
    track = follow(Rule(), lambda theta: curvature * theta + next(rows), 0.0, lr, momentum, len(noise))
    return {"thetas": np.array(track.points[1:])}


_CENTRES = (("0", lambda rows: 0 * rows[0]), ("their mean", lambda rows: rows.mean(axis=0)))
_HELD = tuple(product((1, 1.5, 2, 2.5, 3), _CENTRES))


def _prepared(name: str) -> Mapping[str, Callable[..., tuple[Any, ...]]]:
    """Return what may be done to a series before anything is made of it; the burn-in is the last argument."""
    return {
        f"{name} less their mean": lambda rows, *rest: (rows - rows.mean(axis=0), *rest),
        f"{name} less their mean from burn_in on": lambda rows, *rest: (rows - rows[rest[-1] :].mean(axis=0), *rest),
        f"{name} divided by their standard deviation": lambda rows, *rest: (rows / rows.std(axis=0), *rest),
        f"{name} in standard units": lambda rows, *rest: ((rows - rows.mean(axis=0)) / rows.std(axis=0), *rest),
        f"the absolute values of {name}": lambda rows, *rest: (np.abs(rows), *rest),
        f"{name} in reverse order": lambda rows, *rest: (rows[::-1], *rest),
        f"{name} in order of size": lambda rows, *rest: (np.sort(rows, axis=0), *rest),
        **{f"{name} held within {k:g} standard deviations of {centre}": _held(k, of) for k, (centre, of) in _HELD},
    }


def _held(k: float, centre: Callable[[Any], Any]) -> Callable[..., tuple[Any, ...]]:
    """Return what holds rows within some standard deviations, as many do with what they take for outliers."""

    def held(rows: Any, *rest: Any) -> tuple[Any, ...]:
        middle, most = centre(rows), k * rows.std(axis=0)
        return np.clip(rows, middle - most, middle + most), *rest

    return held


def _ratio(when: str = "", **keywords: Any) -> Spread:
    return Spread(
        "ratio",
        "the variance from burn_in on, averaged over the coordinates, of both",
        _ROWS,
        _velocities_and_gradients,
        lambda grads, momentum, burn_in: burn_in,
        "burn_in",
        prepared=_prepared("gradients"),
        when=when,
        keywords=keywords,
    )


def _velocities(when: str = "", **keywords: Any) -> RowMaker:
    return RowMaker(lambda rows, momentum: (rows, momentum), "momentum", "velocity", "gradient", when, keywords)


_WITH = "With normalize=True "
MEASURES: Mapping[str, tuple[Measure, ...]] = {
    "heavy_ball_trajectory": (_PATH,),
    "trajectories_by_beta": (_PATHS,),
    "momentum_sgd": (_SGD,),
    "nesterov_sgd": (_SGD,),
    "compare_methods": (COMPARISON,),
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
    "velocities": (_velocities(), _velocities(_WITH, normalize=True)),
    "variance_ratio": (_ratio(), _ratio(_WITH, normalize=True)),
    "theory_ratio": tuple(
        formula
        for shares in (_SHARES, _FAR_SHARES)
        for formula in (
            Formula("ratio", "1 / (1 - momentum ** 2)", ("momentum",), shares, _MOMENTUM),
            Formula(
                "ratio",
                "(1 - momentum) / (1 + momentum)",
                ("momentum",),
                shares,
                _MOMENTUM,
                when=_WITH,
                keywords={"normalize": True},
            ),
        )
    ),
    "stationary_variance": (
        Spread(
            "variance",
            "the variance of theta after each update, from burn_in on",
            _SERIES,
            _thetas,
            lambda noise, lr, momentum, curvature, burn_in: burn_in,
            "burn_in",
            sample=True,
            prepared=_prepared("values of noise"),
        ),
    ),
}
