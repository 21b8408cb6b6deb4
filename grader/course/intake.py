"""A hand-in becomes a submission, or is not graded for a reason: in front of what reads a folder of plain files."""

from __future__ import annotations

from collections.abc import Set
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from grader.course import finding
from grader.course.contents import Contents
from grader.course.layouts import Source
from grader.course.opening import opened
from grader.course.packed import BadArchiveError, ending
from grader.course.slips import meant
from grader.section import Section
from grader.submission import RejectedError, Submission, UnreadableError
from grader.text import clean_line

if TYPE_CHECKING:  # it takes its time to import, and the first thing that is needed is the submission
    from grader.report import Status


class Refused(NamedTuple):
    """Why a submission is not graded, and by whose fault."""

    status: Status
    why: str


def one(path: Path) -> Source:
    """Return the submission in a folder or an archive that somebody has named."""
    name = path.resolve().name
    return Source(name.removesuffix(_ending(path)), path.resolve() if path.is_symlink() else path)


def take(source: Source, section: Section) -> Submission | Refused:
    """Return a submission, or why it cannot be graded; nothing may stop the rest but the end of the class itself.

    Raises
    ------
    ResourceError
        If the class that it was listed in is gone, or is another one by now.
    """
    taken = _taken(source, section)
    loose = not isinstance(source.place, Path)  # what comes out of an archive may be another's by now
    if source.among is not None and (loose or isinstance(taken, Refused)):
        source.among.expect()
    return taken


def _taken(source: Source, section: Section) -> Submission | Refused:
    try:
        return read(source, section)
    except RejectedError as error:
        return Refused("rejected", str(error))
    except UnreadableError as error:
        return Refused("grader_error", str(error))
    except Exception as error:
        return Refused("grader_error", f"the grader broke: {type(error).__name__}: {error}")


def read(source: Source, section: Section) -> Submission:
    """Return a submission; no error of its names a place of this machine.

    Raises
    ------
    RejectedError
        If it holds nothing to grade, what must not be in a hand-in, or two files of which either could be meant.
    UnreadableError
        If our disk does not let us read any of it.
    """
    try:
        return _read(source, section)
    except OSError as error:
        inside = error.filename is not None and Path(error.filename) != source.place
        where = f"{source.id}/{Path(error.filename).name}" if inside else source.id
        raise UnreadableError(f"{clean_line(where)} cannot be read: {error.strerror or error}") from error
    except BadArchiveError as error:  # that comes up in a member
        raise RejectedError(f"{source.id} {error}") from error


def exercises_in(source: Source, files: Set[str]) -> set[str]:
    """Return which exercises there are of in a hand-in, for finding out what section it is of."""
    try:
        contents = opened(source.place, source.id, lambda contents: bool(_meant(contents, files))).contents
    except (RejectedError, OSError, BadArchiveError):  # whoever reads it says what is wrong
        return set()
    return _meant(contents, files)


def _read(source: Source, section: Section) -> Submission:
    _expect(source, section)
    wanted = section.files
    contents, unopened = opened(source.place, source.id, lambda contents: _meant(contents, wanted) == wanted)
    found = finding.find(contents, section, source.id)
    if not found.files:
        raise finding.nothing(contents, section, source.id, unopened)
    return finding.submission_of(found, contents, section, source.id, unopened, source.notes)


def _expect(source: Source, section: Section) -> None:
    """Raise `RejectedError` for what is neither a folder nor an archive, `UnreadableError` for what is gone."""
    place, give = source.place, f"give the folder or the archive that holds {section.exercises[0].file}"
    if not isinstance(place, Path):
        return
    if place.is_symlink():
        raise RejectedError(f"{source.id} is a link: hand in the folder itself")
    try:
        place.lstat()
    except (FileNotFoundError, NotADirectoryError):
        if source.among is not None:
            raise UnreadableError(f"{source.id} is not there any more") from None
        raise RejectedError(f"{source.id} is not there; {give}") from None
    if not place.is_dir() and ending(place.name) is None:
        raise RejectedError(f"{source.id} is neither a folder nor an archive; {give}")


def _meant(contents: Contents, files: Set[str]) -> set[str]:
    return {file for entry in contents.entries if (file := meant(entry.name, files)) is not None}


def _ending(path: Path) -> str:
    name = path.resolve().name
    return name[len(name) - len(ending(name) or "") :] if path.is_file() else ""
