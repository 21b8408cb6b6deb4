"""steps_to_fraction: how long it takes until the effective rate is nearly reached."""

from __future__ import annotations

import math

from grader.mistakes import common, written

_STEPS = ("steps_to_fraction",)
LOGS = ("log", "log2", "log10", "log1p", "logn")  # a program that counts has none of them

STEPS_TO_FRACTION = (
    *common(
        "steps.floor",
        _STEPS,
        "This matches rounding down: at that step the fraction is not reached yet. Round up, with math.ceil.",
        {"whole": math.floor},
        needs=(("int", "floor", "trunc", "//"), LOGS),
    ),
    *common(
        "steps.round",
        _STEPS,
        "This matches rounding to the nearest: where that goes down, the fraction is not reached yet. Round up, with "
        "math.ceil.",
        whole=round,
    ),
    *written(
        "steps.tau",
        _STEPS,
        "This matches the time constant, as if every fraction took 1 / (1 - momentum) steps: that is how long it "
        "takes to about 63 % where momentum is close to 1. The fraction has to go into the formula.",
        {"exact": lambda m, f: 1 / (1 - m)},
        {
            "exact": lambda m, f: -1 / math.log(m),
            "says": "This matches -1 / log(momentum), as if every fraction took as many steps: that is how long it "
            "takes to about 63 %. The fraction has to go into the formula.",
            "needs": LOGS,
        },
        {"exact": lambda m, f: 1 / (1 - m), "whole": float},
        {"exact": lambda m, f: 1 / (1 - m), "whole": round},
        {"exact": lambda m, f: 1 / (1 - m), "whole": int},
        {
            "exact": lambda m, f: -1 / math.log(m),
            "whole": int,
            "says": "This matches -1 / log(momentum), as if every fraction took as many steps: that is how long it "
            "takes to about 63 %. The fraction has to go into the formula.",
            "needs": LOGS,
        },
    ),
    *written(
        "steps.tau_times_log",
        _STEPS,
        "This matches the rule of thumb -log(1 - fraction) / (1 - momentum), which is good for momentum close to 1 "
        "only: divide by -log(momentum) to be exact.",
        exact=lambda m, f: -math.log(1 - f) / (1 - m),
        needs=LOGS,
    ),
    *common(
        "steps.fraction",
        _STEPS,
        "This matches the first t at which momentum**t has fallen to fraction: momentum**t is the part that is still "
        "missing, which has to fall to 1 - fraction. Look for fraction where 1 - fraction belongs.",
        exact=lambda m, f: math.log(f) / math.log(m),
    ),
    *written(
        "steps.inverted",
        _STEPS,
        "This matches the quotient of the logarithms upside down: the closer momentum is to 1, the more steps it "
        "takes. Look at the order of the division.",
        exact=lambda m, f: math.log(m) / math.log(1 - f),
        needs=LOGS,
    ),
    *common(
        "steps.log10",
        _STEPS,
        "This matches two kinds of logarithm in one quotient: above and below take the same one. Look for log10 or "
        "log2.",
        {"exact": lambda m, f: math.log10(1 - f) / math.log(m)},
        {"exact": lambda m, f: math.log(1 - f) / math.log10(m)},
        {"exact": lambda m, f: math.log2(1 - f) / math.log(m)},
        needs=LOGS,
    ),
    *common(
        "steps.not_ceiled",
        _STEPS,
        "This matches a number of steps with a fraction: whole steps are asked for, rounded up. Use math.ceil.",
        whole=lambda steps: steps,
    ),
    *written(
        "steps.no_pass",
        _STEPS,
        "",
        *(
            {
                "whole": lambda steps, counted=counted: counted,
                "says": f"This matches a number of steps that is {counted} on every call: a loop that counts goes on "
                "while 1 - momentum**t is still smaller than the fraction, and it has to begin. Look at its condition, "
                "and at how far return is indented.",
            }
            for counted in (0, 1)
        ),
        needs=("while", "for"),
    ),
    *written(
        "steps.linear",
        _STEPS,
        "This matches fraction / (1 - momentum), as if the rate grew evenly: it grows like 1 - momentum**t, so "
        "logarithms are needed. Solve 1 - momentum**t = fraction for t.",
        {"exact": lambda m, f: f / (1 - m)},
        {"exact": lambda m, f: f / (1 - m), "whole": round},
        {
            "exact": lambda m, f: 1 / (1 - f),
            "says": "This matches 1 / (1 - fraction): momentum has to go into the formula. Solve 1 - momentum**t = "
            "fraction for t.",
        },
    ),
    *common(
        "steps.negative",
        _STEPS,
        "This matches a negative number of steps: both logarithms are negative, so their quotient is positive. Look "
        "for a minus too many.",
        {"exact": lambda m, f: -math.log(1 - f) / math.log(m)},
        {"exact": lambda m, f: math.log(1 - f) / -math.log(m), "whole": math.floor},
        needs=LOGS,
    ),
    *written(
        "steps.fraction_ignored",
        _STEPS,
        "This matches a fixed fraction, whatever is given: use the argument.",
        *(
            {
                "exact": lambda m, f, fixed=fixed: math.log(1 - fixed) / math.log(m),
                "says": f"This matches the fraction {fixed}, whatever is given: use the argument. Look for {fixed}"
                f"{'' if fixed == 0.5 else f', or {1 - fixed:g},'} in the formula.",
            }
            for fixed in (0.99, 0.9, 0.95, 0.5)
        ),
        {
            "exact": lambda m, f: math.log(1 - f) / math.log(0.9),
            "says": "This matches momentum 0.9, whatever is given: use the argument. Look for 0.9 in the formula.",
        },
    ),
    *written(
        "steps.ceil_inside",
        _STEPS,
        "This matches a rounding of one logarithm before the division: round the quotient of both, once. Look at what "
        "is rounded.",
        *(
            {"exact": lambda m, f, inner=inner: inner(math.log(1 - f)) / math.log(m), "whole": whole}
            for inner in (math.ceil, math.floor)
            for whole in (float, int, math.ceil, round)
        ),
        needs=LOGS,
    ),
    *common(
        "steps.plus1",
        _STEPS,
        "This matches one step too many: the smallest t at which the fraction is reached is asked for. Look for + 1 "
        "beside a rounding up, or at where the counting starts.",
        whole=lambda steps: math.ceil(steps) + 1,
    ),
    *common(
        "steps.minus1",
        _STEPS,
        "This matches one step too few: at that step the fraction is not reached yet. Look at where the counting "
        "starts, and whether the result is rounded down.",
        whole=lambda steps: math.ceil(steps) - 1,
    ),
    *written(
        "steps.of_distance",
        _STEPS,
        "This matches steps counted on the distance or with fraction of lr itself: the rate of the single step, 1 - "
        "momentum**t of its limit, has to reach the fraction. Look at the condition.",
        {
            "exact": lambda m, f: math.log(1 - f * (1 - m)) / math.log(m),
            "says": "This matches the first t with 1 - momentum**t >= fraction * (1 - momentum), as if fraction were a "
            "part of lr itself: it is a part of the limit, lr / (1 - momentum). Look at the condition.",
            "needs": ("*", "/"),
        },
        {
            "exact": lambda m, f: math.log(1 - f) / math.log(m) / 2,
            "says": "This matches the first t with 1 - momentum**(2 * t) >= fraction: what is still missing is "
            "momentum**t, not its square. Look for a factor 2, or a square.",
        },
        {
            "exact": lambda m, f: math.log((1 - f) / (1 - m)) / math.log(m),
            "says": "This matches the first t with momentum**t <= (1 - fraction) / (1 - momentum): what is still "
            "missing is momentum**t of the limit itself. Look for a factor 1 - momentum.",
        },
    ),
)
