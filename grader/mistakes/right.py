"""What the right answer gives on the probes, and in which forms an exercise accepts it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from typing import Any

from grader.errors import section_code
from grader.mistakes.function import AcceptedForm, Function, Observations
from grader.mistakes.model import Observed, Probe
from grader.mistakes.probing import call, observe, quiet
from grader.mistakes.reading import Glance, glance, read, same


@cache
def right_values(function: Function) -> Mapping[str, Any]:
    """Return what the right answer gives on the probes, by their names.

    Raises
    ------
    SectionError
        If it gives nothing on one of them, or if a form that is accepted beside it cannot even be made of it.
    """
    with section_code(f"the right answer to {function.name}"), quiet():
        implementation = function.variant({})
        values = {probe.name: call(implementation, probe) for probe in function.probes}
        for form in function.forms:
            for probe in function.probes:
                form.change(probe, values[probe.name])
        return values


@cache
def right_answer(function: Function) -> tuple[Glance, ...]:
    """Return what the right answer gives on the probes, ready to be compared."""
    return tuple(glance(Observed(value, value)) for value in right_values(function).values())


def readings(function: Function, observations: Observations) -> list[tuple[Glance, ...]]:
    """Return the observations as they are, and in the form of the reference where another form is accepted as well."""
    names = [probe.name for probe in function.probes]
    as_given = read(observations, names)
    in_form = [seen.form for seen in as_given] == [seen.form for seen in right_answer(function)]
    forms = [form for form in function.forms if not (form.reshapes and in_form)]
    return [as_given, *(read(_changed(form, function, observations), names) for form in forms)]


def is_right(function: Function, found: Sequence[Sequence[Glance]]) -> bool:
    """Tell whether one of the readings is the right answer."""
    right = right_answer(function)
    return any(
        all(same(expected, seen, function.tolerance) for expected, seen in zip(right, reading, strict=True))
        for reading in found
    )


def answers_rightly(
    function: Function, args: Sequence[Any], kwargs: Mapping[str, Any], value: Any, tolerance: float | None = None
) -> bool:
    """Tell whether a value is the right answer to any call, in one of the forms that are accepted."""
    near = function.tolerance if tolerance is None else tolerance
    probe = Probe("call", tuple(args), kwargs)
    with quiet():
        expected = glance(observe(function.variant({}), probe, stateful=False))
        values = (value, *(form.change(probe, value) for form in function.forms))
        return any(same(expected, glance(Observed(one, one)), near) for one in values)


def _changed(form: AcceptedForm, function: Function, given: Observations) -> dict[str, Observed]:
    return {probe.name: _with_values(given[probe.name], partial(form.change, probe)) for probe in function.probes}


def _with_values(seen: Observed, change: Callable[[Any], Any]) -> Observed:
    first = change(seen.first)
    return replace(seen, first=first, second=first if seen.second is seen.first else change(seen.second))
