"""Name the mistake: run the student's function on a catalogue's public probes and ask which mistake gives the same.

Knows no exercise. A section may have a ``catalogue.py`` with the functions of `Catalogue`. The probes are no hidden
cases, so what they show can be told.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from grader import modules
from grader.check import Diagnosis
from grader.given import Given
from grader.student import Student

MOST = 2


class Probe(Protocol):
    """The arguments of one call; a value with a `factory` stands for a function of a given problem."""

    @property
    def name(self) -> str:
        """What the catalogue calls it."""

    @property
    def args(self) -> tuple[Any, ...]:
        """The arguments by position."""

    @property
    def kwargs(self) -> Mapping[str, Any]:
        """The arguments by name."""


class Catalogue(Protocol):
    """What a section's ``catalogue.py`` offers."""

    def probes(self, function: str) -> Sequence[Probe]:
        """Return the calls that tell the known mistakes of a function apart; none where it knows none."""

    def observation(self, first: tuple[bool, Any], second: tuple[bool, Any], changed: tuple[str, ...]) -> Any:
        """Wrap what a probe gave: (True, value) or (False, exception), twice, and the arguments that it changed."""

    def diagnose(self, function: str, observations: Mapping[str, Any]) -> Sequence[tuple[str, str]]:
        """Return the mistakes that match as pairs of an id and a teacher's sentence, likeliest first."""

    def upstream(self, function: str) -> Sequence[str]:
        """Return the functions that a function may build on."""

    def follows(self, function: str, seen: Mapping[str, Mapping[str, Any]]) -> Sequence[str]:
        """Return the wrong functions, of those upstream, that explain all that a function gave."""


def diagnose(student: Student, function: str, catalogue: Catalogue, given: Given) -> list[Diagnosis]:
    """Return the likeliest mistakes in a function that a check failed for: none where nothing matches.

    If all of it follows from other functions that are wrong, only that is said: they are what to mend.

    Raises
    ------
    StudentError
        If the function hangs or dies on a probe.
    """
    if not catalogue.probes(function):
        return []
    names = (function, *catalogue.upstream(function))
    seen = {name: observe(student, name, catalogue, given) for name in names}
    sources = catalogue.follows(function, seen)
    if sources:
        return [Diagnosis("follows", f"{function} follows from {' and '.join(sources)}: mend that first.")]
    return [Diagnosis(*pair) for pair in catalogue.diagnose(function, seen[function])][:MOST]


def observe(student: Student, function: str, catalogue: Catalogue, given: Given) -> dict[str, Any]:
    """Return what a function gives on its probes, by their names.

    Raises
    ------
    StudentError
        If the function hangs or dies on a probe.
    """
    seen = {}
    for probe in catalogue.probes(function):
        args = [_argument(value, given) for value in probe.args]
        answer = student.call_twice(function, args, dict(probe.kwargs))
        first, second = answer.value
        seen[probe.name] = catalogue.observation(first, second, answer.changed)
    return seen


def load(folder: Path) -> Catalogue | None:
    """Return the catalogue of a section's folder, if it has one."""
    catalogue: Catalogue | None = modules.load(folder / "catalogue.py")
    return catalogue


def _argument(value: Any, given: Given) -> Any:
    if not hasattr(value, "factory"):
        return value
    return getattr(given.build(value.factory, *value.args), value.attribute)
