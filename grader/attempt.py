"""One submission being graded, exercise by exercise, each in processes of its own.

No exercise ever shares a process with another, and nothing is asked twice for points: what is reported of an exercise
is what it does by itself, the only time that it is asked. A check that is run once more, for what a wrong function of
the student's gives, is given the same answers again.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from grader.budget import Budget
from grader.carrying import Use
from grader.given import Given
from grader.key import PRACTICE, Key
from grader.program import Called, Calling, Program
from grader.report import Check
from grader.sandbox.sandbox import Sandbox
from grader.section import Exercise
from grader.student import Ended, Student
from grader.submission import Submission

_TRIAL_SECONDS = 2.0
"""For finding out which functions use which, in an exercise: that decides about words alone."""


class Attempt:
    """One submission being graded, and what became of the checks of the exercise at hand.

    With `brief`, for a report that must tell nothing of the hidden cases, what there is to say about a check is found
    out on the practice cases, and before any process of this machine gets to see a hidden one.
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
        others: tuple[Exercise, ...] = (),
    ) -> None:
        self.submission = submission
        self._others = others
        # Programs that draw come last: in a cold start matplotlib is still on its way while the others are graded.
        self.exercises = sorted(exercises, key=submission.imports_matplotlib)
        self.key = key
        self.given = given
        self.brief = brief and not key.practice
        self.checks: dict[str, Check] = {}  # of the exercise at hand, by the names under which others need them
        self.leaking: set[str] = set()  # functions of it that were seen to carry something from call to call
        self.uses: dict[tuple[str, str], Use] = {}  # what a function of it has to do with another, where that was seen
        self.calls: dict[str, Called] = {}  # the last of each check and of each function, by id and name
        self.ended: dict[str, Ended] = {}  # how the last call of each check of it that did not pass ended, by id
        self._students: list[Student] = []
        self.cancelled = False
        self._hidden = key
        self._sandbox = sandbox
        self._seconds = sandbox.limits.submission_seconds / len(exercises)  # none can use up another's time
        self._student: Student | None = None
        self._bent: dict[str, Student] = {}  # the exercise at hand with a function that is bent, by the name of that
        self._trials = Budget(_TRIAL_SECONDS)

    @property
    def seconds(self) -> float:
        """How long all of it may take, what the trusted side does included."""
        limits = self._sandbox.limits
        return limits.submission_seconds * (2 if self.brief else 1) + limits.trusted_seconds

    @property
    def student(self) -> Student:
        """The exercise that is being graded."""
        assert self._student is not None
        return self._student

    @property
    def calling(self) -> Calling | None:
        """The call of the student's that is under way."""
        return self._student.program.calling if self._student is not None else None

    @property
    def made(self) -> list[Called]:
        """All calls so far, of all exercises."""
        return [called for student in self._students for called in student.program.made]

    def begin(self, exercise: Exercise, *, practice: bool, draws: bool) -> None:
        """Go on to an exercise, on its practice cases or the hidden ones, in a new worker, which may have to draw."""
        self.close()
        self.key = PRACTICE if practice else self._hidden
        self.checks, self.leaking, self.uses, self.ended = {}, set(), {}, {}
        budget, self._trials = Budget(self._seconds), Budget(_TRIAL_SECONDS)
        program = Program(
            self._sandbox, self.submission, exercise, self.given, budget, draws=draws, others=self._others
        )
        self._student = Student(program, lot=self.key.lot)
        self._students.append(self._student)
        if self.cancelled:
            self._student.cancel()

    @contextlib.contextmanager
    def trial(self, bent: str) -> Iterator[Student]:
        """Let a check be run in the block with a function that is bent, and forget what it did.

        The worker with that stays for the next check: it is called there as where the exercise is graded, and so is
        what the check compares with.
        """
        graded = self.student
        if bent not in self._bent:
            self._bent[bent] = Student(graded.program.bent(bent, self._trials), in_one_worker=True)
        self._student = trial = self._bent[bent]
        if self.cancelled:
            trial.cancel()
        try:
            yield trial
        finally:
            trial.take_call()
            self._student = graded
            if self.cancelled:
                graded.cancel()

    def cancel(self) -> None:
        """Let it end as soon as it can, with a result that nobody will read; may be called by another thread."""
        self.cancelled = True
        if self._student is not None:
            self._student.cancel()

    def close(self) -> None:
        """End the workers."""
        for student in (*self._bent.values(), *([self._student] if self._student is not None else [])):
            student.close()
        self._bent = {}
