"""Where a command writes what it makes: a file, a folder of files, or the standard output."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import click

from grader.cli.wrapping import say
from grader.errors import ResourceError, UsageError

STDOUT = "-"


class Target:
    """Where an export goes: a path, or the standard output; never over what it is made of.

    A `private` file may be read by nobody else.
    """

    def __init__(
        self, to: str | None, default: Path | None, inputs: Sequence[Path] = (), *, private: bool = False
    ) -> None:
        self._private = private
        self.path = Path(to) if to is not None and to != STDOUT else default if to is None else None
        self._given = to is not None
        for path in inputs:
            if self.path is not None and self.path.exists() and path.exists() and self.path.samefile(path):
                raise UsageError(f"{self.path} is what is read: give another path by --to")

    def say(self, sentence: str) -> None:
        """Say something to whoever typed the command, beside what is printed."""
        say(sentence, err=self.path is None)

    def write(self, data: bytes) -> None:
        """Write a file, or print it."""
        from grader import files

        if self.path is None:
            click.echo(data, nl=False)
            return
        if self.path.is_dir():
            raise UsageError(f"{self.path} is a folder: give the name of a file by --to")
        self._make(self.path.parent)
        with _writing(self.path):
            if self.path.exists() and not self.path.is_file():  # a pipe or a device is written to, and not replaced
                self.path.write_bytes(data)
            else:
                files.write_whole(data, self.path, private=self._private)

    def write_each(self, made: Iterable[tuple[str, bytes]], ending: str) -> int:
        """Write a file each into a folder; return how many."""
        from grader import files

        if self.path is None:
            raise UsageError("a file for each student is not printed: give a folder by --to")
        if self.path.exists() and not self.path.is_dir():
            raise UsageError(f"{self.path} is no folder: give one by --to for the files of the students")
        self._make(self.path)
        names = set()
        for name, data in made:
            path = self.path / f"{name}{ending}"
            with _writing(path):
                files.write_whole(data, path, durable=False)
            names.add(path.name)
        older = sum(path.name not in names for path in self.path.glob(f"*{ending}"))
        if older:
            files_are = "1 file in {} is" if older == 1 else f"{older} files in {{}} are"
            self.say(f"{files_are.format(self.path)} of an earlier export and of nobody now")
        return len(names)

    def _make(self, folder: Path) -> None:
        if self._given and folder == (self.path.parent if self.path else None) and not folder.is_dir():
            raise UsageError(f"there is no folder {folder} to write {self.path} into")
        with _writing(folder):
            folder.mkdir(parents=True, exist_ok=True)


@contextlib.contextmanager
def _writing(path: Path) -> Iterator[None]:
    """Turn what a disk refuses into a sentence."""
    try:
        yield
    except OSError as error:
        raise ResourceError(f"{path} cannot be written: {error.strerror}") from error
