"""One submission being graded, exercise by exercise, each in processes of its own.

No exercise ever shares a process with another, and no check is run twice for points: what is reported of an exercise is
what it does by itself, the only time that it is asked.
"""

from __future__ import annotations

from grader.given import Given
from grader.key import PRACTICE, Key
from grader.report import Check
from grader.sandbox.sandbox import Sandbox
from grader.section import Exercise
from grader.student import Budget, Student, imports_matplotlib
from grader.submission import Submission


class Attempt:
    """One submission being graded, and what became of the checks of the exercise at hand.

    With `brief`, for a report that must tell nothing of the hidden cases, what there is to say about a check that did
    not pass is found out on the practice case, once the points are settled.
    """

    def __init__(
        self,
        submission: Submission,
        exercises: tuple[Exercise, ...],
        key: Key,
        sandbox: Sandbox,
        given: Given,
        *,
        brief: bool = False,
    ) -> None:
        self.submission = submission
        # Programs that draw come last: in a cold start matplotlib is still on its way while the others are graded.
        self.exercises = sorted(exercises, key=lambda exercise: imports_matplotlib(submission, exercise))
        self.key = key
        self.given = given
        self.brief = brief and not key.practice
        self.checks: dict[str, Check] = {}  # of the exercise at hand, by the names under which others need them
        self.leaking: set[str] = set()  # functions of it that were seen to carry something from call to call
        self._hidden = key
        self._sandbox = sandbox
        self._seconds = sandbox.limits.submission_seconds / len(exercises)  # none can use up another's time
        self._budget = Budget(self._seconds)
        self._student: Student | None = None

    @property
    def student(self) -> Student:
        """The exercise that is being graded."""
        assert self._student is not None
        return self._student

    def begin(self, exercise: Exercise) -> None:
        """Go on to an exercise, in a new worker."""
        self._budget = Budget(self._seconds)
        self._start(exercise, self._hidden)

    def practise(self, exercise: Exercise) -> None:
        """Begin once more with the practice cases, in a new worker, with what is left of the exercise's time."""
        self._start(exercise, PRACTICE)

    def close(self) -> None:
        """End the worker."""
        if self._student is not None:
            self._student.close()

    def _start(self, exercise: Exercise, key: Key) -> None:
        self.close()
        self.key = key
        self.checks, self.leaking = {}, set()
        self._student = Student(self._sandbox, self.submission, exercise, self.given, self._budget)
