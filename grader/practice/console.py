"""Feedback where Python is typed: in a notebook's cell, or at the console.

The grader runs as a command, in a process of its own: nothing of it stays in the student's.
"""

from __future__ import annotations

import html
import io
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from rich.console import Console

from grader import feedback, places, report, section, submission
from grader.errors import GraderError, InternalError, UsageError
from grader.feedback.paragraphs import put, wrapped
from grader.section import Exercise, Section

_NARROW, _WIDE = 40, 80


class Feedback:
    """What is said of an exercise; its ``repr`` is that text, and a notebook shows it with its colours."""

    def __init__(self, result: report.Report, ways: feedback.Directions, saved: str) -> None:
        console = Console(record=True, file=io.StringIO(), width=_columns(), highlight=False, markup=False, emoji=False)
        feedback.show(result, console, ways)
        put(console, saved)
        self.report = result
        self._html = console.export_html(inline_styles=True, code_format="<pre>{code}</pre>", clear=False)
        self._text = console.export_text(clear=False).rstrip()

    def __repr__(self) -> str:
        """Return the text, as a console shows it."""
        return self._text

    def _repr_html_(self) -> str:
        """Return the text with its colours, as a notebook shows it."""
        return self._html


class Refusal:
    """Why nothing can be said of an exercise, in a sentence; nobody who types is helped by the grader's own lines."""

    def __init__(self, error: GraderError) -> None:
        self.error = error

    def __repr__(self) -> str:
        """Return the sentence, as a console shows it."""
        return "\n".join(line.plain for line in wrapped((0, f"Error: {self.error}"), _columns()))

    def _repr_html_(self) -> str:
        """Return the sentence, as a notebook shows it."""
        return f"<pre>{html.escape(repr(self))}</pre>"


def answer(name: str | int | None, number: int) -> Feedback | Refusal:
    """Grade an exercise as it is on the disk, or say why it cannot be graded."""
    try:
        return feedback_on(name, number)
    except GraderError as error:
        return Refusal(error)


def feedback_on(name: str | int | None, number: int) -> Feedback:
    """Grade an exercise as it is on the disk.

    Raises
    ------
    UsageError, InternalError
        What the command ended with instead of a report.
    """
    folder, word = places.one(_word(name))
    if isinstance(number, bool) or not isinstance(number, int) or number < 1:
        raise UsageError(f"case={number!r} is no set of practice cases: give a number from 1 on, as case=2")
    found = section.find(None, folder)
    exercise = found.exercise(word)
    folder = places.of(folder, found.files)
    _expect_exercises(folder, found, exercise)
    with tempfile.TemporaryDirectory(prefix="grader-check-") as place:
        target = Path(place) / "report.json"
        words = ["grade", str(folder), exercise.id, "--case", str(number), "--json", str(target)]
        command = [sys.executable, "-P", "-m", "grader", *words]
        ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace", check=False)
        if not target.is_file():
            sentence = ran.stderr.strip().removeprefix("Error: ") or "the grader broke, and said nothing"
            raise UsageError(sentence) if ran.returncode == UsageError.exit_code else InternalError(sentence)
        ways = replace(
            feedback.commands(str(folder)),
            where="In a terminal: ",
            anew="in a terminal: grader reset {exercise}, which brings its stub",
            again=', save, then: check("{exercise}")',
            moved=', then: check("{exercise}")',
            passed=_passed(found, exercise, folder),
        )
        return Feedback(report.read(target), ways, _saved(folder / exercise.file))


def _expect_exercises(folder: Path, section: Section, exercise: Exercise) -> None:
    """See to it that a folder is not searched that holds none of the exercises, which may be a whole home.

    Raises
    ------
    UsageError
        If it is none, with how to name a file that lies elsewhere.
    """
    if not places.names(folder) & section.files:
        try:
            submission.load(folder, section)
        except GraderError as error:
            path = f'check("the/folder/{exercise.file}")'
            raise UsageError(f"{error}. From here the file is named by its path: {path}") from None


def is_displayed(caller: str) -> bool:
    """Tell whether a value is displayed by whatever runs the code that asks for it: a console or a notebook.

    `caller` is the name of its file: what has one on the disk is a script, also where a console runs it.
    """
    typed = hasattr(sys, "ps1") or caller.startswith("<pyshell")  # IDLE's shell sets no prompt where code runs
    return typed and not Path(caller).exists()


def _columns() -> int:
    return max(_NARROW, min(_WIDE, shutil.get_terminal_size((_WIDE, 24)).columns))


def _word(name: object) -> str:
    """Return an exercise as it is typed in a shell; at a console a number needs no quotes."""
    if name is None:
        raise UsageError('check() names no exercise: give its id, number or file, as check("ex3")')
    if isinstance(name, (int, str, Path)) and not isinstance(name, bool):
        return str(name)
    raise UsageError(f'{name!r} names no exercise: give its id, number or file, as check("ex3")')


def _passed(section: Section, exercise: Exercise, folder: Path) -> str:
    """Return what comes after an exercise if it is right."""
    from grader.practice.following import next_step
    from grader.practice.progress import kept

    progress = kept(folder, section.name)
    look, submit = "grader grade, in a terminal", "grader submit, in a terminal"
    return next_step(section, progress, [exercise.id], go='check("{exercise}")', look=look, submit=submit)


def _saved(path: Path) -> str:
    """Return when a file was last saved: a cell or an editor may hold something newer."""
    try:
        then = path.stat().st_mtime
    except OSError:
        return f"{path} is not there."
    count, unit = _rounded(max(0, int(time.time() - then)))
    clock = f"{datetime.fromtimestamp(then).astimezone():%H:%M:%S}"
    return f"Of {path} as it was saved at {clock}, {count} {unit}{'' if count == 1 else 's'} ago."


def _rounded(seconds: int) -> tuple[int, str]:
    for unit, length in (("day", 86_400), ("hour", 3_600), ("minute", 60)):
        if seconds >= length:
            return seconds // length, unit
    return seconds, "second"
