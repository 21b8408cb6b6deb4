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
from grader.practice.beside import ungraded
from grader.practice.changes import Changes
from grader.practice.elsewhere import SavedElsewhere
from grader.practice.hinting import Hinting
from grader.practice.keys import KEYS, LIST_KEYS, QUESTION_KEYS, SCROLLED, no_key
from grader.practice.latest import Latest
from grader.practice.listing import NO_OTHER, Listing
from grader.practice.progress import Progress
from grader.practice.regrader import NewReport, News, Regrader, Trouble
from grader.practice.said import Said
from grader.practice.scoreboard import Scoreboard
from grader.practice.tools import Tools
from grader.program import Calling
from grader.section import Exercise, Section
from grader.submission import Submission

_END = 1_000  # lines, further than any body goes


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
    listing : Listing
        The list of all exercises, and whether it is shown instead of one of them.
    said : Said
        What has to be said beside how they stand; a key or a save begins it anew.
    tools : Tools
        What is made of a result when a key asks for it.
    hinting : Hinting
        The hint that is shown.
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
        self.said = Said()
        self.scoreboard = Scoreboard(section, progress, current)
        self.listing = Listing(self.scoreboard, folder, self.said, go_to=self.go_to, begun_anew=self._begun_anew)
        self.hinting = Hinting(self.scoreboard, self.said, folder)
        self.top = 0  # the first line of the body that is shown
        self._latest = Latest()
        self.elsewhere = SavedElsewhere(self.scoreboard, self._latest, self.said)
        self.tools = Tools(self._latest, regrader, folder, self.said)
        self._do: dict[str, Callable[[], None]] = {
            "h": self._hint,
            "n": self._next,
            "p": self._draw,
            "d": self._debug,
            "l": self._list,
            "r": self._again,
        }
        self._regrader = regrader
        self._submission: Submission | None = None
        self._restored = set[str]()  # files whose stub was put back here, which is told of once more
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
            self.said.begin()
            self.said.unreadable = (
                f"{error}. It is looked at again as soon as that changes."
                if self.folder.is_dir()
                else f"The folder {self.folder} is gone: put it back, and it is graded again; or q to leave."
            )
            self._submission = None
            self.hinting.forget()
            self.tools.forget()
            return
        before, self._submission, self.said.unreadable = self._submission, taken, None
        moved = (
            [] if before is None else [one for one in self.section.exercises if _lies(one, taken) != _lies(one, before)]
        )
        same = before is not None and taken.digest == before.digest and not moved
        beside = ungraded(names or (), taken, self.section)
        if same and names is not None and self.scoreboard.reports:
            self._say_unchanged(names, beside)
            self._restored -= names
            return
        self.saves += names is not None
        changed = None if before is None or names is None else {name.removesuffix(".py") for name in names}
        wanted = [
            exercise
            for exercise in self.scoreboard.from_here()
            if changed is None or exercise in moved or taken.touches(exercise, changed)
        ]
        if names is not None:
            self.scoreboard.settle()
        self.said.begin(*filter(None, [beside]))
        self.tools.forget()
        touched = [one for one in wanted if one.module in (changed or ())]
        gone = [one for one in touched if not _is_there(one, taken)]
        self._look_elsewhere([one for one in touched if one not in gone], gone)
        self.top = 0
        self._latest.ask(wanted, saved=False)  # as one is whose file another lies beside since
        if names is not None:
            self._latest.ask((one for one in wanted if changed is None or taken.touches(one, changed)), saved=True)
        self._regrader.grade(taken, wanted)

    def _look_elsewhere(self, saved: list[Exercise], gone: list[Exercise]) -> None:
        """Follow the student to the file that was saved, if nothing is to be seen in the one that is shown."""
        self.elsewhere.note(saved, gone)
        if self.listing.chosen is not None and (saved or gone) and self.listing.chosen not in saved:
            self.listing.chosen = [*saved, *gone][0]
        other = self.elsewhere.saved
        if other is None:
            return
        if self.listing.chosen is not None:
            self.elsewhere.saved = None
        elif len(saved) == 1 and (why := self.elsewhere.why_to_go()) is not None:
            self.go_to(other)
            self.said.notices = [f"{other.file} is saved, and {why}: this is {other.id}."]

    def heard(self, news: News) -> None:
        """Take what the grader has found."""
        if isinstance(news, NewReport):
            self._found(news)
        elif isinstance(news, Trouble):
            self._latest.fail(news.about)
            self.tools.forget()
            told = f"It could not be graded, which says nothing about your code: {news.message.rstrip('.')}."
            self.said.answer = f"{told} r tries it again."
        else:
            self.tools.drawn(news)

    def _found(self, news: NewReport) -> None:
        (report,) = news.report.exercises
        same = self._latest.take(news)
        if self.scoreboard.take(report):
            self.hinting.forget()
        if report.id == self.scoreboard.current.id:
            self.said.answer = None
            if same is not None:
                self.said.notices.append(f"{same.sentence}.")
            self.tools.found(news)
        else:
            self.elsewhere.found(report, same)
        self._say_trouble()

    def press(self, key: str) -> None:
        """Do what a key stands for, or say that it stands for nothing."""
        typed, key = key, key.lower() if len(key) == 1 else key
        self.scoreboard.settle()
        self.tools.forget()
        self.said.key = None
        if self.listing.question is not None:
            self.listing.answer(key)
        elif key == "q":
            self.quits = True
        elif self.listing.chosen is not None:
            self.said.begin()
            self.listing.press(key, typed)
        elif self.section.has(key) and len(key) > 1:  # typed as a line
            self.go_to(self.section.exercise(key))
        elif key in SCROLLED:
            self.top = max(0, self.top + SCROLLED[key])
        elif key in KEYS:
            self.said.begin()
            self._do[key]()
        elif key == "enter" and self.elsewhere.saved is not None:
            self.go_to(self.elsewhere.saved)
        elif key != "escape":
            self.said.key = no_key(typed)

    def go_to(self, exercise: Exercise) -> None:
        """Make an exercise the current one."""
        self.said.begin()
        self.tools.forget()
        self.hinting.forget()
        self.top = 0
        self.listing.chosen = self.elsewhere.saved = None
        self.scoreboard.go_to(exercise)
        self._regrader.prefer(exercise)
        self._say_trouble()

    # What there is to know.

    @property
    def is_readable(self) -> bool:
        """Whether the files could be read when they were looked at last."""
        return self._submission is not None

    @property
    def is_there(self) -> bool:
        """Whether the current exercise's file was there then."""
        return self._submission is None or _is_there(self.scoreboard.current, self._submission)

    @property
    def keys(self) -> dict[str, str]:
        """What the keys do now."""
        if self.listing.question is not None:
            return QUESTION_KEYS
        return KEYS if self.listing.chosen is None else LIST_KEYS

    @property
    def is_of_figure(self) -> bool:
        """Whether what was told of the current exercise last is about a figure."""
        found = self._latest.of(self.scoreboard.current)
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
        return self._latest.waited(self.scoreboard.current) if self.busy else 0.0

    @property
    def is_run_again(self) -> bool:
        """Whether the current exercise is graded though nothing of it was saved."""
        return self._latest.is_run_again(self.scoreboard.current)

    @property
    def calling(self) -> Calling | None:
        """The call of a student's function that is under way."""
        return self._regrader.calling

    # What keys do.

    def _hint(self) -> None:
        if self._submission is None:  # why it is none is shown, and no hint is about that
            return
        if self.scoreboard.report is None:  # nothing says yet which function it would be about
            self.tools.after_grading(self.scoreboard.current, lambda found: self._show_hint())
        else:
            self._show_hint()

    def _show_hint(self) -> None:
        self.hinting.show_next(is_graded_anew=self.waited > 0)
        if self.hinting.step:
            self.top = _END
        self._say_trouble()

    def _next(self) -> None:
        left, current = self.scoreboard.left(), self.scoreboard.current
        if left:
            before = self.scoreboard.missing
            if self._latest.is_awaited(current):  # what it had may be another number in a moment
                before = f"{current.id} was still being graded: l leads back to it."
            self.go_to(left[0])
            self.said.notices = [*([before] if before is not None else []), *self.said.notices]
        elif self.scoreboard.complete:
            self.said.answer = NO_OTHER
        else:
            self.said.answer = f"Every other exercise is right: {current.id} is the last."

    def _draw(self) -> None:
        if self._submission is not None:  # else why it is none is shown
            self.tools.draw(self.scoreboard.current, self._submission)

    def _debug(self) -> None:
        if self._submission is not None:
            self.tools.debug(self.scoreboard.current, self._submission)

    def _list(self) -> None:
        self.listing.chosen = self.elsewhere.saved or self.scoreboard.current
        self.elsewhere.saved = None

    def _again(self) -> None:
        self._submission = None
        self.saved(None)

    def _begun_anew(self, exercise: Exercise) -> bool:
        taken = self.scoreboard.begin_anew(exercise)
        self.go_to(exercise)
        self.saved({exercise.file})
        self._restored.add(exercise.file)
        return taken

    # What has to be said.

    def _lost_events(self) -> None:
        """Say that the system does not tell of changes in this folder."""
        self.said.notices.append(
            "This folder sends no word of changes: from now on it is looked at many times a second."
        )

    def _say_unchanged(self, names: set[str], beside: str | None) -> None:
        """Say of a save that it was seen, though the file is as it was, or one `beside` it."""
        if beside is not None:
            self.said.begin(beside)
        elif self.scoreboard.current.file in names - self._restored:
            before = [notice for notice in self.said.notices if not notice.startswith("Saved at ")]
            self.said.notices = [*before, f"Saved at {time.strftime('%H:%M:%S')}: nothing in it has changed."]

    def _say_trouble(self) -> None:
        trouble = self.scoreboard.take_trouble()
        if trouble is not None:
            self.said.notices.append(trouble + ".")


def _is_there(exercise: Exercise, taken: Submission) -> bool:
    """Tell whether an exercise's file is in the folder, also one that is refused."""
    return exercise.module in taken.files or exercise.file in taken.refused


def _lies(exercise: Exercise, taken: Submission) -> tuple[str | None, str | None]:
    """Return where the work on an exercise seems to lie, if not in its file."""
    near = None if exercise.module in taken.files else taken.near(exercise)
    return near, taken.worked_on(exercise)
