"""A function that a section declares measurable is measured, and a declaration that is wrong is told of."""

from __future__ import annotations

import math
from typing import Any

import pytest

from grader.errors import InternalError
from grader.mistakes import Formula, Function, Implementation, Probe, declaration_problems, formula, measured
from grader.mistakes.measuring.finding import call_of

RADII = ((1.3,), (2.7,), (0.41,), (5.9,), (3.3,))


def area(radius: float) -> float:
    return math.pi * radius**2


def declared(**changes: Any) -> Function:
    """Return the area of a circle as a section would declare it."""
    parts = {
        "names": ("radius",),
        "inputs": RADII,
        "quantities": {"pi": lambda radius: math.pi, "radius": lambda radius: radius},
    }
    measure = Formula("area", "pi * radius ** 2", **{**parts, **changes})
    return Function("area", (Probe("one", (1.0,)),), formula(area), measures=(measure,))


@pytest.mark.parametrize(
    ("own", "says"),
    [
        (lambda radius: math.pi * radius, "Your area is pi * radius: asked for is pi * radius ** 2."),
        (lambda radius: 3.0, "Your area is 3, whatever is handed over: asked for is pi * radius ** 2."),
        (lambda radius: round(area(radius), 2), "Your area is right, but rounded to 2 digits: do not round."),
        (lambda radius: area(radius) * 1.7, "Your area is 1.7 times the right one, pi * radius ** 2."),
        (lambda radius: area(radius) + 0.3, "Your area is 0.3 more than the right one, pi * radius ** 2."),
        (lambda radius: min(area(radius), 20.0), "Your area is right up to 20 and never larger: take that limit away."),
        (lambda radius: -area(radius), "Your area is the negative of the right one, pi * radius ** 2."),
        (lambda radius: area(radius) / 2, "Your area is half the right one, pi * radius ** 2."),
        (lambda radius: -3 * area(radius), "Your area is -3 times the right one, pi * radius ** 2."),
        (lambda radius: 1 - area(radius), "Your area is 1 minus the right one, pi * radius ** 2."),
        (lambda radius: area(radius) - 1, "Your area is 1 less than the right one, pi * radius ** 2."),
        (lambda radius: area(radius) ** 2, "Your area is the square of the right one, pi * radius ** 2."),
        (
            lambda radius: area(radius) / (1 + radius),
            "Your area is the right one divided by (radius + 1): the right one is pi * radius ** 2.",
        ),
        (lambda radius: 2 / (1 + radius) * 4, "Your area is 8 / (radius + 1): asked for is pi * radius ** 2."),
        (lambda radius: 1 / radius / 2, "Your area is 1 / (2 * radius): asked for is pi * radius ** 2."),
    ],
)
def test_a_formula_of_any_section_is_measured(own: Implementation, says: str) -> None:
    assert measured(declared(), call_of(own)) == ("measured.formula", says)


def test_nothing_is_said_of_what_is_right_or_no_formula() -> None:
    assert measured(declared(), call_of(area)) is None
    assert measured(declared(), call_of(lambda radius: math.exp(math.sin(7 * radius)))) is None
    assert measured(declared(), call_of(lambda radius: [radius, "x"])) is None


def test_a_declaration_that_does_not_run_is_told_of() -> None:
    """As the grader's own failure here: this file is no section's."""
    with pytest.raises(InternalError, match="what is measured of area: ValueError"):
        list(declaration_problems(declared(quantities={"root": lambda radius: math.sqrt(-radius)})))
    assert list(declaration_problems(declared())) == []
