"""Where a class lies: its submissions, in a folder or in one archive of all, and what beside them is left aside."""

from __future__ import annotations

import contextlib
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import partial
from pathlib import Path
from typing import NamedTuple

from grader import places
from grader.course.archives import members
from grader.course.contents import Inner, Member, misplaced
from grader.course.layouts import LAYOUTS, WORDS, Layout, Part, Source, arrange, recognise
from grader.course.origin import Origin
from grader.course.owners import owner_by
from grader.course.packed import OF_A_CLASS, BadArchiveError, ending
from grader.course.slips import meant
from grader.errors import UsageError
from grader.submission import read
from grader.text import clean_line, escaped

_NEXT = "give a folder that holds a folder or an archive per submission"
_DEEPEST = 4


class HandedIn(NamedTuple):
    """The submissions of a class, what beside them is left aside, as words, and how they are laid out.

    `place` is where they are and `said` the layout that was asked for: by both they are found again. `loose` are files
    that are left aside, of which some may be somebody's, and `of_folders` is whether a folder or an archive is one's.
    """

    sources: list[Source]
    ignored: list[str]
    layout: str
    place: str
    said: Layout | None
    loose: list[Part]
    of_folders: bool


@contextlib.contextmanager
def handed_in(place: Path, files: Set[str], layout: Layout | None = None) -> Iterator[HandedIn]:
    """Give the submissions in a folder or an archive in order of their names; links among them, to be told about.

    `files` are names of exercises, by which a folder is known that is a submission itself. An archive stays open in the
    block.

    Raises
    ------
    UsageError
        If there are none, or none in the layout that is said.
    """
    with contextlib.ExitStack() as stack:
        try:
            among, parts = _parts(place, stack)
            listed = _handed_in(place, parts, files, layout)
            yield listed._replace(sources=[source._replace(among=among) for source in listed.sources])
        except BadArchiveError as error:
            raise UsageError(f"{place} {error}") from error


def is_class(place: Path, files: Set[str]) -> bool:
    """Tell whether a folder or an archive holds the work of several people, for whoever took it for one submission."""
    try:
        with contextlib.ExitStack() as stack:
            _, found = _parts(place, stack)
            return not _looks_like_one(found.parts, files) and _is_class(_unwrapped(found, files)[0].parts, files)
    except (UsageError, BadArchiveError, OSError):
        return False


class _Parts(NamedTuple):
    """What lies beside one another, and what is left aside, with the reason."""

    parts: list[Part]
    ignored: list[str]


def _handed_in(place: Path, found: _Parts, files: Set[str], layout: Layout | None) -> HandedIn:
    if _looks_like_one(found.parts, files):
        raise UsageError(f"{place} looks like one submission: grader grade {place}")
    found, inner = _unwrapped(found, files)
    chosen = layout or recognise(found.parts, files)
    sources, left = arrange(found.parts, chosen, files)
    if layout not in (None, "folders") and not any(source.grouped for source in sources):
        raise UsageError(f"{place} holds nothing that is named as in {WORDS[chosen]}")
    if not sources:
        raise UsageError(f"{place} holds no folders and no archives; {_NEXT}")
    files_left = {part.name: part for part in found.parts if part.file is not None and part.name in left}
    beside = "beside what is graded of the same submission"
    whys = {name: "a loose file" if name in files_left else beside for name in left}
    ignored = sorted([*found.ignored, *(f"{escaped(name)} ({why})" for name, why in whys.items())])
    where = f" in {clean_line(inner, 100)}" if inner else ""
    # Of a name that is no UTF-8 JSON can say nothing better.
    absolute = os.fsencode(place.absolute()).decode(errors="replace")
    loose = [*files_left.values()]
    return HandedIn(sources, ignored, f"{WORDS[chosen]}{where}", absolute, layout, loose, chosen == "folders")


def _parts(place: Path, stack: contextlib.ExitStack) -> tuple[Origin, _Parts]:
    if place.is_file() and ending(place.name) is not None:
        try:
            file = stack.enter_context(place.open("rb"))
            return Origin(place, file), _of_members(members(file, place.name, OF_A_CLASS))
        except OSError as error:
            raise UsageError(f"{place} cannot be read: {error.strerror}") from error
    parts = _of_folder(place)
    return Origin(place), parts


def _of_folder(folder: Path) -> _Parts:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except FileNotFoundError:
        raise UsageError(f"{folder} is not there; {_NEXT}") from None
    except NotADirectoryError:
        raise UsageError(f"{folder} is neither a folder nor an archive; {_NEXT}") from None
    except OSError as error:
        raise UsageError(f"{folder} cannot be read: {error.strerror}; {_NEXT}") from error
    found = _Parts([], [])
    for entry in entries:
        path = folder / entry.name
        if why := _aside(entry.name):
            found.ignored.append(f"{escaped(entry.name)} ({why})")
        elif entry.is_dir(follow_symlinks=False) or (entry.is_symlink() and not entry.is_file()):
            found.parts.append(Part(entry.name, path))
        else:
            found.parts.append(Part(entry.name, path, Member(entry.name, partial(read, path))))
    return found


def _of_members(entries: Iterable[Member]) -> _Parts:
    """Return what is at the top of an archive: its folders with all that is in them, and its files."""
    found = _Parts([], [])
    folders: dict[str, list[Member]] = {}
    seen = set[str]()
    for entry in entries:
        top, slash, rest = entry.path.partition("/")
        why = misplaced(top + slash) or _aside(top)
        if why:
            sentence = f"{escaped(top or entry.path)} ({why})"
            found.ignored.extend([sentence] if sentence not in found.ignored else [])
        elif entry.is_folder and not slash:
            continue
        elif slash:
            folders.setdefault(top, []).append(entry._replace(path=rest))
        else:
            one = entry._replace(fault="is there twice") if top in seen else entry
            found.parts.append(Part(top, (one,), one))
            seen.add(top)
    found.parts.extend(Part(name, Inner(inside)) for name, inside in folders.items())
    found.parts.sort(key=lambda part: part.name)
    return found


def _aside(name: str) -> str | None:
    """Return why something of that name is no submission, None where it may be one."""
    if name.startswith("."):
        return "hidden"
    return "what macOS adds to archives" if name == "__MACOSX" else None


def _unwrapped(found: _Parts, files: Set[str]) -> tuple[_Parts, str]:
    """Return what is in the one folder that all is in, as unpacking an archive of a class makes it, and which it is."""
    wrapped: list[str] = []
    while len(wrapped) < _DEEPEST and (outer := _only_folder(found.parts, files)) is not None:
        try:
            inner = _within(outer)
        except UsageError:  # whoever reads it says what is wrong
            break
        if not _is_class(inner.parts, files) or (_named(outer, files) and not _of_several(inner.parts, files)):
            break
        wrapped.append(outer.name)
        beside = [f"{escaped(part.name)} (a loose file)" for part in found.parts if part is not outer]
        found = _Parts(inner.parts, [*found.ignored, *beside, *inner.ignored])
    return found, "/".join(wrapped)


def _only_folder(parts: Sequence[Part], files: Set[str]) -> Part | None:
    """Return the folder that all is in which may be a hand-in, None where there is none such."""
    handed_in = [part for part in parts if part.file is None or part.is_packed or _is_work(part.name, files)]
    return handed_in[0] if len(handed_in) == 1 and handed_in[0].file is None else None


def _is_work(name: str, files: Set[str]) -> bool:
    by_owner = any(owner_by(layout, name, files) is not None for layout in LAYOUTS)
    return by_owner or meant(name, files) is not None


def _within(part: Part) -> _Parts:
    if not isinstance(part.place, Path):
        return _of_members(part.place)
    return _of_folder(part.place) if not part.place.is_symlink() else _Parts([], [])


def _is_class(parts: Sequence[Part], files: Set[str]) -> bool:
    """Tell whether these are several people's: they look as a course system leaves them, or have the same exercise."""
    if recognise(parts, files) in ("moodle", "gradescope", "canvas") or sum(part.is_archive for part in parts) > 1:
        return True
    having = Counter(file for part in parts if part.file is None for file in _named(part, files))
    return any(number > 1 for number in having.values())


def _of_several(parts: Sequence[Part], files: Set[str]) -> bool:
    """Tell whether these are several people's by how a course system has named them, and no file is plainly one's."""
    owners = (owner_by(recognise(parts, files), part.name, files) for part in parts)
    return len({one.name for one in owners if one is not None}) > 1 and not files & {part.name for part in parts}


def _looks_like_one(parts: Sequence[Part], files: Set[str]) -> bool:
    """Tell whether this is one submission: exercises lie there, or in ``exercises``, and nobody else's beside them."""
    work = next((part for part in parts if part.file is None and part.name == places.NAME), None)
    if work is not None and _named(work, files):
        return True
    others = any(part.is_archive or (part.file is None and _named(part, files)) for part in parts)
    return bool(files & {part.name for part in parts if part.file is not None}) and not others


def _named(part: Part, files: Set[str]) -> set[str]:
    """Return the exercises whose files are in a folder, or in the ``exercises`` in it."""
    if isinstance(part.place, Path):
        names = places.names(part.place) | places.names(part.place / places.NAME)
    else:
        names = {entry.name for entry in part.place if entry.folder in ("", places.NAME)}
    return {file for name in names if (file := meant(name, files)) is not None}
