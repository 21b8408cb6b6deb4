"""An evening at the exercises: what a key, a save or news from the grader changes.

Knows no terminal. `showing.py` says what is to be seen of it; `screen.py` shows that full-screen and `lines.py` line by
line. Both hand it what happens from one thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from grader import submission
from grader.errors import GraderError
from grader.practice import PROGRESS
from grader.practice.changes import Changes
from grader.practice.debug import no_call, script, write
from grader.practice.progress import Progress
from grader.practice.regrader import NewPicture, NewReport, News, Regrader, Trouble
from grader.practice.reset import is_fresh, refuse_own_stubs, restore
from grader.practice.scoreboard import Scoreboard
from grader.practice.shell import copying
from grader.program import Calling
from grader.section import Exercise, Section
from grader.submission import Submission
from grader.text import clean_line

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
LIST_KEYS = {"j/k": "down, up", "enter": "go there", "r": "reset it", "l": "back", "q": "quit"}
QUESTION_KEYS = {"y": "yes", "any other key": "no"}
PICTURES = "pictures"
_NO_OTHER = "There is no other exercise left: q, then grader submit."


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
        Where to begin, if the student says so.
    poll : bool
        Hope for no word of the system's when a file changes.

    Attributes
    ----------
    scoreboard : Scoreboard
        How the exercises stand, and which one is shown.
    notices : list of str
        What has to be said, the newest last; a key or a save clears them.
    answer : str or None
        What a key was told of the exercise as it stood: the next result of it is another matter.
    unreadable : str or None
        Why the files could not be read when they were looked at last.
    hinted : int
        Which hint is shown, 0 for none.
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
        self.answer: str | None = None
        self.scoreboard = Scoreboard(section, progress, current)
        self.chosen: int | None = None  # the row of the list, while that is shown
        self.asking: tuple[str, Callable[[], None]] | None = None  # a question, and what a yes does
        self.to_run: Path | None = None  # a script, with the terminal attached
        self.to_open: Path | None = None  # a picture
        self.unreadable: str | None = None
        self.hinted = 0
        self.top = 0  # the first line of the body that is shown
        self._do: dict[str, Callable[[], None]] = {
            "h": self._hint,
            "n": self._next,
            "p": lambda: self._of_result(self._draw),
            "d": lambda: self._of_result(self._debug),
            "l": self._list,
            "r": self._again,
        }
        self._regrader = regrader
        self._submission: Submission | None = None
        self._saved_elsewhere: Exercise | None = None
        self._asked: dict[str, float] = {}  # the exercises whose result is not that of their file, and since when
        self._saved_since: set[str] = set()  # those of them that were saved, and not only run again
        self._results: dict[str, NewReport] = {}  # what was found last of each
        self._wanted: Callable[[NewReport], None] | None = None  # what a key has asked to be done with the next result
        regrader.tell = lambda news: post(lambda: self.heard(news))
        self._changes = Changes(
            folder, lambda names: post(lambda: self.saved(names)), lambda: post(self._lost_events), poll=poll
        )
        regrader.prefer(self.scoreboard.current)
        self.saved(None)
        self._say_trouble()

    def close(self) -> None:
        """End the threads."""
        self._changes.close()
        self._regrader.close()

    # What happens.

    def saved(self, names: set[str] | None) -> None:
        """Take note of files that have changed, or of all with None, and grade what follows from them."""
        if names == {PROGRESS}:  # the record of progress, which is read where it is used
            return
        try:
            taken = submission.load(self.folder, self.section)
        except GraderError as error:
            self.unreadable = f"{error}. It is looked at again as soon as that changes."
            self.notices, self.answer, self._submission = [], None, None
            return
        before, self._submission, self.unreadable = self._submission, taken, None
        if before is not None and taken.digest == before.digest and names is not None and self.scoreboard.reports:
            return
        self.saves += names is not None
        changed = None if before is None or names is None else {name.removesuffix(".py") for name in names}
        wanted = [
            exercise for exercise in self.scoreboard.from_here() if changed is None or taken.touches(exercise, changed)
        ]
        if names is not None:
            self.scoreboard.settle()
        self.notices, self.answer, self._wanted = [], None, None
        self._look_elsewhere([one for one in wanted if one.module in (changed or ())])
        self.top = 0
        now = time.monotonic()
        self._asked |= {exercise.id: now for exercise in wanted}
        self._saved_since |= {exercise.id for exercise in wanted if names is not None}
        self._regrader.grade(taken, wanted)

    def _look_elsewhere(self, saved: list[Exercise]) -> None:
        """Follow the student to the file that was saved, if nothing is left to do in the one that is shown."""
        current = self.scoreboard.current
        self._saved_elsewhere = saved[0] if saved and current not in saved else None
        if self._saved_elsewhere is None:
            return
        other = self._saved_elsewhere
        if self.chosen is not None:
            self.chosen, self._saved_elsewhere = self.section.exercises.index(other), None
            self.notices = [f"{other.file} is saved: Enter goes to {other.id}."]
        elif len(saved) == 1 and current.id not in self._asked and self.scoreboard.is_right(current):
            self.go_to(other)
            self.notices = [f"{other.file} is saved, and {current.id} is right: this is {other.id}."]
        else:
            self.notices = [f"{other.file} is saved, and {current.id} is shown: Enter goes to {other.id}."]

    def heard(self, news: News) -> None:
        """Take what the grader has found."""
        if isinstance(news, NewReport):
            (report,) = news.report.exercises
            self._is_answered(report.id)
            self._results[report.id] = news
            if self.scoreboard.take(report):
                self.hinted = 0  # it was about something else
            if report.id == self.scoreboard.current.id:
                self.answer = None
                wanted, self._wanted = self._wanted, None
                if wanted is not None:
                    wanted(news)
            self._say_trouble()
        elif isinstance(news, Trouble):
            self._is_answered(news.about)
            self._results.pop(news.about, None)
            told = f"It could not be graded, which says nothing about your code: {news.message.rstrip('.')}."
            self.answer, self._wanted = f"{told} r tries it again.", None
        else:
            self._drawn(news)

    def _is_answered(self, exercise: str) -> None:
        self._asked.pop(exercise, None)
        self._saved_since.discard(exercise)

    def press(self, key: str) -> None:
        """Do what a key stands for, or say that it stands for nothing."""
        key = key.lower() if len(key) == 1 else key
        self.scoreboard.settle()
        self._wanted = None
        if self.asking is not None:
            _, yes = self.asking
            self.asking = None
            if key in ("y", "yes"):
                yes()
            else:
                self.notices = [*self.notices, "Nothing is changed."]  # what was saved meanwhile is told as well
            return
        if key == "q":
            self.quits = True
        elif self.chosen is not None:
            self.notices, self.answer = [], None
            self._press_in_list(key)
        elif self.section.has(key) and len(key) > 1:  # typed as a line
            self.go_to(self.section.exercise(key))
        elif key in SCROLLED:
            self.top = max(0, self.top + SCROLLED[key])
        elif key in KEYS:
            self.notices, self.answer = [], None
            self._do[key]()
        elif key == "enter" and self._saved_elsewhere is not None:
            self.go_to(self._saved_elsewhere)
        elif key not in ("enter", "escape"):
            self.answer = _no_key(key, KEYS)

    def go_to(self, exercise: Exercise) -> None:
        """Make an exercise the current one."""
        self.notices, self.answer, self.hinted, self.chosen, self.top = [], None, 0, None, 0
        self._saved_elsewhere = self._wanted = None
        self.scoreboard.go_to(exercise)
        self._regrader.prefer(exercise)
        self._say_trouble()

    # What there is to know.

    @property
    def is_readable(self) -> bool:
        """Whether the files could be read when they were looked at last."""
        return self._submission is not None

    @property
    def hint(self) -> str | None:
        """The hint that is shown."""
        return self.scoreboard.hint(self.hinted) if self.hinted else None

    @property
    def is_of_figure(self) -> bool:
        """Whether what was told of the current exercise last is about a figure."""
        found = self._results.get(self.scoreboard.current.id)
        return found is not None and found.of_figure

    @property
    def draws(self) -> bool:
        """Whether a picture is being drawn."""
        return self._regrader.draws

    @property
    def busy(self) -> bool:
        """Whether the current exercise is being graded, or something else that was asked for is under way."""
        about, exercises = self._regrader.busy, {exercise.id for exercise in self.section.exercises}
        return self.scoreboard.current.id in about or any(word not in exercises for word in about)

    def is_graded_now(self, exercise: Exercise) -> bool:
        """Tell whether an exercise is being graded or waits for it."""
        return exercise.id in self._regrader.busy

    @property
    def waited(self) -> float:
        """For how many seconds what is known of the current exercise has been of its file as it was before a save."""
        asked = self._asked.get(self.scoreboard.current.id)
        return time.monotonic() - asked if asked is not None and self.busy else 0.0

    @property
    def is_run_again(self) -> bool:
        """Whether the current exercise is graded though nothing of it was saved."""
        return self.scoreboard.current.id in self._asked.keys() - self._saved_since

    @property
    def calling(self) -> Calling | None:
        """The call of a student's function that is under way."""
        return self._regrader.calling

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
        elif key == "n":
            self._choose_next(exercises[self.chosen])
        elif key in KEYS:
            there = exercises[self.chosen].id
            self.answer = f"{key} is about one exercise: Enter goes to {there}, then press {key}."
        elif key not in SCROLLED:
            self.answer = _no_key(key, LIST_KEYS)

    def _choose_next(self, exercise: Exercise) -> None:
        left = self.scoreboard.left(exercise)
        if left:
            self.chosen = self.section.exercises.index(left[0])
        else:
            self.answer = _NO_OTHER if self.scoreboard.complete else f"Every exercise but {exercise.id} is right."

    def _ask_to_reset(self, exercise: Exercise) -> None:
        try:
            refuse_own_stubs(self.section, self.folder)
            fresh = is_fresh(self.section, exercise, self.folder)
        except (GraderError, OSError) as error:
            self.notices = [_refusal(error)]
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
            self.notices = [_refusal(error)]
            return
        back = copying(kept, self.folder / exercise.file) if kept is not None else ""
        was = (
            f"; what was there is {kept.name}. To have it back, in another terminal: {back}"
            if kept is not None
            else "."
        )
        self.go_to(exercise)
        self.saved({exercise.file})
        self.notices = [f"{exercise.file} is the stub again{was}"]

    def _hint(self) -> None:
        """Show the next hint about the function that is told of."""
        scoreboard, name = self.scoreboard, self.scoreboard.current.id
        if scoreboard.is_right(scoreboard.current):
            self.answer = f"{name} is right: there is nothing to hint at."
            if self.waited:
                self.answer = f"{name} was right when it was graded last, and is graded anew: h again after that."
            return
        before, self.hinted = self.hinted, scoreboard.next_hint(self.hinted)
        if not self.hinted:
            self.answer = f"There is no hint about {scoreboard.told}."
        elif self.hinted <= before:
            self.answer = f"There is no hint after hint {before}: this is the first again."
        self.top = _END
        self._say_trouble()

    def _next(self) -> None:
        left = self.scoreboard.left()
        if left:
            current = self.scoreboard.current.id
            before = self.scoreboard.missing
            if current in self._asked:  # what it had may be another number in a moment
                before = f"{current} was still being graded: l leads back to it."
            self.go_to(left[0])
            self.notices = [*([before] if before is not None else []), *self.notices]
        elif self.scoreboard.complete:
            self.answer = _NO_OTHER
        else:
            self.answer = f"Every other exercise is right: {self.scoreboard.current.id} is the last."

    def _of_result(self, do: Callable[[NewReport], None]) -> None:
        """Do something with what was found of the current exercise as its file is now, as soon as that is there."""
        current = self.scoreboard.current.id
        if self._submission is None:
            return  # why is shown
        if current in self._asked:
            self._wanted, self.answer = do, f"{current} is being graded: that comes right after it."
        elif current in self._results:
            do(self._results[current])
        else:
            self.answer = f"{current} is not graded yet: r grades it."

    def _draw(self, found: NewReport) -> None:
        (graded,) = found.report.exercises
        if graded.decisive is not None and graded.decisive.outcome == "timed_out":
            self.answer = f"{graded.id} has no picture as long as that does not end."
        elif self._submission is not None:
            self._regrader.draw(self._submission, graded, self.folder / PICTURES)

    def _drawn(self, news: NewPicture) -> None:
        self.to_open = news.picture
        if news.picture is not None:
            self.notices = [f"The picture is {news.picture}."]
        elif news.trouble is not None:
            self.notices = [f"There is no place for pictures: {news.trouble}."]
        else:
            self.answer = f"{news.exercise.id} has no picture to show as it is."

    def _debug(self, found: NewReport) -> None:
        exercise, check, call = found.exercise, found.report.exercises[0].decisive, found.call
        if check is None or call is None:
            self.answer = no_call(exercise, check)
            return
        try:
            text = script(exercise, check, call, found.given, again=", and save")
            self.to_run = write(text, exercise, self.folder)
        except (GraderError, OSError) as error:
            self.notices = [_refusal(error)]

    def _list(self) -> None:
        self.chosen = self.section.exercises.index(self._saved_elsewhere or self.scoreboard.current)
        self._saved_elsewhere = None

    def _again(self) -> None:
        self._submission = None
        self.saved(None)

    # What has to be said.

    def _lost_events(self) -> None:
        """Say that the system does not tell of changes in this folder."""
        self.notices.append("This folder sends no word of changes: from now on it is looked at many times a second.")

    def _say_trouble(self) -> None:
        trouble = self.scoreboard.take_trouble()
        if trouble is not None:
            self.notices.append(trouble + ".")


def _refusal(error: GraderError | OSError) -> str:
    """Return why something could not be written, as a sentence."""
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename} cannot be written: {error.strerror}."
    return f"{error}."


def _no_key(key: str, keys: dict[str, str]) -> str:
    return (
        f"{clean_line(key, 20) or 'That'} is no key here: {', '.join(f'{key} {word}' for key, word in keys.items())}."
    )
