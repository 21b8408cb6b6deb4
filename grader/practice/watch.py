"""An evening at the exercises: what is on the screen, and what a key or a save changes about it.

Knows no terminal. `screen.py` shows it full-screen, `lines.py` line by line; both hand it keys, saves and news from the
grader, all from one thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from rich.console import Console
from rich.text import Text

from grader import submission
from grader.errors import GraderError
from grader.feedback import Directions, in_order, keys, row, screen
from grader.practice.changes import Changes
from grader.practice.debug import no_call, script, write
from grader.practice.progress import Progress
from grader.practice.regrader import FailingCall, NewPicture, NewReport, News, Regrader, Trouble
from grader.practice.reset import is_fresh, refuse_own_stubs, restore
from grader.report import ExerciseReport
from grader.section import Exercise, Section
from grader.submission import Submission

KEYS = {
    "h": "hint",
    "n": "next",
    "p": "picture",
    "d": "debug",
    "l": "list",
    "r": "run again",
    "q": "quit",
}
SCROLLED = {"down": 1, "up": -1, "pagedown": 8, "pageup": -8, " ": 8}
_END = 1_000
LIST_KEYS = {"j/k": "down, up", "enter": "go there", "r": "reset", "l": "back", "q": "quit"}
PICTURES = "pictures"
_PATIENCE = 1.0


class Evening:
    """See the module.

    Parameters
    ----------
    section : Section
    folder : Path
        Where the exercises are.
    progress : Progress
    regrader : Regrader
    post : callable
        Has something done in the thread that calls all methods of this.
    current : Exercise or None
        Where to begin; by default where the student was, else with the first that is begun and not right.
    poll : bool
        Hope for no word of the system's when a file changes.

    Attributes
    ----------
    notices : list of str
        What has to be said, the newest last; a key or a save clears them.
    quits : bool
        Whether the student wants to leave.
    saves : int
        How often something was saved that is graded.
    """

    def __init__(
        self,
        section: Section,
        folder: Path,
        progress: Progress,
        regrader: Regrader,
        post: Callable[[Callable[[], None]], None],
        *,
        current: Exercise | None = None,
        poll: bool = False,
    ) -> None:
        self.section = section
        self.folder = folder
        self.quits = False
        self.saves = 0
        self.notices: list[str] = []
        self.reports: dict[str, ExerciseReport] = {}
        self.chosen: int | None = None  # the row of the list, while that is shown
        self.asking: tuple[str, Callable[[], None]] | None = None  # a question, and what a yes does
        self.to_run: Path | None = None  # a script, with the terminal attached
        self.to_open: Path | None = None  # a picture
        self.hint: str | None = None
        self.top = 0  # the first line of the body that is shown
        self._progress = progress
        self._regrader = regrader
        self._submission: Submission | None = None
        self._saved_elsewhere: Exercise | None = None
        self._settled = current is not None or progress.current is not None
        known = [exercise for exercise in section.exercises if exercise.id == progress.current]
        self.current = current or (known or [*section.exercises])[0]
        if self._settled:
            progress.go_to(self.current.id)
        regrader.tell = lambda news: post(lambda: self.heard(news))
        self._changes = Changes(
            folder, lambda names: post(lambda: self.saved(names)), lambda: post(self._lost_events), poll=poll
        )
        regrader.prefer(self.current)
        self.saved(None)
        self._say_trouble()

    def close(self) -> None:
        """End the threads."""
        self._changes.close()
        self._regrader.close()

    # What happens.

    def saved(self, names: set[str] | None) -> None:
        """Take note of files that have changed, or of all with None, and grade what follows from them."""
        try:
            taken = submission.load(self.folder, self.section)
        except GraderError as error:
            self.notices = [f"{error}. It is looked at again as soon as that changes."]
            self._submission = None
            return
        before, self._submission = self._submission, taken
        if before is not None and taken.digest == before.digest and names is not None and self.reports:
            return
        self.saves += names is not None
        changed = None if before is None or names is None else {name.removesuffix(".py") for name in names}
        wanted = [exercise for exercise in self._from_here() if changed is None or taken.touches(exercise, changed)]
        if names is not None:
            self._settle()
        elsewhere = changed is not None and self.current not in wanted
        self._saved_elsewhere = next((one for one in wanted[:1] if elsewhere and one.module in (changed or ())), None)
        self.notices = []
        if self._saved_elsewhere is not None:
            self.notices = [self._told_elsewhere(self._saved_elsewhere)]
        self.top = 0
        self._regrader.grade(taken, wanted)

    def _told_elsewhere(self, saved: Exercise) -> str:
        if self.chosen is None:
            return f"{saved.file} is saved, and {self.current.id} is shown: press l and Enter to go to {saved.id}."
        self.chosen, self._saved_elsewhere = self.section.exercises.index(saved), None
        return f"{saved.file} is saved: Enter goes to {saved.id}."

    def heard(self, news: News) -> None:
        """Take what the grader has found."""
        if isinstance(news, NewReport):
            self._take(news)
        elif isinstance(news, Trouble):
            self.notices = [f"It could not be graded, which says nothing about your code: {news.message}"]
        elif isinstance(news, NewPicture):
            self.to_open = news.picture
            where = f"The picture is {news.picture}." if news.picture else f"{news.exercise.id} has no picture to show."
            self.notices = [where]
        else:
            self._debugged(news)

    def press(self, key: str) -> None:
        """Do what a key stands for; keys that stand for nothing do nothing."""
        self._settle()
        if self.asking is not None:
            _, yes = self.asking
            self.asking = None
            if key in ("y", "Y"):
                yes()
            return
        if key == "q":
            self.quits = True
        elif self.chosen is not None:
            self._press_in_list(key)
        elif self.section.has(key) and len(key) > 1:  # typed as a line
            self.go_to(self.section.exercise(key))
        elif key in SCROLLED:
            self.top = max(0, self.top + SCROLLED[key])
        elif key in KEYS:
            self.notices = []
            {"h": self._hint, "n": self._next, "p": self._draw, "d": self._debug, "l": self._list, "r": self._again}[
                key
            ]()

    def go_to(self, exercise: Exercise) -> None:
        """Make an exercise the current one."""
        self.notices, self.hint, self.chosen, self.top = [], None, None, 0
        self.current = exercise
        self._progress.go_to(exercise.id)
        self._regrader.prefer(exercise)
        self._say_trouble()

    # What there is to see.

    @property
    def score(self) -> int:
        """The points of all exercises together; of one that is not graded yet, those that it had when it last was."""
        return sum(map(self._points, self.section.exercises))

    @property
    def complete(self) -> bool:
        """Whether every point is there."""
        return sum(report.score for report in self.reports.values()) == self.section.max_score

    @property
    def busy(self) -> bool:
        """Whether the current exercise is being graded, or something else that was asked for is under way."""
        about = self._regrader.busy
        return self.current.id in about or any(word not in self._ids for word in about)

    def head(self, width: int) -> str:
        """Return what is shown, in a line."""
        name = f"{self.current.id} {self.current.title}"
        whole = f"{name} - {self.folder / self.current.file}"
        return whole if len(whole) <= width else name

    def body(self, console: Console, room: int | None = None) -> Iterator[Text]:
        """Yield the lines on the current exercise, or the list; what fits into so much `room` if it is known."""
        if self.chosen is not None:
            for number, exercise in enumerate(self.section.exercises):
                mark = ">" if number == self.chosen else " "
                yield Text.assemble(f"{mark} ", self._row(exercise, console.width - 2))
            return
        report = self.reports.get(self.current.id)
        if report is not None:
            yield from screen(report, console, self._ways(), alone=True, room=room, hint=self.hint)
        elif self._submission is not None:
            yield Text(f"{self.current.id} is being graded ...")

    def messages(self, console: Console) -> Iterator[Text]:
        """Yield the lines below: notices, a question, what takes its time, the end of it all."""
        for notice in self.notices[-3:]:
            yield from _wrapped(notice, console)
        if self.asking is not None:
            yield from _wrapped(f"{self.asking[0]} (y: yes, any other key: no)", console)

    def state(self) -> str:
        """Return what the grader is at, empty if nothing."""
        call = self._regrader.calling
        spent = time.monotonic() - call.since if call is not None else 0.0
        if call is not None and spent > _PATIENCE:
            asked = next((one.id for one in self.section.exercises if call.function in one.functions), "")
            left = max(0.0, call.seconds - spent)
            return f"{asked} {call.function} has run for {spent:.0f} s and is stopped in {left:.0f} s".lstrip()
        return "grading ..." if self.busy else ""

    def bar(self, width: int) -> str:
        """Return all points as a bar, with the score in numbers."""
        most = self.section.max_score
        told = f" {self.score}/{most} points"
        room = max(0, min(40, width - len(told) - 2))
        full = room * self.score // most if most else 0
        return f"[{'#' * full}{'.' * (room - full)}]{told}"

    def keys(self) -> str:
        """Return which keys do what."""
        return "  ".join(f"{key} {word}" for key, word in (KEYS if self.chosen is None else LIST_KEYS).items())

    # What keys do.

    def _press_in_list(self, key: str) -> None:
        assert self.chosen is not None
        exercises = self.section.exercises
        if key in ("j", "down"):
            self.chosen = min(self.chosen + 1, len(exercises) - 1)
        elif key in ("k", "up"):
            self.chosen = max(self.chosen - 1, 0)
        elif key == "enter":
            self.go_to(exercises[self.chosen])
        elif key == "r":
            self._ask_to_reset(exercises[self.chosen])
        elif key in ("l", "escape"):
            self.chosen = None

    def _ask_to_reset(self, exercise: Exercise) -> None:
        try:
            refuse_own_stubs(self.section, self.folder)
            fresh = is_fresh(self.section, exercise, self.folder)
        except (GraderError, OSError) as error:
            self.notices = [f"{error}."]
            return
        if fresh:
            self.notices = [f"{exercise.file} is just as begun."]
            return
        kept = " What you wrote is kept beside it." if (self.folder / exercise.file).exists() else ""
        question = f"Begin {exercise.file} anew?{kept}"
        self.asking = (question, lambda: self._reset(exercise))

    def _reset(self, exercise: Exercise) -> None:
        try:
            kept = restore(self.section, exercise, self.folder)
        except (GraderError, OSError) as error:
            self.notices = [f"{error}."]
            return
        was = f"; what was there is {kept.name}" if kept is not None else ""
        self.go_to(exercise)
        self.saved({exercise.file})
        self.notices = [f"{exercise.file} is the stub again{was}."]

    def _hint(self) -> None:
        """Show the next hint about the function that is told of."""
        if self._is_right(self.current):
            self.notices = [f"{self.current.id} is right: there is nothing to hint at."]
            return
        function = self._told
        hints = self.current.hints_of(function)
        left = self._hints_left(function)
        if not left and self.hint is not None:
            self.notices = [f"There is no bigger hint. The smaller ones again: grader hint {function} 1"]
        step = min(len(hints) - left + 1, len(hints))
        self._progress.took_hint(self.current.id, function, step)
        self.hint = f"Hint {step} of {len(hints)} on {function}: {hints[step - 1]}" if hints else "There is no hint."
        self.top = _END
        self._say_trouble()

    def _next(self) -> None:
        left = [exercise for exercise in self._from_here()[1:] if not self._is_right(exercise)]
        if left:
            self.go_to(left[0])
        elif self.complete:
            self.notices = ["There is no other exercise left."]
        else:
            self.notices = [f"Every other exercise is right: {self.current.id} is the last."]

    def _draw(self) -> None:
        folder = self.folder / PICTURES
        if self._submission is not None:
            try:
                folder.mkdir(exist_ok=True)
            except OSError as error:
                self.notices = [f"There is no place for pictures: {folder} cannot be made ({error.strerror})."]
                return
            self._regrader.draw(self._submission, self.current, folder)

    def _debug(self) -> None:
        if self._submission is not None:
            self._regrader.find_call(self._submission, self.current)

    def _debugged(self, failing: FailingCall) -> None:
        exercise, check, call = failing.exercise, failing.check, failing.call
        if check is None or call is None:
            self.notices = [no_call(exercise, check)]
            return
        try:
            self.to_run = write(script(exercise, check, call, failing.given), exercise, self.folder)
        except (GraderError, OSError) as error:
            self.notices = [f"{error}."]

    def _list(self) -> None:
        self.chosen = self.section.exercises.index(self._saved_elsewhere or self.current)
        self._saved_elsewhere = None

    def _again(self) -> None:
        self._submission = None
        self.saved(None)

    # What follows.

    def _take(self, news: NewReport) -> None:
        (report,) = news.report.exercises
        before = self.reports.get(report.id)
        if report.id == self.current.id and before is not None and _function(before) != _function(report):
            self.hint = None  # it was about something else
        self.reports[report.id] = report
        self._progress.scored(report.id, report.score, _function(report))
        self._say_trouble()
        if not self._settled and len(self.reports) == len(self.section.exercises):
            unsolved = [report for report in self._ordered() if report.decisive is not None]
            self.current = self.section.exercise(in_order(unsolved)[0].id) if unsolved else self.current
            self._settle()

    def _ways(self) -> Directions:
        """Return what the student may do next, as keys."""
        left = [exercise for exercise in self._from_here()[1:] if not self._is_right(exercise)]
        following = f"{left[0].id} {left[0].title}" if left else None
        hints = self._hints_left(self._told)
        return keys(str(self.folder), hints=hints, hinted=self.hint is not None, following=following)

    @property
    def _told(self) -> str:
        """The function that is told of."""
        report = self.reports.get(self.current.id)
        return (_function(report) if report is not None else None) or self.current.functions[0]

    def _hints_left(self, function: str) -> int:
        taken = self._progress.of(self.current.id).hints.get(function, 0)
        return max(0, len(self.current.hints_of(function)) - taken)

    def _lost_events(self) -> None:
        """Say that the system does not tell of changes in this folder."""
        self.notices.append("This folder sends no word of changes: from now on it is looked at many times a second.")

    def _settle(self) -> None:
        """Stay with the current exercise: from now on only the student goes elsewhere."""
        if not self._settled:
            self._settled = True
            self._progress.go_to(self.current.id)

    def _ordered(self) -> list[ExerciseReport]:
        return [self.reports[exercise.id] for exercise in self.section.exercises if exercise.id in self.reports]

    def _from_here(self) -> list[Exercise]:
        """Return all exercises, the current one first."""
        at = self.section.exercises.index(self.current)
        return [*self.section.exercises[at:], *self.section.exercises[:at]]

    def _points(self, exercise: Exercise) -> int:
        report, before = self.reports.get(exercise.id), self._progress.of(exercise.id).history
        return report.score if report is not None else before[-1][1] if before else 0

    def _is_right(self, exercise: Exercise) -> bool:
        return exercise.id in self.reports and self.reports[exercise.id].decisive is None

    def _row(self, exercise: Exercise, width: int) -> Text:
        report = self.reports.get(exercise.id)
        return row(report, width) if report is not None else Text(f"{exercise.id:5}  ...  {exercise.title}"[:width])

    @property
    def _ids(self) -> set[str]:
        return {exercise.id for exercise in self.section.exercises}

    def _say_trouble(self) -> None:
        if self._progress.trouble is not None:
            self.notices.append(self._progress.trouble + ".")
            self._progress.trouble = None


def _function(report: ExerciseReport) -> str | None:
    return report.decisive.function if report.decisive is not None else None


def _wrapped(text: str | None, console: Console) -> Iterator[Text]:
    if text:
        yield from Text(text).wrap(console, console.width)
