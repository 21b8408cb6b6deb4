"""Grade in a thread of its own, always what was asked for last; whoever asks never waits.

The exercises are graded one by one, the most wanted first. What is asked for anew while it is being graded is given up.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from grader import diagnosis, key
from grader.errors import Cancelled, GraderError
from grader.given import Given
from grader.grading import Grader
from grader.program import Called, Calling
from grader.report import ExerciseReport, Report
from grader.sandbox.sandbox import Sandbox
from grader.sandbox.workers.launch import SandboxError
from grader.section import Exercise, Section
from grader.stopping import Stop
from grader.submission import Submission


@dataclass(frozen=True)
class NewReport:
    """A report on one exercise of a submission, the call that it fails by, if one does, and the given problems.

    `of_figure` says whether what fails is a figure, which a picture shows beside what it should be.
    """

    exercise: Exercise
    report: Report
    call: Called | None
    given: Given
    of_figure: bool


@dataclass(frozen=True)
class NewPicture:
    """Which picture of an exercise is to be looked at, None where there is none; why none can be written."""

    exercise: Exercise
    picture: Path | None
    trouble: str | None = None


@dataclass(frozen=True)
class Trouble:
    """What kept the grader from its work, in a sentence, and what that was about."""

    about: str
    message: str


News = NewReport | NewPicture | Trouble
_IDLE_SECONDS = 0.1
_PICTURE = "picture of"
Task = Callable[[Grader, Stop], News]


class Regrader:
    """The practice grader of one student, warm, in a thread.

    Parameters
    ----------
    section : Section
    number : int
        Which set of practice cases.
    draws : bool
        Whether the first program to be graded is one that draws.

    Attributes
    ----------
    tell : callable
        Called from the thread with each `News`.
    """

    def __init__(self, section: Section, number: int, *, draws: bool) -> None:
        self.tell: Callable[[News], None] = lambda news: None
        self._section = section
        self._key = replace(key.PRACTICE, number=number)
        self._waiting: dict[str, Task] = {}  # by what they are about: a newer task takes the place of an older one
        self._changed = threading.Condition()
        self._closed = False
        self._grader: Grader | None = None
        self._sandbox: Sandbox | None = None
        self._task: tuple[str, Task] | None = None  # under way, with what it is about
        self._stop = Stop()  # of that
        self._draws = draws
        self._likely = section.exercises  # the likeliest to be graded next first
        self._ahead: Iterator[None] | None = diagnosis.ahead(section.folder, lambda: self._likely)
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    @property
    def calling(self) -> Calling | None:
        """The call of a student's function that is under way."""
        return self._grader.calling if self._grader is not None else None

    @property
    def busy(self) -> set[str]:
        """The ids of exercises that are being graded or wait for it, and what else is to be done."""
        with self._changed:
            return {*self._waiting, *(self._task[:1] if self._task is not None else ())}

    @property
    def draws(self) -> bool:
        """Whether a picture is being drawn."""
        with self._changed:
            return self._task is not None and self._task[0].startswith(_PICTURE)

    def grade(self, submission: Submission, exercises: list[Exercise]) -> None:
        """Grade exercises, in this order and before all others that wait."""
        tasks = {exercise.id: _grading(submission, exercise) for exercise in exercises}
        self._ask(tasks)

    def prefer(self, exercise: Exercise) -> None:
        """Grade an exercise that waits for it at once; what is under way comes after it."""
        with self._changed:
            self._likely = (exercise, *self._section.exercises)
            if exercise.id not in self._waiting:
                return
            task = self._waiting[exercise.id]
        self._ask({exercise.id: task})

    def draw(self, submission: Submission, graded: ExerciseReport, folder: Path) -> None:
        """Draw what was found wrong in an exercise, else what is right, or what it draws itself."""
        exercise = self._section.exercise(graded.id)

        def task(grader: Grader, stop: Stop) -> News:
            try:
                folder.mkdir(exist_ok=True)
            except OSError as error:
                return NewPicture(exercise, None, f"{folder} cannot be made ({error.strerror})")
            try:
                name = grader.pictured(submission, graded, folder, stop, alike=True).picture
            finally:
                with contextlib.suppress(OSError):
                    folder.rmdir()  # which takes it away only where nothing is in it
            return NewPicture(exercise, folder / name if name is not None else None)

        self._ask({f"{_PICTURE} {exercise.id}": task})

    def close(self) -> None:
        """End what is under way, and the thread."""
        with self._changed:
            self._closed = True
            self._waiting = {}
            self._changed.notify()
        self._stop.set()
        if self._grader is not None:
            self._grader.close()
        elif self._sandbox is not None:  # the rest is still on its way, and ends with this process
            self._sandbox.close()
        self._thread.join(timeout=0.5)

    def _ask(self, tasks: dict[str, Task]) -> None:
        """Let tasks be the next; what is under way is given up, and made anew later if it is about another thing."""
        with self._changed:
            later = dict([self._task]) if self._task is not None else {}
            self._waiting = tasks | {
                about: task for about, task in (later | self._waiting).items() if about not in tasks
            }
            self._changed.notify()
            stop = self._stop
        stop.set()

    def _work(self) -> None:
        with contextlib.suppress(GraderError, SandboxError, OSError):  # the first task meets the same, and tells
            self._warm()
        while (next_one := self._next()) is not None:
            news = self._done(*next_one, self._do(*next_one))
            if news is not None:
                self.tell(news)

    def _next(self) -> tuple[str, Task] | None:
        """Wait for a task; what diagnoses will need is built meanwhile."""
        while True:
            with self._changed:
                idle = _IDLE_SECONDS if self._ahead is not None else None
                self._changed.wait_for(lambda: self._waiting or self._closed, timeout=idle)
                if self._closed:
                    return None
                if self._waiting:
                    about = next(iter(self._waiting))
                    self._task, self._stop = (about, self._waiting.pop(about)), Stop()
                    return self._task
            self._build_ahead()

    def _done(self, about: str, task: Task, news: News | None) -> News | None:
        """Return what is to be told of a task that has ended.

        One that was given up too late need not be made anew; what broke after it had been given up says nothing.
        """
        with self._changed:
            self._task = None
            if self._closed or not self._stop.wanted:
                return None if self._closed else news
            if news is None or isinstance(news, Trouble) or self._waiting.get(about) is not task:
                return None
            del self._waiting[about]
            return news

    def _build_ahead(self) -> None:
        try:
            if self._ahead is not None:
                next(self._ahead)
        except (StopIteration, GraderError):  # whoever needs it is told what is wrong with it
            self._ahead = None

    def _do(self, about: str, task: Task) -> News | None:
        """Do a task; None where it was given up."""
        try:
            news = task(self._warm(), self._stop)
        except Cancelled:
            return None
        except (GraderError, SandboxError, OSError) as error:
            news = Trouble(about, str(error))
        if isinstance(news, NewReport) and news.report.status == "grader_error":
            news = Trouble(about, news.report.message or "the grader broke")
        if isinstance(news, Trouble) and self._grader is not None:  # the next one begins anew
            with contextlib.suppress(GraderError):
                self._grader.close()
            self._grader = None
        return news

    def _warm(self) -> Grader:
        if self._grader is None:
            section = self._section
            self._sandbox = Sandbox(section.packages, section.limits, given=section.given, draws=self._draws)
            self._grader = Grader(section, self._key, self._sandbox)
        return self._grader


def _grading(submission: Submission, exercise: Exercise) -> Task:
    def task(grader: Grader, stop: Stop) -> News:
        report = grader.grade(submission, (exercise,), stop=stop)
        check = report.exercises[0].decisive if report.exercises else None
        of_figure = check is not None and grader.draws(exercise, check.function)
        return NewReport(exercise, report, grader.call_of(check), grader.given, of_figure)

    return task
