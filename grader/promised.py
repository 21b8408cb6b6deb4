"""The places that a section promises its cases visit, and which of them a set of calls has missed.

A place is an expression in the names of a function's parameters, true where a call visits it::

    [[places]]
    functions = ["momentum_sgd", "nesterov_sgd"]
    visited = ["num_steps == 0", "num_steps > 100 and momentum > 0.9", "size(theta_init) == 1", "whole(theta_init)"]

It may use `ndim`, `size`, `most`, `least`, `longest` and `whole` of an argument, ``len`` and ``all``. The author of the
section writes it, and it is run as any of the section's code.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from grader.errors import SectionError
from grader.program import Called
from grader.section import Section


def ndim(value: Any) -> int:
    """Return the number of axes of an argument."""
    return np.ndim(value)


def size(value: Any) -> int:
    """Return how many numbers an argument holds."""
    return np.size(value)


def most(value: Any) -> float:
    """Return the largest of an argument's numbers, by its size."""
    return float(np.max(np.abs(value)))


def least(value: Any) -> float:
    """Return the smallest of an argument's numbers, by its size, zeros left out."""
    numbers = np.abs(np.ravel(value))
    return float(np.min(numbers[numbers > 0]))


def longest(value: Mapping[Any, Any] | Sequence[Any]) -> int:
    """Return the length of the longest item."""
    return max(map(len, value.values() if isinstance(value, Mapping) else value))


def whole(value: Any) -> bool:
    """Tell whether an argument's numbers are integers, by their type."""
    return bool(np.asarray(value).dtype.kind == "i")


_HELPERS = {**{helper.__name__: helper for helper in (ndim, size, most, least, longest, whole)}, "len": len, "all": all}


def missed(section: Section, calls: Sequence[Called]) -> Iterator[str]:
    """Yield a sentence for each place that none of the calls visits.

    Raises
    ------
    SectionError
        If a place is of a function that no exercise asks for, or no expression.
    """
    for places in section.places:
        for function in places.functions:
            own = [_named(section, called) for called in calls if called[0] == function]
            for place in places.visited:
                if not any(_visits(section, place, arguments) for arguments in own):
                    yield f"no case of {function} visits {place}"


def _named(section: Section, called: Called) -> dict[str, Any]:
    function, args, kwargs = called
    parameters = next((e.parameters(function) for e in section.exercises if function in e.functions), None)
    return {**dict(zip(parameters or (), args, strict=False)), **kwargs}


def _visits(section: Section, place: str, arguments: Mapping[str, Any]) -> bool:
    try:
        code = compile(place, "place", "eval")
    except SyntaxError as error:
        raise SectionError(f"{place!r} is no expression: {error.msg}", path=section.folder / "section.toml") from error
    try:
        return bool(eval(code, {"__builtins__": {}, **_HELPERS}, dict(arguments)))
    except (NameError, TypeError, ValueError):  # an argument that this call leaves out, or one of another kind
        return False
