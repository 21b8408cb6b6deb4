"""A student's folder as data: read once, without following links, and never imported, compiled or parsed here."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import stat
from collections.abc import Callable, Iterable, Mapping, Set
from functools import partial
from itertools import islice
from pathlib import Path

import msgspec

from grader import places
from grader.errors import ResourceError, UsageError
from grader.section import Exercise, Section
from grader.text import clean_line, escaped, visible

MAX_FILE = 256 << 10
MAX_FILES = 20
MAX_TOTAL = 1 << 20
_ALIKE = 0.8  # how much of two names, for one to be the other misspelled
_ASIDE = {"solutions", "examples", "tests", "__macosx", "__pycache__", "venv", "env", "site-packages", "node_modules"}
_COSTS = ": it gets no points"
_IMPORTS_MATPLOTLIB = re.compile(rb"^[ \t]*(?:import|from)[ \t]+(?:matplotlib|mpl_toolkits|pylab)", re.MULTILINE)
_RUN_AS_SCRIPT = re.compile(rb"^if[ \t]+__name__\b", re.MULTILINE)


class Submission(msgspec.Struct, frozen=True):
    """The Python files of one student: module name to source. `refused` tells why a file was not taken.

    `left` are sentences on files that may have been meant and were not taken, `mended` on what was taken for what;
    `place` is the folder within the hand-in that the files were in, and `costs` which exercises' files were refused.
    `strays` are files that are missing, each with the path of what lies elsewhere and seems to be it.

    The id is the folder's own name, escaped so that it can stand in any line.
    """

    id: str
    files: dict[str, bytes]
    refused: dict[str, str]
    digest: str
    others: tuple[str, ...] = ()  # of other names in the folder, those that may have been meant
    mended: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    place: str = ""
    costs: tuple[str, ...] = ()
    strays: dict[str, str] = {}

    @property
    def costly(self) -> bool:
        """Whether points may be missing for another reason than what the files say."""
        return bool(self.refused or self.left)

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know of the hand-in, as sentences: first what may have cost points."""
        refused = (f"{file} {why}{_COSTS if file in self.costs else ''}" for file, why in self.refused.items())
        return (*map(clean_line, refused), *self.left, *self.mended)

    def near(self, exercise: Exercise) -> str | None:
        """Return the name of a file that was probably meant as an exercise's, None where there is none.

        Of one in another folder it is the path from this one, with a slash.
        """
        beside = (name for name in self.others if _is_nearly(name, exercise.module))
        return next(beside, self.strays.get(exercise.file) or self._holding(exercise))

    def _holding(self, exercise: Exercise) -> str | None:
        """Return the name of a file that has all functions of an exercise, whatever it is called."""
        heads = [re.compile(rb"^def %b\(" % name.encode(), re.MULTILINE) for name in exercise.functions]
        return next((f"{module}.py" for module, code in self.files.items() if all(h.search(code) for h in heads)), None)

    def worked_on(self, exercise: Exercise) -> str | None:
        """Return the name of a file beside an exercise's own in which somebody seems to have worked on it."""
        wanted = _plain(exercise.module)
        for name in self.others:
            stem = name.partition(".")[0]
            stubs = self.files.get(stem, b"").count(b"raise NotImplementedError")
            is_module = name == f"{stem}.py" and stem in self.files and stubs < len(exercise.functions)
            if _plain(stem).startswith(wanted) and (is_module or name.endswith(".ipynb")):
                return name
        return None

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
        """Guess whether a program imports matplotlib; one that does so in another way is found out when it does.

        What it does when it is run as a script is not run here.
        """
        source, *_ = _RUN_AS_SCRIPT.split(self.files.get(exercise.module, b""), maxsplit=1)
        return _IMPORTS_MATPLOTLIB.search(source) is not None


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


def assemble(
    whose: str,
    files: Mapping[str, Callable[[], bytes]],
    section: Section,
    *,
    what: str,
    names: Iterable[str] = (),
    refused: Mapping[str, str] | None = None,
    left: Iterable[str] = (),
    mended: Iterable[str] = (),
    place: str = "",
) -> Submission:
    """Return the submission of files that are read here, by what reads each; `names` are all beside which they lie.

    What cannot be taken of a file is a `ValueError` of its reader's with the reason; `what` names the hand-in.

    Raises
    ------
    RejectedError
        If they are far more than any submission would hold.
    """
    if len(files) > MAX_FILES:
        raise RejectedError(f"{what} holds {len(files)} Python files; at most {MAX_FILES} are taken")
    taken, not_taken = {}, dict(refused or {})
    for file, read in files.items():
        try:
            taken[file.removesuffix(".py")] = read()
        except ValueError as error:
            not_taken[file] = str(error)
    if sum(map(len, taken.values())) > MAX_TOTAL:
        raise RejectedError(f"{what} holds more than {MAX_TOTAL >> 20} MiB of Python; that is too large to grade")
    wanted = [exercise.file for exercise in section.exercises]
    others = _others(sorted(names), wanted)
    costs = tuple(file for file in wanted if file in not_taken)
    digest = _digest(taken, not_taken)
    return Submission(whose, taken, not_taken, digest, others, tuple(mended), tuple(left), place, costs)


def is_taken(name: str, section: Section) -> bool:
    """Tell whether a file of that name is one of a submission's; what `grader debug` has written is not."""
    stem = name.removesuffix(".py")
    return (
        stem != name and stem.isidentifier() and stem not in {f"debug_{exercise.id}" for exercise in section.exercises}
    )


def is_aside(folder: str) -> bool:
    """Tell whether nobody's work is looked for in a folder of that name."""
    return folder.startswith(".") or folder.casefold() in _ASIDE


def _load(path: Path, section: Section, name: str | None) -> Submission:
    wanted = [exercise.file for exercise in section.exercises]
    if not _is_folder(path):
        what = "is not a folder" if path.exists() else "is not there"
        raise RejectedError(f"{path} {what}; give the folder that holds {wanted[0]}")
    inside = sorted(entry.name for entry in os.scandir(path))
    files = {file: partial(read, path / file) for file in inside if is_taken(file, section)}
    if not set(wanted) & set(files):
        raise RejectedError(f"{path} holds none of the exercises' files ({', '.join(wanted)}){_below(path, section)}")
    made = assemble(escaped(name or places.called(path)), files, section, what=str(path), names=inside)
    strays = {
        file: stray for file in wanted if file not in inside and (stray := _stray(path, file, inside)) is not None
    }
    return msgspec.structs.replace(made, strays=strays) if strays else made


def _stray(folder: Path, file: str, inside: list[str]) -> str | None:
    """Return the path of what seems to be a file that is missing: a folder up, below, or kept beside its place."""
    above = Path(os.path.abspath(folder)).parent  # noqa: PTH100  # of a link it is the folder that this lies in
    if os.path.isfile(above / file):  # noqa: PTH113  # where it may not be looked, nothing is
        return f"../{file}"
    for path in places.below(folder, {file}, is_aside)[:1]:
        return (path.relative_to(folder) / file).as_posix()
    kept = [name for name in inside if name.lower().startswith(file) and not name.lower().endswith((".py", ".txt"))]
    return clean_line(visible(kept[-1]), 100) if kept else None


def _below(path: Path, section: Section) -> str:
    """Return which folder to give, if there is one in which work is looked for."""
    below = sorted(places.below(path, section.files, is_aside), key=lambda folder: (len(folder.parts), folder.name))
    best = [folder for folder in below if folder.name == places.NAME] or below
    if len(best) == 1 or (best and best[0].parent == path):
        return f"; {best[0]} does: give that folder"
    if best:
        return f"; {' and '.join(map(str, best[:3]))} do: give one of them, or go there"
    if path == Path():
        return f"; go to the folder that you began in, or give it. To begin: grader start {section.name}"
    return ""


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
    modules = [file.removesuffix(".py") for file in wanted]
    near = (
        name
        for name in names
        if name not in wanted
        and name.lower().endswith((".py", ".ipynb", ".txt"))
        and any(_is_nearly(name, module) for module in modules)
    )
    return tuple(clean_line(visible(name), 100) for name in islice(near, MAX_FILES))


def _is_nearly(name: str, module: str) -> bool:
    """Tell whether a file is called nearly as a module: more behind it, misspelled, or by its number alone."""
    stem, wanted = _plain(name.partition(".")[0]), _plain(module)
    if stem.startswith(wanted):
        return True
    number = re.match(r"[a-z]+[0-9]+", wanted)
    if number is None or not re.match(rf"{number[0]}(?![0-9])", stem):
        return False
    from difflib import SequenceMatcher  # few names need it

    return stem == number[0] or SequenceMatcher(None, stem, wanted).ratio() >= _ALIKE


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def read(path: Path, limit: int = MAX_FILE) -> bytes:
    """Return what is in a file of a student's; a `ValueError` says why it is refused, an `OSError` is our disk's."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    _expect_regular(path.lstat())  # a socket cannot even be opened
    fd = os.open(path, flags)
    try:
        info = os.fstat(fd)
        _expect_regular(info)
        if info.st_nlink > 1:  # it may be another's file, or the solution
            raise ValueError(
                "has another name as well (a hard link); hand in a copy, as cp -r makes and cp -al does not"
            )
        data = b""
        while part := os.read(fd, limit + 1):
            data += part
            if len(data) > limit:
                raise ValueError(too_large(limit))
        return data
    finally:
        os.close(fd)


def too_large(limit: int = MAX_FILE) -> str:
    """Return what is said of a file beyond a limit."""
    return f"is larger than {limit >> 10} KiB" if limit < 1 << 20 else f"is larger than {limit >> 20} MiB"


def _expect_regular(info: os.stat_result) -> None:
    if stat.S_ISLNK(info.st_mode):
        raise ValueError("is a link; hand in the file itself")
    if stat.S_ISDIR(info.st_mode):
        raise ValueError("is a folder; hand in a file of that name")
    if not stat.S_ISREG(info.st_mode):
        raise ValueError("is not a regular file; hand in a copy")


def _digest(files: dict[str, bytes], refused: dict[str, str]) -> str:
    digest = hashlib.sha256()
    for name, data in [*sorted(files.items()), *((name, b"") for name in sorted(refused))]:
        digest.update(f"{name}\0{len(data)}\0".encode() + data)
    return f"sha256:{digest.hexdigest()}"
