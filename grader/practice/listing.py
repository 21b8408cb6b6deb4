"""The list of all exercises: which row is chosen, and an exercise that is begun anew from there.

Whose list it is says what has been saved and which exercise is shown; the list asks for both to change.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from grader.errors import GraderError
from grader.practice.keys import KEYS, SCROLLED, no_key
from grader.practice.reset import is_fresh, refuse_own_stubs, restore
from grader.practice.said import Said
from grader.practice.scoreboard import Scoreboard
from grader.practice.shell import copying
from grader.section import Exercise

NO_OTHER = "There is no other exercise left: q, then grader submit."


class Listing:
    """See the module.

    Parameters
    ----------
    scoreboard : Scoreboard
    folder : Path
        Where the exercises are.
    said : Said
        Where it says what there is to say.
    go_to : callable
        Shows an exercise.
    begun_anew : callable
        Shows an exercise whose stub is back.

    Attributes
    ----------
    chosen : Exercise or None
        The row, while the list is shown.
    """

    def __init__(
        self,
        scoreboard: Scoreboard,
        folder: Path,
        said: Said,
        *,
        go_to: Callable[[Exercise], None],
        begun_anew: Callable[[Exercise], bool],
    ) -> None:
        self.chosen: Exercise | None = None
        self._to_reset: Exercise | None = None
        self._scoreboard, self._folder, self._said = scoreboard, folder, said
        self._section = scoreboard.section
        self._go_to, self._begun_anew = go_to, begun_anew

    @property
    def question(self) -> str | None:
        """What is asked and waits for its answer."""
        if self._to_reset is None:
            return None
        kept = " What you wrote is kept beside it." if (self._folder / self._to_reset.file).exists() else ""
        return f"Begin {self._to_reset.file} anew?{kept}"

    @property
    def what_r_does(self) -> str:
        """What r would do with the chosen exercise, to be read behind another sentence; empty if nothing."""
        assert self.chosen is not None
        try:
            if is_fresh(self._section, self.chosen, self._folder):
                return ""
        except (GraderError, OSError):  # r itself says why
            return ""
        if not (self._folder / self.chosen.file).exists():
            return " (r asks, then brings its stub.)"
        return " (r asks, then begins it anew; your file is kept beside it.)"

    def press(self, key: str, typed: str) -> None:
        """Do what a key stands for in the list, or say that it stands for nothing, by the name that was `typed`."""
        assert self.chosen is not None
        if key in ("j", "down"):
            self._move(1)
        elif key in ("k", "up"):
            self._move(-1)
        elif key == "enter":
            self._go_to(self.chosen)
        elif key == "r":
            self._ask_to_reset(self.chosen)
        elif key in ("l", "escape"):
            self.chosen = None
        elif key == "n":
            self._choose_next(self.chosen)
        elif key in KEYS:
            there = self.chosen.id
            self._said.key = f"{key} is about one exercise: Enter goes to {there}, then press {key}."
        elif key not in SCROLLED:
            self._said.key = no_key(typed)

    def answer(self, key: str) -> None:
        """Take a key as the answer to the question."""
        exercise, self._to_reset = self._to_reset, None
        if exercise is not None and key in ("y", "yes"):
            self._reset(exercise)
        else:
            self._said.notices.append("Nothing is changed.")  # what was saved meanwhile is told as well

    def _move(self, rows: int) -> None:
        assert self.chosen is not None
        exercises = self._section.exercises
        row = exercises.index(self.chosen) + rows
        self.chosen = exercises[max(0, min(row, len(exercises) - 1))]

    def _choose_next(self, exercise: Exercise) -> None:
        left = self._scoreboard.left(exercise)
        if left:
            self.chosen = left[0]
        else:
            self._said.answer = NO_OTHER if self._scoreboard.complete else f"Every exercise but {exercise.id} is right."

    def _ask_to_reset(self, exercise: Exercise) -> None:
        try:
            refuse_own_stubs(self._section, self._folder)
            fresh = is_fresh(self._section, exercise, self._folder)
        except (GraderError, OSError) as error:
            self._said.begin(refusal(error))
            return
        if fresh:
            self._said.begin(f"{exercise.file} is just as begun.")
            return
        self._to_reset = exercise

    def _reset(self, exercise: Exercise) -> None:
        try:
            kept = restore(self._section, exercise, self._folder)
        except (GraderError, OSError) as error:
            self._said.begin(refusal(error))
            return
        back = copying(kept, self._folder / exercise.file) if kept is not None else ""
        was = (
            f"; what was there is {kept.name}. To have it back, in another terminal:\n{back}"
            if kept is not None
            else "."
        )
        hints = "Its hints begin anew. " * self._begun_anew(exercise)
        self._said.begin(f"{hints}{exercise.file} is the stub again{was}")


def refusal(error: GraderError | OSError) -> str:
    """Return why something could not be written, as a sentence."""
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename} cannot be written: {error.strerror}."
    return f"{error}."
