"""A hand-in becomes a submission, or is not graded for a reason: in front of what reads a folder of plain files."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Set
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from grader import places
from grader.course import branches, finding, nothing
from grader.course.archives import is_archive
from grader.course.contents import Contents, Member
from grader.course.layouts import Place, Source
from grader.course.opening import Allowance, Opened, opened
from grader.course.packed import BadArchiveError, ending, is_unknown, stem_of
from grader.errors import SectionError
from grader.practice import stubs
from grader.section import Section
from grader.submission import MAX_FILE, RejectedError, Submission, UnreadableError
from grader.submission import read as read_file
from grader.text import clean_line

if TYPE_CHECKING:  # it takes its time to import, and the first thing that is needed is the submission
    from grader.report import Status


_MOST = 20


class Refused(NamedTuple):
    """Why a submission is not graded, and by whose fault."""

    status: Status
    why: str


def one(path: Path) -> Source:
    """Return the submission in a folder or an archive that somebody has named."""
    name = places.called(path)
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
        any_of_them = partial(finding.read_as, files=files)
        contents = opened(source.place, source.id, any_of_them, Allowance()).contents
    except (RejectedError, OSError, BadArchiveError):  # whoever reads it says what is wrong
        return set()
    return finding.read_as(contents, files)


def _read(source: Source, section: Section) -> Submission:
    _expect(source, section)
    allowance = Allowance()
    contents, unopened = _opened(source.place, source.id, section, allowance)
    found = finding.find(contents, section, source.id)
    if not found.files:
        raise nothing.found(contents, section, source.id, unopened)
    notes = list(source.notes)
    if (archive := _meant_instead(contents, found, section, allowance)) is not None:
        notes.append(f"the files beside {archive.path} are as they were begun: what is in it was taken")
        contents, unopened = _opened((archive,), archive.path, section, allowance)
        found = finding.find(contents, section, source.id)
    found.said.extend([*_beside(contents, found, section, allowance), *_on_branches(source, contents, found, section)])
    return finding.submission_of(found, contents, section, source.id, unopened, notes)


def _opened(place: Place, what: str, section: Section, allowance: Allowance) -> Opened:
    return opened(place, what, lambda inside: finding.read_as(inside, section.files) == section.files, allowance)


def _meant_instead(contents: Contents, found: finding.Found, section: Section, allowance: Allowance) -> Member | None:
    """Return the only archive, if it has every exercise and the files beside it none that anybody has worked on."""
    archives = [entry for entry in contents.entries if ending(entry.name) is not None]
    if len(archives) != 1 or found.files.keys() != section.files or not _are_stubs(found, section):
        return None
    with contextlib.suppress(RejectedError, BadArchiveError):
        inside = _opened((archives[0],), "it", section, allowance)
        if finding.find(inside.contents, section, "it").files.keys() == section.files:
            return archives[0]
    return None


def _on_branches(source: Source, contents: Contents, found: finding.Found, section: Section) -> Iterator[str]:
    """Yield where the work may be, where nobody has worked on what a clone has checked out."""
    clones = [folder for folder in contents.aside if folder.rpartition("/")[2] == ".git"]
    if not isinstance(source.place, Path) or len(clones) != 1 or not _are_stubs(found, section):
        return
    if names := branches.others((source.place / clones[0]).parent):
        where = "branch" if len(names) == 1 else "branches"
        yield f"the files are as they were begun, and the clone has another {where}: {finding.listed(names)}"


def _are_stubs(found: finding.Found, section: Section) -> bool:
    with contextlib.suppress(ValueError, SectionError):
        return all(
            stubs.is_stub(section, exercise, found.files[exercise.file].read(MAX_FILE))
            for exercise in section.exercises
            if exercise.file in found.files
        )
    return False


def _beside(contents: Contents, found: finding.Found, section: Section, allowance: Allowance) -> Iterator[str]:
    """Yield what is to be said of archives that were not needed: somebody may have meant what is in them."""
    graded = "the files beside it were graded"
    for entry in [entry for entry in contents.entries if ending(entry.name) is not None][:_MOST]:
        try:
            inside = _opened((entry,), "it", section, allowance)
            meant = finding.find(inside.contents, section, "it").files
            others = [
                file for file in meant if file in found.files and not finding.same(meant[file], found.files[file])
            ]
        except (RejectedError, BadArchiveError) as error:
            yield f"{entry.path} was not opened ({str(error).removeprefix('it ')}): {graded}"
            continue
        if others:
            yield f"{entry.path} was left aside, which has another {' and '.join(others[:2])}: {graded}"
    unknown = [entry.path for entry in contents.entries if is_unknown(entry.name)][:_MOST]
    yield from (f"{path} cannot be opened: {graded}" for path in unknown)


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
    if place.is_dir() or is_archive(Member(place.name, partial(read_file, place))):
        return
    if is_unknown(place.name):
        raise RejectedError(f"{source.id} cannot be opened ({clean_line(place.name, 100)}): hand in a zip archive")
    raise RejectedError(f"{source.id} is neither a folder nor an archive; {give}")


def _ending(path: Path) -> str:
    name = path.resolve().name
    return name[len(stem_of(name)) :] if path.is_file() else ""
