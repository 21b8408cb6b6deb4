"""How courses lay out what was handed in: which files and folders are one submission's, and whose it is.

::

    folders      jane/  max.zip                                     a folder or an archive each
    files        jane_ex1_area.py  max-ex1_area.py                  loose files, the name in front
    canvas       doejane_LATE_101_678_ex1_area-2.py                 loose files of Canvas, the newest attempt wins
    moodle       Jane Doe_12345_assignsubmission_file_/             a folder each, or loose files so called
    gradescope   submission_678/  submission_metadata.yml           a folder each, and who they are of
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from datetime import datetime
from pathlib import Path
from typing import Literal, NamedTuple

from grader.course import gradescope
from grader.course.contents import Member
from grader.course.gradescope import METADATA
from grader.course.origin import Origin
from grader.course.owners import Owner, Person, Upload, owner_by
from grader.course.packed import BadArchiveError, ending, is_unknown, stem_of
from grader.errors import UsageError
from grader.text import clean_line, escaped

Layout = Literal["folders", "files", "canvas", "moodle", "gradescope"]
LAYOUTS: tuple[Layout, ...] = ("folders", "files", "canvas", "moodle", "gradescope")
WORDS: dict[Layout, str] = {
    "folders": "a folder or an archive per submission",
    "files": "loose files with a name in front of each",
    "canvas": "a download from Canvas",
    "moodle": "a download from Moodle",
    "gradescope": "an export from Gradescope",
}
LATE = "handed in late, as the name of a file says"
_LARGEST_LIST = 64 << 20

Place = Path | tuple[Member, ...]
"""Where a submission is: a folder or an archive on the disk, or files that are known already."""


class Source(NamedTuple):
    """Where a submission is, what should be known of it, whose it is besides and when it was handed in.

    `grouped` is whether a layout told by its names whose it is; `submitted` only what a layout lists; `among` the class
    that it was listed in, None for one that somebody has named.
    """

    name: str
    place: Place
    notes: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()
    grouped: bool = False
    submitted: datetime | None = None
    among: Origin | None = None

    @property
    def id(self) -> str:
        """The submission's id: its name, escaped where it cannot be shown as it is."""
        return escaped(self.name)


class Part(NamedTuple):
    """What lies beside one another where a class is: a folder, or a file with what reads it."""

    name: str
    place: Place
    file: Member | None = None

    @property
    def is_archive(self) -> bool:
        """Whether it is a file that others are in."""
        return self.file is not None and ending(self.name) is not None

    @property
    def is_packed(self) -> bool:
        """Whether it is an archive of any kind, read here or not: somebody's work may be in it."""
        return self.is_archive or (self.file is not None and is_unknown(self.name))


class Arranged(NamedTuple):
    """The submissions, and the names of what is none."""

    sources: list[Source]
    left: list[str]


def recognise(parts: Sequence[Part], files: Set[str]) -> Layout:
    """Return the layout by the names of what is there."""
    folders = [part.name for part in parts if part.file is None]
    loose = [part.name for part in parts if part.file is not None and part.name not in files]
    if any(owner_by("moodle", part.name, files) for part in parts):
        return "moodle"
    if folders and all(owner_by("gradescope", name, files) for name in folders):
        return "gradescope"
    of_canvas = [name for name in loose if owner_by("canvas", name, files) is not None]
    if len(of_canvas) > sum(ending(name) is None for name in loose if name not in of_canvas):
        return "canvas"
    if not any(part.file is None or part.is_archive for part in parts) and any(
        owner_by("files", name, files) for name in loose
    ):
        return "files"
    return "folders"


def arrange(parts: Sequence[Part], layout: Layout, files: Set[str]) -> Arranged:
    """Return the submissions of a layout in the order of their names, none of which is another's."""
    left: list[str] = []
    alone: list[Part] = []
    owned: dict[str, list[tuple[Owner, Part]]] = {}
    for part in parts:
        by_file = layout != "canvas" or part.file is not None
        owner = owner_by(layout, part.name, files) if by_file else None
        if owner is not None:
            owned.setdefault(owner.name, []).append((owner, part))
        elif part.file is None or part.is_packed:
            alone.append(part)
        else:
            left.append(part.name)
    sources = [_owned(name, group, left) for name, group in owned.items()]
    sources += _alone(alone, set(owned))
    if layout == "gradescope" and METADATA in left:
        left.remove(METADATA)
        sources = _with_owners(sources, next(part for part in parts if part.name == METADATA))
    return Arranged(sorted(_told_apart(sources), key=lambda source: source.name), sorted(left))


def _alone(parts: Sequence[Part], others: Set[str]) -> list[Source]:
    """Return submissions that are called as their folders and archives are, by the whole name where two would be."""
    stems = {part.name: stem_of(part.name) if part.is_packed else part.name for part in parts}
    number = Counter([*stems.values(), *others])
    names = [stems[part.name] if number[stems[part.name]] == 1 else part.name for part in parts]
    return [Source(name, part.place) for name, part in zip(names, parts, strict=True)]


def _told_apart(sources: list[Source]) -> list[Source]:
    """Return the submissions with another name for one that has another's, as by a folder beside a download."""
    taken = set[str]()
    for number, source in enumerate(sources):
        name = source.name
        while name in taken:
            name += "~"
        taken.add(name)
        sources[number] = source._replace(name=name)
    return sources


def _owned(name: str, group: list[tuple[Owner, Part]], left: list[str]) -> Source:
    """Return the submission of one owner: the folder that is theirs, else the newest of the loose files."""
    folders = sorted((part for _, part in group if part.file is None), key=lambda part: "_file" not in part.name)
    people = (group[0][0].person,)
    if folders:
        left.extend(part.name for _, part in group if part is not folders[0])
        return Source(name, folders[0].place, people=people, grouped=True)
    newest: dict[str, tuple[Owner, Member]] = {}
    attempts: dict[str, list[Upload]] = {}
    for owner, part in group:
        assert part.file is not None
        key = owner.file.casefold()
        attempts.setdefault(key, []).append(owner.attempt)
        if key not in newest or owner.attempt > newest[key][0].attempt or part.file.fault is not None:
            newest[key] = owner, part.file._replace(path=owner.file)
    notes = [
        f"of {owner.file} the newest of {len(attempts[key])} was taken{_but(attempts[key])}"
        for key, (owner, _) in newest.items()
        if len(attempts[key]) > 1
    ]
    if any(owner.late for owner, _ in newest.values()):
        notes.append(LATE)
    held = tuple(entry for _, entry in newest.values())
    return Source(name, held, tuple(map(clean_line, notes)), people, grouped=True)


def _but(attempts: list[Upload]) -> str:
    """Return what is said where a name counts otherwise than the system does: a browser may have put it there."""
    newest, counted = max(attempts), max(one.counted for one in attempts)
    if newest.counted == counted:
        return ""
    own = f"-{newest.counted}" if newest.counted else "no number"
    last = f"the last by Canvas's number, {newest.number}"
    return f": {last}; its name has {own} at its end, and an earlier one's has -{counted}"


def _with_owners(sources: list[Source], metadata: Part) -> list[Source]:
    """Return the submissions with what the list of an export says of them."""
    assert metadata.file is not None
    place = metadata.place if isinstance(metadata.place, Path) else metadata.name
    anew = "export the submissions anew, or take that file away: then nothing tells whose they are"
    try:
        text = metadata.file.read(_LARGEST_LIST).decode()
    except OSError as error:
        raise UsageError(f"{place} cannot be read: {error.strerror}; {anew}") from error
    except UnicodeDecodeError as error:
        wrong = error.object[: error.start].count(b"\n") + 1
        raise UsageError(f"{place}:{wrong}: this is no text in UTF-8; {anew}") from error
    except (ValueError, BadArchiveError) as error:
        raise UsageError(f"{place} {error}; {anew}") from error
    if (line := gradescope.fault(text)) is not None:
        raise UsageError(f"{place}:{line}: this is no list of an export from Gradescope; {anew}")
    known = gradescope.listed(text)
    return [source._replace(**known.get(source.name, gradescope.Listed())._asdict()) for source in sources]
