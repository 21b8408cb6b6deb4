"""One submission being graded, exercise by exercise, and the workers for it.

To start a worker costs more than most exercises do, so the next exercise is a guest in the worker that the one before
has used. Only a guest that passes everything is believed. Where anything else happens the exercise is graded again,
alone in a new worker, and the first try is forgotten: so what is reported is what the exercise does by itself.
"""

from __future__ import annotations

from typing import Any

from grader.given import Given
from grader.key import Key
from grader.sandbox.sandbox import Sandbox
from grader.section import Exercise
from grader.student import Budget, Student, imports_matplotlib
from grader.submission import Submission

_GUEST_SECONDS = 1.0
"""For all of an exercise as a guest: a program that never ends is not to be waited for twice."""


class Attempt:
    """One submission being graded, exercise by exercise, and what became of its checks so far."""

    def __init__(
        self, submission: Submission, exercises: tuple[Exercise, ...], key: Key, sandbox: Sandbox, given: Given
    ) -> None:
        self.submission = submission
        # Programs that draw come last: in a cold start matplotlib is still on its way while the others are graded.
        self.exercises = sorted(exercises, key=lambda exercise: imports_matplotlib(submission, exercise))
        self.key = key
        self.given = given
        self.outcomes: dict[str, dict[str, Any]] = {}
        self.diagnosed: set[str] = set()
        self.in_doubt = False  # whether a check failed that would perhaps not have failed in a worker of its own
        self._sandbox = sandbox
        self._seconds = sandbox.limits.submission_seconds / len(exercises)  # none can use up another's time
        self._student: Student | None = None
        # Where one that can draw is to be had at once, a single worker serves all.
        self._draws = sandbox.draws_at_once and imports_matplotlib(submission, self.exercises[-1])

    @property
    def student(self) -> Student:
        """The exercise that is being graded."""
        assert self._student is not None
        return self._student

    def begin(self, exercise: Exercise, *, alone: bool) -> None:
        """Go on to an exercise: as a guest in the worker of the one before, if that can be, or `alone` in its own."""
        host = self._student.hand_over() if self._student is not None else None
        draws = self._draws or imports_matplotlib(self.submission, exercise)
        if host is not None and (alone or (draws and not host.draws)):
            host.close()
            host = None
        self.in_doubt = False
        budget = Budget(_GUEST_SECONDS if host is not None else self._seconds)
        self._student = Student(self._sandbox, self.submission, exercise, self.given, budget, draws=draws, host=host)

    def close(self) -> None:
        """End the worker."""
        if self._student is not None:
            self._student.close()
