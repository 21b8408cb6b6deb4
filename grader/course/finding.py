"""The one rule by which an exercise's file is found in a hand-in.

At the top; else in ``exercises/``; else wherever there is only one. A name is mended where only one reading is
possible. Of two files that could be meant, and are not the same, none is taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from functools import partial
from typing import NamedTuple

from grader import places
from grader.course.contents import Contents, Member
from grader.course.packed import is_unknown
from grader.course.slips import meant, resembles, supposed
from grader.section import Section
from grader.submission import MAX_FILE, RejectedError, Submission, assemble, is_taken
from grader.text import clean_line, counted, visible

_NAMED = 3


class Found(NamedTuple):
    """Files by the names of the exercises', those beside that may have been meant as well, and what is to be said.

    `said` are sentences on what else may have been meant.
    """

    files: dict[str, Member]
    left: list[tuple[str, Member]]
    said: list[str]


def find(contents: Contents, section: Section, what: str) -> Found:
    """Return the files of the exercises in a hand-in; `what` names it.

    Raises
    ------
    RejectedError
        If two of them could be meant.
    """
    wanted = [exercise.file for exercise in section.exercises]
    top = _top(contents.entries)
    found = Found({}, [], [])
    readings = _readings(contents, wanted)
    for file in wanted:
        tiers: list[list[Member]] = [[], [], []]
        for entry, reading in readings:
            if reading == file:
                tiers[_tier(entry.folder, top)].append(entry)
        first, *later = [tier for tier in tiers if tier] or [[]]
        if first:
            chosen = _only(first, file, what)
            found.files[file] = chosen
            others = [one for tier in later for one in tier if not same(one, chosen)]
            found.left.extend((file, one) for one in others)
        elif odd := [path for path in contents.odd if path.rpartition("/")[2] == file]:
            path = min(odd, key=lambda path: (_tier(path.rpartition("/")[0], top), path))
            found.files[file] = Member(path, partial(_refused, contents.odd[path]))
        else:
            near = [entry.path for entry, reading in readings if reading is None and resembles(entry.name, file)]
            verb = "was" if len(near) == 1 else "were"
            found.said.extend([f"{file} is missing, and {_listed(near)} {verb} not taken for it"] if near else [])
    return found


def read_as(contents: Contents, files: Set[str]) -> set[str]:
    """Return the files that are there, by whatever names."""
    return {file for _, file in _readings(contents, sorted(files)) if file is not None}


def submission_of(
    found: Found,
    contents: Contents,
    section: Section,
    whose: str,
    refused: Mapping[str, str],
    notes: Sequence[str] = (),
) -> Submission:
    """Return the submission of the files that were found, with the modules beside them.

    Raises
    ------
    RejectedError
        If they are far more than any submission would hold, or one of two modules could be meant.
    """
    folders = list(dict.fromkeys(entry.folder for entry in found.files.values()))
    beside = [entry for entry in contents.entries if entry.folder in folders]
    modules: dict[str, list[Member]] = {}
    for entry in beside:
        if is_taken(entry.name, section) and entry not in found.files.values() and not meant(entry.name, section.files):
            modules.setdefault(entry.name, []).append(entry)
    files = found.files | {name: _only(entries, name, whose) for name, entries in modules.items()}
    readers: dict[str, Callable[[], bytes]] = {name: partial(entry.read, MAX_FILE) for name, entry in files.items()}
    chosen = list(found.files.items())
    mended = [f"{entry.name} was taken for {file}" for file, entry in chosen if entry.name != file]
    left = [f"{one.path} was left aside: {found.files[file].path} was graded" for file, one in found.left[:_NAMED]]
    if len(found.left) > _NAMED:
        left.append(f"{counted(len(found.left) - _NAMED, 'more file')} left aside")
    return assemble(
        whose,
        readers,
        section,
        what=whose,
        names=[entry.name for entry in beside],
        refused=refused,
        left=_lines([*left, *found.said]),
        mended=_lines([*notes, *_place(folders), *mended]),
        place=folders[0],
    )


def same(one: Member, other: Member) -> bool:
    """Tell whether two files have the same contents, as far as both are taken."""
    try:
        return one.read(MAX_FILE) == other.read(MAX_FILE)
    except ValueError:  # one is refused: it is not known what is in it
        return False


def nothing(contents: Contents, section: Section, what: str, unopened: Mapping[str, str]) -> RejectedError:
    """Return why a hand-in is rejected in which no file was found."""
    if unopened:
        reasons = [f"{clean_line(visible(path), 100)} {why}" for path, why in unopened.items()]
        return RejectedError(f"{what}: {'; '.join(reasons[:_NAMED])}")
    wanted = [exercise.file for exercise in section.exercises]
    none = f"none of the exercises' files ({', '.join(wanted)})"
    books = [entry.path for entry in contents.entries if entry.name.lower().endswith(".ipynb")]
    packed = [entry.path for entry in contents.entries if is_unknown(entry.name)]
    if books:
        return RejectedError(f"{what} holds a notebook ({_listed(books)}) and {none}: copy the functions into those")
    if contents.odd:
        path, why = next(iter(contents.odd.items()))
        return RejectedError(f"{what} holds {none}; {_listed([path])} {why}")
    if packed:
        return RejectedError(f"{what} holds {none}; {_listed(packed)} cannot be opened: hand in a zip archive")
    near = [entry.path for file in wanted for entry in contents.entries if resembles(entry.name, file)]
    if near:
        return RejectedError(f"{what} holds {none}; rename what was meant: {_listed(dict.fromkeys(near))}")
    hidden = [folder for folder in contents.aside if not folder.rpartition("/")[2].startswith((".", "_"))]
    aside = f"; nothing is taken from {_listed(f'{folder}/' for folder in hidden)}" if hidden else ""
    return RejectedError(f"{what} holds {none}{aside}")


def _readings(contents: Contents, files: Sequence[str]) -> list[tuple[Member, str | None]]:
    """Return what each file stands for; a name that needs more mending counts where nothing else stands for it."""
    sure = [(entry, meant(entry.name, files)) for entry in contents.entries]
    missing = {*files} - {reading for _, reading in sure}
    loosely = [(entry, reading or supposed(entry.name, files)) for entry, reading in sure] if missing else sure
    read = {file: [entry for entry, reading in loosely if reading == file] for file in missing}
    mended = {file for file, entries in read.items() if all(same(entries[0], other) for other in entries[1:])}
    return [
        (entry, reading if reading == first or reading in mended else None)
        for (entry, reading), (_, first) in zip(loosely, sure, strict=True)
    ]


def _top(entries: Iterable[Member]) -> str:
    """Return the folder that all is in, as packing a folder makes it; empty where there is none such."""
    folders = [entry.folder.split("/") for entry in entries if not entry.name.startswith(".")]
    if not folders:
        return ""
    shared = folders[0]
    for parts in folders:
        same = [one == two for one, two in zip(shared, parts, strict=False)]
        shared = shared[: same.index(False) if False in same else len(same)]
    return "/".join(shared)


def _tier(folder: str, top: str) -> int:
    if folder == top:
        return 0
    return 1 if folder.rpartition("/")[2].casefold() == places.NAME else 2


def _only(entries: list[Member], file: str, what: str) -> Member:
    """Return the only one of the files, or the best named of several that are the same."""
    one, *others = sorted(entries, key=lambda entry: (entry.name != file, entry.path))
    for other in others:
        if not same(one, other):
            both = f"{clean_line(one.path, 100)} and {clean_line(other.path, 100)}"
            raise RejectedError(f"{what} holds {both}, and only one of them can be {file}: hand in the one that is")
    return one


def _refused(why: str, limit: int) -> bytes:
    raise ValueError(why)


def _place(folders: list[str]) -> list[str]:
    if folders == [""]:
        return []
    below = _listed(f"{folder}/" for folder in folders if folder)
    return [f"the files were found {'at the top and in' if '' in folders else 'in'} {below}"]


def _listed(names: Iterable[str]) -> str:
    listed = [clean_line(visible(name), 100) for name in names]
    more = f" and {len(listed) - _NAMED} more" if len(listed) > _NAMED else ""
    return ", ".join(listed[:_NAMED]) + more


def _lines(sentences: Iterable[str]) -> list[str]:
    return [clean_line(visible(sentence)) for sentence in sentences]
