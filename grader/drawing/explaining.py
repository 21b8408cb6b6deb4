"""What a student's function gives, beside the right answer and what the named mistake gives, on a public probe.

Knows no exercise. The probe is the one on which the difference shows best; nothing here is of a hidden case, so that a
picture never shows more than a brief report tells.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

import numpy as np

from grader.checks import Diagnosis
from grader.diagnosis import observe_one
from grader.figure import Axes, Figure
from grader.given import Given
from grader.mistakes import (
    CatalogueEntry,
    Example,
    Function,
    NoAnswer,
    Observed,
    Panel,
    Pictured,
    Probe,
    ProblemArg,
    Trace,
    Whose,
    apartness,
    matching,
    observe,
)
from grader.student import Student

LEAST = 1e-6  # what is closer to the right answer cannot be drawn
MOST_PANELS, MOST_LINES, MOST_OUTLINES = 4, 12, 100
_EXAMPLE = "an example"
_OF_WRONG = f"{_EXAMPLE}, not the call in the feedback"
MOST_NUMBERS = 6  # of an array that is written out in a call


@dataclass(frozen=True)
class Sketch:
    """A picture before it is drawn.

    Parameters
    ----------
    title : str
        What the difference comes to, in words.
    call : str
        The call that is shown.
    panels : tuple of Panel
    """

    title: str
    call: str
    panels: tuple[Panel, ...]


class _Seen(NamedTuple):
    """A call of a probe: of the two that are made with the same arguments the first or the second."""

    probe: Probe
    which: Literal["first", "second"]

    def of(self, observed: Observed) -> Any:
        """Return what it gave."""
        error = observed.error if self.which == "first" else observed.second_error
        return NoAnswer(error) if error is not None else getattr(observed, self.which)


def sketch(
    student: Student,
    function: Function,
    given: Given,
    diagnoses: Sequence[Diagnosis] = (),
    *,
    parameters: Sequence[str] = (),
    alike: bool = False,
) -> Sketch | None:
    """Return a picture of a function's answers, None where nothing is to be seen on any probe.

    With `alike` what is right is drawn as well.

    Raises
    ------
    StudentError
        If the function hangs or dies on a probe.
    ValueError
        If it gives too much to be drawn.
    """
    pictured = function.pictured
    if pictured is None:
        return None
    right = function.variant({})
    seen = {probe.name: observe_one(student, function.name, probe, given) for probe in function.probes}
    shown = _clearest(function.probes, seen, right)
    if shown is None:
        more = {probe.name: observe_one(student, function.name, probe, given) for probe in pictured.more}
        shown = _clearest(pictured.more, more, right)
    if shown is None:
        if not alike:
            return None
        shown = _Seen(function.probes[0], "first")
    entry = _entry(function, seen, diagnoses)
    sources: dict[Whose, Callable[[Probe], Any]] = {"right": lambda probe: shown.of(_twice(right, probe))}
    if entry is not None:
        implementation = entry.make()
        sources["mistake"] = lambda probe: shown.of(observe(implementation, probe))
    sources["yours"] = lambda probe: shown.of(observe_one(student, function.name, probe, given))
    panels = tuple(_panels(pictured, shown.probe, sources))
    again = ", called once more with the same arguments" if shown.which == "second" else ""
    example = _EXAMPLE if alike else _OF_WRONG  # of what is right the feedback has no call
    call = f"{example}: {function.name}({', '.join(_arguments(shown.probe, parameters))}){again}"
    return Sketch(_title(function.name, diagnoses), call, panels)


def of_figure(function: str, figure: Any, example: Example, diagnoses: Sequence[Diagnosis]) -> Sketch:
    """Return a student's figure as it was read, beside what a right one shows."""
    panels = (
        [_read(axes, number, len(figure.axes)) for number, axes in enumerate(figure.axes)]
        if isinstance(figure, Figure)
        else []
    )
    if not panels:
        panels = [Panel("yours: nothing is drawn", "", "", ())]
    return Sketch(_title(function, diagnoses), "left: yours, as it was read", (*panels[:MOST_PANELS], *example.panels))


def _read(axes: Axes, number: int, count: int) -> Panel:
    lines = tuple(
        Trace("yours", line.xy[:, 0], line.xy[:, 1], line.label or f"line {place}, no label")
        for place, line in enumerate(axes.lines[:MOST_LINES], 1)
    )
    which = f" {number + 1} of {count}" if count > 1 else ""
    names = (axes.xlabel or "(no label)", axes.ylabel or "(no label)")
    outlines = tuple(path for contour in axes.contours for path in contour.paths)[:MOST_OUTLINES]
    limits = (axes.xlim, axes.ylim) if np.all(np.isfinite([axes.xlim, axes.ylim])) else None
    title = f"yours{which}{': ' if axes.title else ''}{axes.title}"
    return Panel(title, *names, lines, outlines=outlines, limits=limits)


def _panels(pictured: Pictured, probe: Probe, sources: dict[Whose, Callable[[Probe], Any]]) -> Iterator[Panel]:
    calls = {call.name: call for view in pictured.views for call in (probe, *view.calls(probe))}
    answers = {whose: {name: source(call) for name, call in calls.items()} for whose, source in sources.items()}
    for view in pictured.views:
        yield from view.panels(probe, answers)


def _clearest(probes: Iterable[Probe], seen: dict[str, Observed], right: Callable[..., Any]) -> _Seen | None:
    """Return the call on which the difference shows best, the first calls before all second ones."""
    probes = list(probes)
    answers = {probe.name: _twice(right, probe).first for probe in probes}
    for which in ("first", "second"):
        calls = [_Seen(probe, which) for probe in probes]
        gaps = [apartness(answers[call.probe.name], call.of(seen[call.probe.name])) for call in calls]
        if gaps and max(gaps) > LEAST:
            return calls[int(np.argmax(gaps))]
    return None


def _twice(right: Callable[..., Any], probe: Probe) -> Observed:
    return observe(right, probe, stateful=False)


def _entry(function: Function, seen: dict[str, Observed], diagnoses: Sequence[Diagnosis]) -> CatalogueEntry | None:
    """Return the entry of the mistake that is named first."""
    if not diagnoses:
        return None
    entries = [alike for entry in matching(function, seen) for alike in (entry, *entry.also)]
    return next((entry for entry in entries if entry.mistake.id == diagnoses[0].id), None)


def _title(function: str, diagnoses: Sequence[Diagnosis]) -> str:
    """Return the first sentence of what is said, as far as it tells what the difference is."""
    if not diagnoses:
        return f"{function}: yours beside what is right"
    sentence = re.split(r"(?<=[.!?]) (?=[A-Z])", diagnoses[0].sentence)[0].rstrip(".")
    if _is_of_it(sentence):
        return f"{function} {re.sub('^(Either )?[Tt]his ', '', sentence)}"
    return sentence if sentence.startswith(function) else f"{function}: {sentence}"


def _is_of_it(sentence: str) -> bool:
    return re.match("(Either )?[Tt]his ", sentence) is not None


def _arguments(probe: Probe, parameters: Sequence[str]) -> Iterator[str]:
    for place, value in enumerate(probe.args):
        name = f"{parameters[place]}=" if place < len(parameters) else ""
        yield f"{name}{_written(value)}"
    for name, value in probe.kwargs.items():
        yield f"{name}={_written(value)}"


def _written(value: Any) -> str:
    if isinstance(value, ProblemArg):
        return f"{value.factory.__name__}.{value.attribute}"
    if isinstance(value, np.ndarray):
        return (
            str([float(f"{item:.4g}") for item in value]) if value.size <= MOST_NUMBERS and value.ndim == 1 else "..."
        )
    return f"{value:.4g}" if isinstance(value, float) else str(value)
