"""How far a student has come: a small file beside the exercises, which is never read when grading.

::

    {"schema": "grader-progress/1", "section": "momentum"}
    {"exercise": "ex3", "score": 12, "time": "2026-09-01T18:30:05+00:00"}
    {"exercise": "ex3", "function": "nesterov_sgd"}
    {"exercise": "ex3", "function": "nesterov_sgd", "hints": 1}
    {"current": "ex3"}
    {"exercise": "ex3", "anew": true}

A line is added for each thing that happens, by one write: two processes lose nothing of each other's, and a kill costs
half a line at most, which is passed over.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import msgspec

from grader.files import read_regular
from grader.practice import PROGRESS

SCHEMA = "grader-progress/1"
_MOST = 1 << 20


class _Line(msgspec.Struct, omit_defaults=True):
    """One line of the file: the head, or what has happened."""

    schema: str | None = None
    section: str | None = None
    current: str | None = None
    exercise: str | None = None
    function: str | None = None
    hints: int | None = None
    score: int | None = None
    time: datetime | None = None
    anew: bool = False


class _Stamp(NamedTuple):
    """By what the file is seen to have been added to."""

    size: int
    modified: int
    number: int


class Done(msgspec.Struct):
    """What is known of one exercise.

    The hints that were taken about each function, the function that was told of last, the best score, and each score
    that was not the one before.
    """

    hints: dict[str, int] = {}
    function: str | None = None
    best: int = 0
    history: list[tuple[datetime, int]] = []


class Progress:
    """The progress in a folder.

    Parameters
    ----------
    folder : Path
        The student's.
    section : str
        Its name: progress in another is none.

    Attributes
    ----------
    current : str or None
        The id of the exercise that the student is at.
    trouble : str or None
        What kept it from being read or written, for the student, once.
    """

    def __init__(self, folder: Path, section: str) -> None:
        self.path = folder / PROGRESS
        self.current: str | None = None
        self.trouble: str | None = None
        self._section = section
        self._done: dict[str, Done] = {}
        self._writes = True
        self._headed = False
        self._seen: _Stamp | None = None  # how the file was when it was read last
        self._read()
        if not self._headed:
            self._add(_Line(schema=SCHEMA, section=section))

    def of(self, exercise: str) -> Done:
        """Return what is known of an exercise, what other processes have noted meanwhile included."""
        self._catch_up()
        return self._done.setdefault(exercise, Done())

    def score(self, exercise: str) -> int | None:
        """Return the points that an exercise had when it was graded last, None where it never was."""
        history = self.of(exercise).history
        return history[-1][1] if history else None

    def go_to(self, exercise: str) -> None:
        """Make an exercise the current one."""
        self._catch_up()
        if exercise != self.current:
            self._take(_Line(current=exercise))

    def took_hint(self, exercise: str, function: str, step: int) -> None:
        """Note that a hint about a function was seen, where it is a bigger one than before."""
        if step > self.of(exercise).hints.get(function, 0):
            self._take(_Line(exercise=exercise, function=function, hints=step))

    def begun_anew(self, exercise: str) -> bool:
        """Note that an exercise is begun anew: its hints are still to be taken; what it once had stays.

        Tells whether some had been taken.
        """
        taken = bool(self.of(exercise).hints)
        if taken:
            self._take(_Line(exercise=exercise, anew=True))
        return taken

    def scored(self, exercise: str, score: int, function: str | None = None) -> None:
        """Note a score, and the function that was told of, where they are not the last ones."""
        done = self.of(exercise)
        if not done.history or done.history[-1][1] != score:
            self._take(_Line(exercise=exercise, score=score, time=datetime.now(UTC).replace(microsecond=0)))
        if function is not None and function != done.function:
            self._take(_Line(exercise=exercise, function=function))

    def _take(self, line: _Line) -> None:
        self._note(line)
        self._add(line)

    def _note(self, line: _Line) -> None:
        self.current = line.current or self.current
        if line.exercise is None:
            return
        done = self._done.setdefault(line.exercise, Done())
        if line.anew:
            done.hints.clear()
        if line.function is not None and line.hints is not None:
            done.hints[line.function] = max(done.hints.get(line.function, 0), line.hints)
        done.function = line.function or done.function
        if line.score is not None and line.time is not None:
            done.best = max(done.best, line.score)
            done.history.append((line.time, line.score))

    def _add(self, line: _Line) -> None:
        """Write a line at the end, by one call, so that it stays whole whoever else writes."""
        if not self._writes:
            return
        try:
            descriptor = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o666)
            try:
                os.write(descriptor, _end_of(descriptor) + msgspec.json.encode(line) + b"\n")
            finally:
                os.close(descriptor)
        except OSError as error:
            self._writes = False
            self.trouble = f"your progress is not kept: {self.path} cannot be written ({error.strerror})"

    def _read(self) -> None:
        try:
            if not os.path.lexists(self.path):
                return
            if self.path.lstat().st_size > _MOST:
                self._put_aside("it is far too large")
                return
            data = read_regular(self.path)
        except OSError as error:
            self._put_aside(f"it cannot be read ({error.strerror})")
            return
        lines = list(_lines(data))
        fault = _fault(lines, self._section)
        if data.strip() and fault is not None:
            self._put_aside(fault)
            return
        self._headed = bool(lines)
        for line in lines:
            self._note(line)

    def _catch_up(self) -> None:
        """Read the file anew where another process, or this one, has added to it; what is no record is left alone."""
        if not self._writes:
            return  # what was noted stands in no file
        try:
            now = _stamp(self.path)
            if now == self._seen or now.size > _MOST:
                return
            lines = list(_lines(read_regular(self.path)))
        except OSError:
            return
        self._seen = now
        if lines and _fault(lines, self._section) is None:
            self._done = {}
            for line in lines:
                self._note(line)

    def _put_aside(self, why: str) -> None:
        """Rename the file to a name that nobody has, and begin anew."""
        number = 1
        while os.path.lexists(aside := self.path.with_name(f"{PROGRESS}.{number}")):
            number += 1
        try:
            self.path.rename(aside)
        except OSError as error:
            self._writes = False
            self.trouble = f"{self.path} is no record of your progress: {why}, nor can it be renamed ({error.strerror})"
            return
        self.trouble = f"{self.path} was put aside as {aside.name}: {why}. Your progress starts anew"


def kept(folder: Path, section: str) -> Progress | None:
    """Return the progress in a folder, None where none is kept: `grader start` and `grader watch` begin to.

    What is put aside begins anew at once, or it would be the end of what is kept.
    """
    return Progress(folder, section) if os.path.lexists(folder / PROGRESS) else None


def _stamp(path: Path) -> _Stamp:
    info = path.lstat()
    return _Stamp(info.st_size, info.st_mtime_ns, info.st_ino)


def _lines(data: bytes) -> Iterator[_Line]:
    """Yield the lines that are whole; one that a kill has cut off is none."""
    for text in data.splitlines():
        with contextlib.suppress(msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            yield msgspec.json.decode(text, type=_Line)


def _fault(lines: list[_Line], section: str) -> str | None:
    """Return why these are not the lines of a record of this section, None where they are."""
    heads = [line for line in lines if line.schema is not None]
    if not heads or lines[0].schema is None:
        return "it is damaged"
    if any(line.schema != SCHEMA for line in heads):
        return "another version of the grader wrote it"
    if any(line.section != section for line in heads):
        return f"it is of the section {heads[0].section}"
    return None


def _end_of(descriptor: int) -> bytes:
    """Return what ends the last line of a file, if a kill has left it without."""
    size = os.fstat(descriptor).st_size
    if not size:
        return b""
    os.lseek(descriptor, -1, os.SEEK_END)
    return b"" if os.read(descriptor, 1) == b"\n" else b"\n"
