"""How one thing about the answers of a function is shown.

::

    OverSteps     a value for each step, or a row of them
    InPlane       a path through the plane, with the contours of what it descends
    AtPlaces      a few numbers side by side
    OverArgument  a number, over one of the function's arguments
    EachKey       a view of each value of a dict
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from grader.mistakes.model import Probe
from grader.mistakes.picturing.answers import arrays_of, number_of, under
from grader.mistakes.picturing.panels import Answers, Floats, Panel, Trace, View, Whose
from grader.mistakes.picturing.parting import PARTED, both, parting

MOST_COLUMNS = 3


def itself(value: Any) -> Any:
    """Return the value."""
    return value


@dataclass(frozen=True)
class OverSteps:
    """A value for each step, shape (T,), or a row of them, shape (T, d): a panel for each column.

    Parameters
    ----------
    title, y : str
    take : callable
        Takes the array out of an answer.
    first : int
        The number of the first step.
    log : bool
        Whether a series that only holds numbers above 0 is drawn on a logarithmic axis.
    """

    title: str
    y: str
    take: Callable[[Any], Any] = itself
    first: int = 0
    log: bool = False

    def calls(self, probe: Probe) -> Iterable[Probe]:
        """Return none."""
        return ()

    def panels(self, probe: Probe, answers: Answers) -> Iterator[Panel]:
        """Yield a panel for each column of the right answer."""
        arrays, notes = arrays_of(self.take, probe, answers)
        right = arrays["right"]
        if right.ndim == 1:
            yield self._panel(self.title, arrays, notes)
            return
        for column in range(min(right.shape[1], MOST_COLUMNS)):
            held = {whose: array[:, column] for whose, array in arrays.items() if array.shape[1] > column}
            title = f"{self.title}, coordinate {column}".removeprefix(", ")
            yield self._panel(title, held, notes if column == 0 else ())

    def _panel(self, title: str, series: Mapping[Whose, Floats], notes: tuple[str, ...]) -> Panel:
        curves = tuple(Trace(whose, self.first + np.arange(float(len(y))), y) for whose, y in series.items())
        log = "y" if self.log and len(series["right"]) and _spans(series["right"]) else ""
        return Panel(title, "t", self.y, curves, log, parting=parting(curves, "t"), notes=notes)


@dataclass(frozen=True)
class InPlane:
    """A path through the plane, shape (T, 2); nothing for other numbers of coordinates.

    Parameters
    ----------
    title : str
    take : callable
        Takes the path out of an answer.
    height : callable
        From the probe, the function of points (2, ...) whose contours are drawn.
    """

    title: str
    height: Callable[[Probe], Callable[[Floats], Any]]
    take: Callable[[Any], Any] = itself

    def calls(self, probe: Probe) -> Iterable[Probe]:
        """Return none."""
        return ()

    def panels(self, probe: Probe, answers: Answers) -> Iterator[Panel]:
        """Yield the plane, if the right path runs through one."""
        arrays, notes = arrays_of(self.take, probe, answers)
        if arrays["right"].ndim != 2 or arrays["right"].shape[1] != 2:
            return
        paths = {whose: path for whose, path in arrays.items() if path.shape[1] == 2}
        curves = tuple(Trace(whose, path[:, 0], path[:, 1]) for whose, path in paths.items())
        notes = notes if "yours" not in paths else ()  # what else there is to say is said of the steps
        found = parting(curves, "t", 0)
        yield Panel(self.title, "x", "y", curves, parting=found, height=self.height(probe), notes=notes)


@dataclass(frozen=True)
class AtPlaces:
    """A few numbers side by side, shape (n,) or one number alone."""

    title: str
    x: str
    y: str
    take: Callable[[Any], Any] = itself

    def calls(self, probe: Probe) -> Iterable[Probe]:
        """Return none."""
        return ()

    def panels(self, probe: Probe, answers: Answers) -> Iterator[Panel]:
        """Yield one panel."""
        arrays, notes = arrays_of(lambda value: np.atleast_1d(self.take(value)), probe, answers)
        curves = tuple(Trace(whose, np.arange(float(len(y))), y) for whose, y in arrays.items())
        yield Panel(self.title, self.x, self.y, curves, joined=False, notes=notes)


@dataclass(frozen=True)
class OverArgument:
    """A number, over one of the arguments; the others are those of the probe.

    Parameters
    ----------
    place : int
        Which argument it is.
    x, y : str
        What the axes are called.
    values : tuple
        What the argument takes on, beside what it is in the probe.
    take : callable
        Takes the number out of an answer.
    log : str
        The axes that are logarithmic, of "xy".
    title : str
    """

    place: int
    x: str
    y: str
    values: tuple[float, ...]
    take: Callable[[Any], Any] = itself
    log: str = ""
    title: str = ""

    def calls(self, probe: Probe) -> Iterable[Probe]:
        """Return a call for each value."""
        args, place = probe.args, self.place
        return [
            replace(probe, name=f"{probe.name}, {self.x} {value!r}", args=(*args[:place], value, *args[place + 1 :]))
            for value in self.values
        ]

    def panels(self, probe: Probe, answers: Answers) -> Iterator[Panel]:
        """Yield one panel."""
        calls = sorted((probe, *self.calls(probe)), key=lambda call: float(call.args[self.place]))
        notes: dict[str, None] = {}
        curves = []
        for whose, answer in answers.items():
            numbers = [number_of(self.take, answer[call.name]) for call in calls]
            if whose == "yours":
                notes |= {f"yours {told}": None for told in numbers if isinstance(told, str)}
            points = [(c.args[self.place], n) for c, n in zip(calls, numbers, strict=True) if isinstance(n, float)]
            x, y = np.array(points, dtype=float).reshape(-1, 2).T
            curves.append(Trace(whose, x, y))
        right = next(curve for curve in curves if curve.whose == "right")
        log = "".join(axis for axis in self.log if np.all((right.x if axis == "x" else right.y) > 0))
        parting = self._at_probe(probe, curves)
        yield Panel(self.title or self.y, self.x, self.y, tuple(curves), log, parting=parting, notes=tuple(notes)[:2])

    def _at_probe(self, probe: Probe, curves: Sequence[Trace]) -> tuple[float, float, str] | None:
        at = float(probe.args[self.place])
        here = {curve.whose: curve.y[curve.x == at] for curve in curves}
        yours, right = here.get("yours", np.empty(0)), here["right"]
        if not yours.size or not right.size or abs(yours[0] - right[0]) <= PARTED * abs(right[0]):
            return parting(curves, self.x)
        return at, float(right[0]), f"at {self.x} = {at:g}: {both(yours[0], right[0])}"


@dataclass(frozen=True)
class EachKey:
    """A view of each value of a dict, under the keys of the right answer.

    Parameters
    ----------
    view : View
    name : str
        What a key is called, as in "size = 3".
    """

    view: View
    name: str

    def calls(self, probe: Probe) -> Iterable[Probe]:
        """Return what the view needs."""
        return self.view.calls(probe)

    def panels(self, probe: Probe, answers: Answers) -> Iterator[Panel]:
        """Yield the panels of every key, with what is missing."""
        for key in answers["right"][probe.name]:
            inner = {whose: {probe.name: under(key, answer[probe.name])} for whose, answer in answers.items()}
            for panel in self.view.panels(probe, inner):
                yield replace(panel, title=f"{self.name}{key}, {panel.title}".removesuffix(", "))


def _spans(right: Floats) -> bool:
    """Tell whether numbers above 0 reach over so much that only a logarithmic axis shows them all."""
    return bool(np.all(right > 0) and np.max(right) > 30 * np.min(right))
