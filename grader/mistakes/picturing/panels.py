"""Panels: curves of right, yours and the mistake on one pair of axes, and how a section declares what makes them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from grader.mistakes.model import Probe

Floats: TypeAlias = NDArray[np.float64]
Whose = Literal["right", "mistake", "yours"]
Answers = Mapping[Whose, Mapping[str, Any]]
"""What each of them gives, by the names of the probes."""


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
