"""What goes wrong with circles: two functions, one of them built on the other, and one with a given problem."""

import math
from typing import Any

from grader.mistakes import (
    Function,
    Implementation,
    Names,
    OverArgument,
    Pictured,
    Probe,
    ProblemArg,
    Seen,
    Upstream,
    equal,
    formula,
    written,
)

from .given import disc

RADII = (Probe("one", (1.0,)), Probe("real", (2.3,)), Probe("small", (0.4,)))
LISTS = (Probe("three", ([1.0, 2.3, 0.4],)), Probe("one", ([2.3],)))
DISCS = (
    Probe("plain", (ProblemArg(disc, (1.0,), "area"), 12.0)),
    Probe("wide", (ProblemArg(disc, (1.7,), "area"), 9.0)),
)


def area(radius: float) -> float:
    return math.pi * radius**2


def each(single: Implementation) -> Implementation:
    return lambda radii: [single(radius) for radius in radii]


def halved(area_fn: Any, target: float) -> float:
    low, high = 0.0, 10.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if area_fn(middle) < target else (low, middle)
    return high


def explained(seen: Seen) -> bool:
    (three, _), single = seen["areas"].values(), seen["area"].values()
    return equal(three.first, [observed.first for observed in single])


AREA = Function(
    "area",
    RADII,
    formula(area),
    (
        *written(
            "area.unsquared",
            ("area",),
            "This matches pi times the radius: the radius goes in twice. Write radius ** 2.",
            formula=lambda radius: math.pi * radius,
        ),
        *written(
            "area.circumference",
            ("area",),
            "This matches the way round the circle, 2 pi times the radius: what lies inside is asked for.",
            formula=lambda radius: 2 * math.pi * radius,
        ),
    ),
    originals=(area,),
    names=Names(numbers=frozenset({"radius"})),
    pictured=Pictured((OverArgument(0, "radius", "area", (0.0, 0.5, 1.0, 1.5, 2.0, 2.5)),)),
)
FUNCTIONS = (
    AREA,
    Function(
        "areas",
        LISTS,
        formula(each(area)),
        written(
            "areas.sum",
            ("areas",),
            "This matches the sum of the areas: one for each radius is asked for.",
            formula=lambda radii: sum(each(area)(radii)),
        ),
        upstream=(Upstream(AREA, lambda item: [{"formula": each(item.switches["formula"])}]),),
        explained=explained,
    ),
    Function(
        "find_radius",
        DISCS,
        formula(halved),
        written(
            "radius.fixed",
            ("find_radius",),
            "This matches pi in place of what area_fn says: ask it.",
            formula=lambda area_fn, target: math.sqrt(target / math.pi),
        ),
        tolerance=1e-6,
    ),
)
