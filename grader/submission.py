"""A student's folder as data: read once, without following links, and never imported, compiled or parsed here."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import stat
from collections.abc import Set
from itertools import islice
from pathlib import Path

import msgspec

from grader.errors import ResourceError, UsageError
from grader.section import Exercise, Section
from grader.text import clean_line, escaped

MAX_FILE = 256 << 10
MAX_FILES = 20
MAX_TOTAL = 1 << 20
_IMPORTS_MATPLOTLIB = re.compile(rb"^[ \t]*(?:import|from)[ \t]+(?:matplotlib|mpl_toolkits|pylab)", re.MULTILINE)


class Submission(msgspec.Struct, frozen=True):
    """The Python files of one student: module name to source. `refused` tells why a file was not taken.

    `mended` are sentences on what was taken for what.

    The id is the folder's own name, escaped so that it can stand in any line.
    """

    id: str
    files: dict[str, bytes]
    refused: dict[str, str]
    digest: str
    others: tuple[str, ...] = ()  # of other names in the folder, those that may have been meant
    mended: tuple[str, ...] = ()

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know of the hand-in, as sentences: first what may have cost points."""
        return (*(clean_line(f"{file} {why}") for file, why in self.refused.items()), *self.mended)

    def near(self, exercise: Exercise) -> str | None:
        """Return the name of a file that was probably meant as an exercise's, None where there is none."""
        wanted = _plain(exercise.module)
        return next((name for name in self.others if _plain(name.partition(".")[0]).startswith(wanted)), None)

    def touches(self, exercise: Exercise, changed: Set[str]) -> bool:
        """Tell whether what an exercise does may depend on changed modules: its own, or one that its code names."""
        reached, waiting = set[str](), [exercise.module]
        while waiting:
            module = waiting.pop()
            reached.add(module)
            source = self.files.get(module, b"")
            named = {name for name in {*self.files, *changed} if re.search(rb"\b%b\b" % name.encode(), source)}
            waiting += named - reached
        return bool(reached & changed)

    def imports_matplotlib(self, exercise: Exercise) -> bool:
        """Guess whether a program imports matplotlib; one that does so in another way is found out when it does."""
        return _IMPORTS_MATPLOTLIB.search(self.files.get(exercise.module, b"")) is not None


class RejectedError(UsageError):
    """A folder that cannot be graded at all."""


class UnreadableError(ResourceError):
    """A submission that our own disk does not let us read: nothing is said about it."""


def load(path: Path, section: Section, name: str | None = None) -> Submission:
    """Read the submission in a folder.

    Raises
    ------
    RejectedError
        If it is no folder, holds none of the exercises' files, or far more than any submission would.
    UnreadableError
        If the disk refuses to read any of it.
    """
    try:
        return _load(path, section, name)
    except OSError as error:
        where = path if error.filename is None or Path(error.filename) == path else path / Path(error.filename).name
        raise UnreadableError(f"{where} cannot be read: {error.strerror}") from error


def _load(path: Path, section: Section, name: str | None) -> Submission:
    wanted = [exercise.file for exercise in section.exercises]
    if not _is_folder(path):
        what = "is not a folder" if path.exists() else "is not there"
        raise RejectedError(f"{path} {what}; give the folder that holds {wanted[0]}")
    ours = {f"debug_{exercise.id}.py" for exercise in section.exercises}  # what `grader debug` has written there
    inside = sorted(entry.name for entry in os.scandir(path))
    names = [file for file in inside if _is_source(file) and file not in ours]
    if not set(wanted) & set(names):
        below = sorted(p.parent.name for p in path.glob(f"*/{wanted[0]}"))
        where = f"; {path / below[0]} does: give that folder" if below else ""
        raise RejectedError(f"{path} holds none of the exercises' files ({', '.join(wanted)}){where}")
    if len(names) > MAX_FILES:
        raise RejectedError(f"{path} holds {len(names)} Python files; at most {MAX_FILES} are taken")
    files, refused = {}, {}
    for file in names:
        try:
            files[file.removesuffix(".py")] = _read(path / file)
        except ValueError as error:
            refused[file] = str(error)
    if sum(map(len, files.values())) > MAX_TOTAL:
        raise RejectedError(f"{path} holds more than {MAX_TOTAL >> 20} MiB of Python; that is too large to grade")
    whose = escaped(name or path.resolve().name)
    return Submission(whose, files, refused, _digest(files, refused), _others(inside, wanted))


def _is_folder(path: Path) -> bool:
    """Tell whether it is a folder; where the disk does not say, that is an `OSError`."""
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ELOOP):
            return False
        raise


def _others(names: list[str], wanted: list[str]) -> tuple[str, ...]:
    """Return the names of files that are nearly those of exercises: copies, versions, notebooks, another case."""
    modules = [_plain(file.removesuffix(".py")) for file in wanted]
    near = (
        name
        for name in names
        if name not in wanted
        and name.lower().endswith((".py", ".ipynb", ".txt"))
        and _plain(name.partition(".")[0]).startswith(tuple(modules))
    )
    return tuple(clean_line(name, 100) for name in islice(near, MAX_FILES))


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _is_source(name: str) -> bool:
    return name.endswith(".py") and name.removesuffix(".py").isidentifier()


def _read(path: Path) -> bytes:
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    _expect_regular(path.lstat())  # a socket cannot even be opened
    fd = os.open(path, flags)
    try:
        info = os.fstat(fd)
        _expect_regular(info)
        if info.st_nlink > 1:  # it may be another's file, or the solution
            raise ValueError("has another name as well (a hard link); hand in a copy")
        data = b""
        while part := os.read(fd, MAX_FILE + 1):
            data += part
            if len(data) > MAX_FILE:
                raise ValueError(f"is larger than {MAX_FILE >> 10} KiB")
        return data
    finally:
        os.close(fd)


def _expect_regular(info: os.stat_result) -> None:
    if stat.S_ISLNK(info.st_mode):
        raise ValueError("is a link; hand in the file itself")
    if not stat.S_ISREG(info.st_mode):
        raise ValueError("is not a regular file")


def _digest(files: dict[str, bytes], refused: dict[str, str]) -> str:
    digest = hashlib.sha256()
    for name, data in [*sorted(files.items()), *((name, b"") for name in sorted(refused))]:
        digest.update(f"{name}\0{len(data)}\0".encode() + data)
    return f"sha256:{digest.hexdigest()}"
