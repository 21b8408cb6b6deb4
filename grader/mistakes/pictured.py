"""How what a function gives becomes curves that a person can compare: declared by the section, drawn elsewhere.

::

    Pictured      the views of a function, and more calls on which a mistake may show
    OverSteps     a value for each step, or a row of them
    InPlane       a path through the plane, with the contours of what it descends
    AtPlaces      a few numbers side by side
    OverArgument  a number, over one of the function's arguments
    EachKey       a view of each value of a dict
    Panel         what they make: curves with the place where they part
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from grader.mistakes.canonical import canonical
from grader.mistakes.model import Probe

Floats: TypeAlias = NDArray[np.float64]
Whose = Literal["right", "mistake", "yours"]
Answers = Mapping[Whose, Mapping[str, Any]]
"""What each of them gives, by the names of the probes."""

MOST_COLUMNS = 3
PARTED = 1e-6  # relative to the largest right number
FAR = 4.0  # times the largest right number


@dataclass(frozen=True)
class NoAnswer:
    """In place of an answer: the exception that came."""

    error: str


@dataclass(frozen=True)
class Trace:
    """Points of one of them, x and y of shape (n,); one of several of the same has a name."""

    whose: Whose
    x: Floats
    y: Floats
    name: str = ""


@dataclass(frozen=True)
class Panel:
    """One pair of axes.

    Parameters
    ----------
    title, x, y : str
        Of the panel and its axes.
    curves : tuple of Trace
    log : str
        The axes that are logarithmic, of "xy".
    joined : bool
        Whether the points are joined.
    parting : tuple or None
        Where the curves part, as x and y, with what to say of it.
    notes : tuple of str
        What cannot be drawn.
    height : callable, optional
        From points, shape (2, ...), what contours are drawn of.
    outlines : tuple of ndarray
        Contours that are drawn already, each of shape (n, 2).
    limits : tuple, optional
        The ends of both axes.
    """

    title: str
    x: str
    y: str
    curves: tuple[Trace, ...]
    log: str = ""
    joined: bool = True
    parting: tuple[float, float, str] | None = None
    notes: tuple[str, ...] = ()
    height: Callable[[Floats], Any] | None = None
    outlines: tuple[Floats, ...] = ()
    limits: tuple[tuple[float, float], tuple[float, float]] | None = None


class View(Protocol):
    """How one thing about the answers is shown."""

    def calls(self, probe: Probe) -> Iterable[Probe]:
        """Return the calls that it needs beside the probe itself."""

    def panels(self, probe: Probe, answers: Answers) -> Iterator[Panel]:
        """Yield the panels."""


@dataclass(frozen=True)
class Pictured:
    """How a function is pictured.

    Parameters
    ----------
    views : tuple of View
    more : tuple of Probe
        Public calls, beside the probes, on which a mistake may show that the probes do not.
    """

    views: tuple[View, ...]
    more: tuple[Probe, ...] = ()


@dataclass(frozen=True)
class Example:
    """What a function that draws is to draw.

    Parameters
    ----------
    args : tuple
        Its arguments.
    panels : tuple of Panel
        What a right figure of them shows.
    """

    args: tuple[Any, ...]
    panels: tuple[Panel, ...]


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
        arrays, notes = _arrays(self.take, probe, answers)
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
        return Panel(title, "t", self.y, curves, log, parting=_parting(curves, "t"), notes=notes)


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
        arrays, _ = _arrays(self.take, probe, answers)
        if arrays["right"].ndim != 2 or arrays["right"].shape[1] != 2:
            return
        paths = {whose: path for whose, path in arrays.items() if path.shape[1] == 2}
        curves = tuple(Trace(whose, path[:, 0], path[:, 1]) for whose, path in paths.items())
        yield Panel(self.title, "x", "y", curves, parting=_parting(curves, "t", 0), height=self.height(probe))


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
        arrays, notes = _arrays(lambda value: np.atleast_1d(self.take(value)), probe, answers)
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
            numbers = [_number(self.take, answer[call.name]) for call in calls]
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
            return _parting(curves, self.x)
        return at, float(right[0]), f"at {self.x} = {at:g}: yours {yours[0]:.4g}, right {right[0]:.4g}"


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
            inner = {whose: {probe.name: _under(key, answer[probe.name])} for whose, answer in answers.items()}
            for panel in self.view.panels(probe, inner):
                yield replace(panel, title=f"{self.name}{key}, {panel.title}".removesuffix(", "))


@dataclass(frozen=True)
class Missing:
    """In place of an answer: a dict without the key, or no dict at all."""

    told: str


def apartness(right: Any, value: Any) -> float:
    """Return how well a difference shows, from 0 for none to 1: what runs far away shows less than what is near."""
    (form, numbers), (other, theirs) = canonical(right), canonical(value)
    if form != other or numbers.shape != theirs.shape:
        return 1.0
    scale = float(np.max(np.abs(numbers), initial=1e-300))
    with np.errstate(all="ignore"):
        gap = float(np.max(np.abs(theirs - numbers), initial=0.0)) / scale
    return min(gap, 1.0) if gap < FAR else 0.5  # so is what is no number


def described(value: Any) -> str:
    """Return in words what a value is."""
    if isinstance(value, NoAnswer):
        return f"raises {value.error}"
    if isinstance(value, Missing):
        return value.told
    if value is None:
        return "is None"
    if isinstance(value, np.ndarray):
        return f"has shape {value.shape}"
    if isinstance(value, (list, tuple, dict)):
        return f"is a {type(value).__name__} of {len(value)}"
    return f"is a {type(value).__name__}" if not isinstance(value, (int, float)) else "is one number"


def _under(key: Any, value: Any) -> Any:
    if isinstance(value, (NoAnswer, Missing)):
        return value
    if not isinstance(value, Mapping):
        return Missing(f"{described(value)}, not a dict")
    return value[key] if key in value else Missing(f"has nothing under {key!r}")


def _arrays(take: Callable[[Any], Any], probe: Probe, answers: Answers) -> tuple[dict[Whose, Floats], tuple[str, ...]]:
    """Return the arrays that have as many axes as the right one, and what is to be said of the others."""
    right = np.asarray(take(answers["right"][probe.name]), dtype=float)
    arrays, notes = {}, []
    for whose, answer in answers.items():
        array = _array(take, answer[probe.name])
        if not isinstance(array, str) and array.ndim == right.ndim:
            arrays[whose] = array
        if whose == "mistake":  # what is said of yours holds for it
            continue
        if isinstance(array, str):
            notes.append(f"{whose} {array}")
        elif array.shape != right.shape:
            notes.append(f"{whose} has shape {array.shape}, right is {right.shape}")
    return arrays, tuple(notes)


def _array(take: Callable[[Any], Any], value: Any) -> Floats | str:
    if isinstance(value, (NoAnswer, Missing)):
        return described(value)
    try:
        taken = take(value)
        if isinstance(taken, (str, bytes)) or taken is None:
            return described(taken)
        return np.asarray(taken, dtype=float)
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError):
        return described(value)


def _number(take: Callable[[Any], Any], value: Any) -> float | str:
    array = _array(take, value)
    if isinstance(array, str):
        return array
    return float(array.flat[0]) if array.size == 1 else f"has shape {array.shape} where one number is asked for"


def _spans(right: Floats) -> bool:
    """Tell whether numbers above 0 reach over so much that only a logarithmic axis shows them all."""
    return bool(np.all(right > 0) and np.max(right) > 30 * np.min(right))


def _parting(curves: Iterable[Trace], name: str, first: int | None = None) -> tuple[float, float, str] | None:
    """Return where your curve leaves the right one, and what to say of it.

    Points are counted from `first`, or by their x where that is None.
    """
    found = {curve.whose: curve for curve in curves}
    yours, right = found.get("yours"), found["right"]
    if yours is None or not yours.x.size or not right.x.size:
        return None
    common = min(yours.x.size, right.x.size)
    apart = _apart(yours.y, right.y, common) | _apart(yours.x, right.x, common)
    if not np.any(apart):
        return None if yours.x.size == right.x.size else _ends(yours, right, name, first)
    at = int(np.argmax(apart))
    where = f"part at {name} = {_count(right, at, first):g}"
    told = where if first is not None else f"{where}: yours {yours.y[at]:.4g}, right {right.y[at]:.4g}"
    return float(right.x[at]), float(right.y[at]), told


def _ends(yours: Trace, right: Trace, name: str, first: int | None) -> tuple[float, float, str]:
    longer = yours if yours.x.size > right.x.size else right
    last, end = (_count(curve, curve.x.size - 1, first) for curve in (yours, right))
    place = min(yours.x.size, right.x.size) - 1
    return float(longer.x[place]), float(longer.y[place]), f"yours ends at {name} = {last:g}, right at {end:g}"


def _count(curve: Trace, at: int, first: int | None) -> float:
    return float(curve.x[at]) if first is None else first + at


def _apart(yours: Floats, right: Floats, common: int) -> NDArray[np.bool_]:
    scale = float(np.max(np.abs(right[np.isfinite(right)]), initial=0.0))
    with np.errstate(all="ignore"):
        return ~(np.abs(yours[:common] - right[:common]) <= PARTED * scale)
