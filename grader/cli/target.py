"""Where a command writes what it makes: a file, a folder of files, or the standard output."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
        with self._writing(self.path):
            files.write_over(data, self.path, private=self._private)

    def write_each(
        self, made: Iterable[tuple[str, bytes]], ending: str, earlier: Mapping[str, str] | None = None
    ) -> dict[str, str]:
        """Write a file each into a folder; return the digest of each by its name.

        What is of nobody now goes, if it is as an `earlier` export wrote it, and else is told.
        """
        from grader import files

        if self.path is None:
            raise UsageError("a file for each student is not printed: give a folder by --to")
        if self.path.exists() and not self.path.is_dir():
            raise UsageError(f"{self.path} is no folder: give one by --to for the files of the students")
        self._make(self.path)
        digests = dict[str, str]()
        for name, data in made:
            path = self.path / f"{name}{ending}"
            with self._writing(path):
                files.write_whole(data, path, durable=False)
            digests[path.name] = _digest(data)
        gone = [path for path in sorted(self.path.glob(f"*{ending}")) if path.name not in digests]
        self._clear(gone, earlier or {})
        return digests

    def _clear(self, gone: Sequence[Path], earlier: Mapping[str, str]) -> None:
        ours = [path for path in gone if path.name in earlier and _digest(path.read_bytes()) == earlier[path.name]]
        for path in ours:
            with self._writing(path):
                path.unlink()
        others = [path.name for path in gone if path not in ours]
        if ours:
            self.say(f"removed from {self.path}, as it is of nobody now: {named([path.name for path in ours])}")
        if others:
            are = "is" if len(others) == 1 else "are"
            self.say(f"in {self.path} {are} of an earlier export and of nobody now: {named(others)}")

    def _make(self, folder: Path) -> None:
        if self._given and folder == (self.path.parent if self.path else None) and not folder.is_dir():
            raise UsageError(f"there is no folder {folder} to write {self.path} into")
        with self._writing(folder):
            folder.mkdir(parents=True, exist_ok=True)

    @contextlib.contextmanager
    def _writing(self, path: Path) -> Iterator[None]:
        """Turn what a disk refuses into a sentence."""
        try:
            yield
        except OSError as error:
            where = "" if self._given else "; --to says where else"
            raise ResourceError(f"{path} cannot be written: {error.strerror}{where}") from error


def named(names: Sequence[str], most: int = 10) -> str:
    """Return names on one line, the first of them."""
    return ", ".join(names[:most]) + (f" and {len(names) - most} more" if len(names) > most else "")


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=12).hexdigest()
