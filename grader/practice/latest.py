"""What was found of each exercise last, and which of that a save has made a matter of yesterday."""

from __future__ import annotations

import time
from collections.abc import Iterable

from grader.practice.regrader import NewReport
from grader.section import Exercise


class Latest:
    """See the module."""

    def __init__(self) -> None:
        self._found: dict[str, NewReport] = {}
        self._asked: dict[str, float] = {}  # the exercises whose result is not that of their file, and since when
        self._saved_since: set[str] = set()  # those of them that were saved, and not only run again

    def ask(self, exercises: Iterable[Exercise], *, saved: bool) -> None:
        """Note that exercises are graded anew, as they were saved or only wanted once more."""
        names, now = [exercise.id for exercise in exercises], time.monotonic()
        self._asked |= dict.fromkeys(names, now)
        self._saved_since |= {name for name in names if saved}

    def take(self, found: NewReport) -> None:
        """Note what was found of an exercise as its file is now."""
        self._answered(found.exercise.id)
        self._found[found.exercise.id] = found

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
        self._saved_since.discard(about)
