"""Name the mistake: run the student's function on a catalogue's public probes and ask which mistake gives the same.

Knows no exercise. A section may have a ``catalogue.py`` with three functions: ``probes(function)`` returns the calls to
make, ``observation(...)`` wraps what one of them gave, and ``diagnose(function, observations)`` returns pairs of a
mistake's id and a teacher's sentence, likeliest first. The probes are no hidden cases, so what they show can be told.
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
        """Return the mistakes that match, likeliest first."""


def diagnose(student: Student, function: str, catalogue: Catalogue, given: Given) -> list[Diagnosis]:
    """Return the likeliest mistakes in a function that a check failed for: none where nothing matches.

    Raises
    ------
    StudentError
        If the function hangs or dies on a probe.
    """
    observations = {}
    for probe in catalogue.probes(function):
        args = [_argument(value, given) for value in probe.args]
        answer = student.call_twice(function, args, dict(probe.kwargs))
        first, second = answer.value
        observations[probe.name] = catalogue.observation(first, second, answer.changed)
    found = catalogue.diagnose(function, observations) if observations else ()
    return [Diagnosis(*pair) for pair in found[:MOST]]


def load(folder: Path) -> Catalogue | None:
    """Return the catalogue of a section's folder, if it has one."""
    catalogue: Catalogue | None = modules.load(folder / "catalogue.py")
    return catalogue


def _argument(value: Any, given: Given) -> Any:
    if not hasattr(value, "factory"):
        return value
    return getattr(given.build(value.factory, *value.args), value.attribute)
