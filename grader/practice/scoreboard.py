"""How the exercises stand this evening: what was found of each, which one is shown, what is left of it to ask for.

Knows no key and no terminal.
"""

from __future__ import annotations

from grader.feedback import UNFINISHED, in_order, loads
from grader.practice.following import first_left
from grader.practice.progress import Progress
from grader.report import ExerciseReport
from grader.section import Exercise, Section
from grader.text import counted


class Scoreboard:
    """See the module.

    Parameters
    ----------
    section : Section
    progress : Progress
    current : Exercise or None
        Where to begin; by default where the student was, or where that is right the first that is not, else the
        first that is begun and not right.

    Attributes
    ----------
    current : Exercise
        The one that is shown.
    reports : dict of str to ExerciseReport
        What was found last of each exercise that has been graded this evening.
    """

    def __init__(self, section: Section, progress: Progress, current: Exercise | None = None) -> None:
        self.section = section
        self.reports: dict[str, ExerciseReport] = {}
        self._progress = progress
        self._settled = current is not None or progress.current is not None
        known = [exercise for exercise in section.exercises if exercise.id == progress.current]
        self.current = current or first_left(section, progress) or (known or [*section.exercises])[0]
        if self._settled:
            progress.go_to(self.current.id)

    @property
    def report(self) -> ExerciseReport | None:
        """What was found of the current exercise."""
        return self.reports.get(self.current.id)

    @property
    def score(self) -> int:
        """The points of all exercises together; of one that is not graded yet, those that it had when it last was."""
        return sum(map(self._points, self.section.exercises))

    @property
    def best(self) -> int:
        """The points of all exercises together, each at its best."""
        return sum(max(self._points(one), self._progress.of(one.id).best) for one in self.section.exercises)

    @property
    def complete(self) -> bool:
        """Whether every point is there; of what is not graded yet, as far as is known."""
        return self.score == self.section.max_score

    @property
    def missing(self) -> str | None:
        """What the current exercise has of its points, None where it has all or that is not known."""
        report = self.report
        if report is None or report.score == report.max_score:
            return None
        return f"{report.id} keeps {report.score} of {counted(report.max_score, 'point')}: l leads back to it."

    @property
    def told(self) -> str:
        """The function that is told of."""
        return (_function(self.report) if self.report is not None else None) or self.current.functions[0]

    def take(self, report: ExerciseReport) -> bool:
        """Note what was found of an exercise; tell whether something else is told of now."""
        before = self._telling
        self.reports[report.id] = report
        self._progress.scored(report.id, report.score, _function(report))
        if not self._settled and len(self.reports) == len(self.section.exercises):
            unsolved = [report for report in self._ordered() if report.decisive is not None]
            self.current = self.section.exercise(in_order(unsolved)[0].id) if unsolved else self.current
            self.settle()
        return before != self._telling

    def settle(self) -> None:
        """Stay with the current exercise: from now on only the student goes elsewhere."""
        if not self._settled:
            self.go_to(self.current)

    def go_to(self, exercise: Exercise) -> None:
        """Make an exercise the current one."""
        self._settled = True
        self.current = exercise
        self._progress.go_to(exercise.id)

    def begin_anew(self, exercise: Exercise) -> bool:
        """Make an exercise whose stub is back the current one; tell whether hints had been taken, which begin anew."""
        taken = self._progress.begun_anew(exercise.id)
        self.go_to(exercise)
        return taken

    def from_here(self, here: Exercise | None = None) -> list[Exercise]:
        """Return all exercises, the current one or another first."""
        at = self.section.exercises.index(here or self.current)
        return [*self.section.exercises[at:], *self.section.exercises[:at]]

    def left(self, here: Exercise | None = None) -> list[Exercise]:
        """Return the exercises beside the current one, or another, that are not right, the one to go on with first.

        That is the first of all, or for whoever leaves one that is not right the next behind it.
        """
        others = self.from_here(here)[1:]
        ordered = self.section.exercises if self.is_right(here or self.current) else others
        return [exercise for exercise in ordered if exercise in others and not self.is_right(exercise)]

    def is_right(self, exercise: Exercise) -> bool:
        """Tell whether all of an exercise was found right, when it was graded last."""
        if exercise.id in self.reports:
            return self.reports[exercise.id].decisive is None
        return self._points(exercise) == exercise.points

    def is_unwritten(self, exercise: Exercise) -> bool:
        """Tell whether nothing of an exercise was written, when it was graded this evening."""
        report = self.reports.get(exercise.id)
        return report is not None and all(check.outcome in UNFINISHED for check in report.checks)

    def hints_left(self) -> int:
        """Return how many hints there are yet about the function that is told of."""
        return max(0, len(self.current.hints_of(self.told)) - self.hints_taken())

    def hints_taken(self) -> int:
        """Return how many of them were taken, here or by another command."""
        return self._progress.of(self.current.id).hints.get(self.told, 0)

    def next_hint(self, shown: int) -> int:
        """Take the next hint about the function that is told of, and return its number: 0 where there is none.

        Where none is `shown` it is the first that was not taken yet; after the biggest comes the first again.
        """
        most = len(self.current.hints_of(self.told))
        step = shown % max(most, 1) + 1 if shown else min(self.hints_taken() + 1, most)
        self._progress.took_hint(self.current.id, self.told, step)
        return step

    def hint(self, step: int) -> str:
        """Return a hint about the function that is told of, by its number."""
        hints = self.current.hints_of(self.told)
        return f"Hint {step} of {len(hints)} on {self.told}: {hints[step - 1]}"

    @property
    def _telling(self) -> tuple[str, str, bool]:
        """What a hint would be about, and whether there is nothing to hint at."""
        report = self.report
        return self.current.id, self.told, report is not None and (report.decisive is None or not loads(report))

    def take_trouble(self) -> str | None:
        """Return what has to be said of the file that keeps the progress, once."""
        trouble, self._progress.trouble = self._progress.trouble, None
        return trouble

    def _ordered(self) -> list[ExerciseReport]:
        return [self.reports[exercise.id] for exercise in self.section.exercises if exercise.id in self.reports]

    def _points(self, exercise: Exercise) -> int:
        report = self.reports.get(exercise.id)
        return report.score if report is not None else self._progress.score(exercise.id) or 0


def _function(report: ExerciseReport) -> str | None:
    return report.decisive.function if report.decisive is not None else None
