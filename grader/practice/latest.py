"""What was found of each exercise last, and which of that a save has made a matter of yesterday."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass

from msgspec.structs import replace

from grader.practice.regrader import NewReport
from grader.report import Check, ExerciseReport
from grader.section import Exercise


@dataclass(frozen=True)
class Same:
    """That a save or another run, at a time of the day, has changed nothing in what is told of an exercise."""

    exercise: str
    at: str
    saved: bool

    @property
    def sentence(self) -> str:
        """What is said of it, without a full stop."""
        again = f"{self.exercise} is run again" * (not self.saved)
        return f"{again or 'Saved'} at {self.at}: the result is the same as before"


class Latest:
    """See the module."""

    def __init__(self) -> None:
        self._found: dict[str, NewReport] = {}
        self._asked: dict[str, float] = {}  # the exercises whose result is not that of their file, and since when
        self._at: dict[str, str] = {}  # the same in words: the time of the day
        self._saved_since: set[str] = set()  # those of them that were saved, and not only run again

    def ask(self, exercises: Iterable[Exercise], *, saved: bool) -> None:
        """Note that exercises are graded anew, as they were saved or only wanted once more."""
        names, now = [exercise.id for exercise in exercises], time.monotonic()
        self._asked |= dict.fromkeys(names, now)
        self._at |= dict.fromkeys(names, time.strftime("%H:%M:%S"))
        self._saved_since |= {name for name in names if saved}

    def take(self, found: NewReport) -> Same | None:
        """Note what was found of an exercise as its file is now; tell whether it is what was found before."""
        name = found.exercise.id
        before, at, saved = self._found.get(name), self._at.get(name), name in self._saved_since
        self._answered(name)
        self._found[name] = found
        if before is None or at is None or _told(before) != _told(found):
            return None
        return Same(name, at, saved)

    def fail(self, about: str) -> None:
        """Note that nothing could be found of an exercise."""
        self._answered(about)
        self._found.pop(about, None)

    def of(self, exercise: Exercise) -> NewReport | None:
        """Return what was found of an exercise last."""
        return self._found.get(exercise.id)

    def is_awaited(self, exercise: Exercise) -> bool:
        """Tell whether what is known of an exercise is not of its file as it is now."""
        return exercise.id in self._asked

    def is_run_again(self, exercise: Exercise) -> bool:
        """Tell whether an exercise is graded though nothing of it was saved."""
        return exercise.id in self._asked.keys() - self._saved_since

    def waited(self, exercise: Exercise) -> float:
        """Return for how many seconds a result is awaited."""
        asked = self._asked.get(exercise.id)
        return time.monotonic() - asked if asked is not None else 0.0

    def _answered(self, about: str) -> None:
        self._asked.pop(about, None)
        self._at.pop(about, None)
        self._saved_since.discard(about)


def _told(found: NewReport) -> list[tuple[int, list[str], Check | None]]:
    """Return what is told of a result: not how long it took, nor how the lines above have moved what is right."""
    return [_told_of(report) for report in found.report.exercises]


def _told_of(report: ExerciseReport) -> tuple[int, list[str], Check | None]:
    check = report.decisive
    shown = replace(check, seconds=None, traceback=[]) if check is not None else None
    return report.score, [one.outcome for one in report.checks], shown
