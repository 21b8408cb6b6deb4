"""The one rule by which an exercise's file is found in a hand-in.

At the top; else in ``exercises/``; else wherever there is only one. A name is mended where only one reading is
possible. What is as it was begun, or cannot be taken, stands back where there is another. Of two files that could be
meant, and are not the same, none is taken.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from functools import partial
from typing import NamedTuple

import msgspec

from grader import places
from grader.course import texts
from grader.course.contents import Contents, Member
from grader.course.slips import meant, resembles, supposed
from grader.errors import SectionError
from grader.practice import stubs
from grader.section import Exercise, Section
from grader.submission import MAX_FILE, RejectedError, Submission, assemble, is_taken
from grader.text import clean_line, counted, visible

_NAMED = 3


class Found(NamedTuple):
    """Files by the names of the exercises', those beside that may have been meant as well, and what is to be said.

    `said` are sentences on what else may have been meant, `begun` files that stood back as nobody has worked on them.
    """

    files: dict[str, Member]
    left: list[tuple[str, Member]]
    said: list[str]
    begun: list[str]


def find(contents: Contents, section: Section, what: str) -> Found:
    """Return the files of the exercises in a hand-in; `what` names it.

    Raises
    ------
    RejectedError
        If two of them could be meant.
    """
    wanted = [exercise.file for exercise in section.exercises]
    top = _top(contents.entries)
    found = Found({}, [], [], [])
    readings = _readings(contents, wanted, partial(_is_begun, section))
    for exercise in section.exercises:
        file = exercise.file
        tiers: list[list[Member]] = [[], [], []]
        for entry in _competing([entry for entry, reading in readings if reading == file], exercise, section, found):
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
            found.said.extend([f"{file} is missing, and {listed(near)} {verb} not taken for it"] if near else [])
    return found


def read_as(contents: Contents, files: Set[str]) -> set[str]:
    """Return the files that are there, by whatever names."""
    return {file for _, file in _readings(contents, sorted(files), lambda file, entry: False) if file is not None}


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
    mended = [f"{_quoted(entry.name)} was taken for {file}" for file, entry in chosen if entry.name != file]
    if found.begun:
        mended.append(f"left aside as it was begun: {listed(found.begun)}")
    beside_what = {file for file, _ in found.left}
    graded = {file: f": {one.path} was graded" for file, one in chosen if file in beside_what and not _why_not(one)}
    left = [f"{one.path} was left aside{graded.get(file, '')}" for file, one in found.left[:_NAMED]]
    if len(found.left) > _NAMED:
        left.append(f"{counted(len(found.left) - _NAMED, 'more file')} left aside")
    made = assemble(
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
    if not any(exercise.module in made.files for exercise in section.exercises):
        raise RejectedError(f"{whose} holds nothing that can be taken: {'; '.join(_by_reason(made.refused))}")
    unread = {one.file: why for one in section.exercises if (why := texts.fault(made.files.get(one.module)))}
    said = [*_by_reason(unread), *texts.placeholders(contents, section)]
    return msgspec.structs.replace(made, left=(*_lines(said), *made.left)) if said else made


def same(one: Member, other: Member) -> bool:
    """Tell whether two files have the same contents, as far as both are taken."""
    try:
        return one.read(MAX_FILE) == other.read(MAX_FILE)
    except ValueError:  # one is refused: it is not known what is in it
        return False


def listed(names: Iterable[str]) -> str:
    """Return names on one line, as they can be shown, the first three of them."""
    listed = [clean_line(visible(name), 100) for name in names]
    more = f" and {len(listed) - _NAMED} more" if len(listed) > _NAMED else ""
    return ", ".join(listed[:_NAMED]) + more


def _readings(
    contents: Contents, files: Sequence[str], is_begun: Callable[[str, Member], bool]
) -> list[tuple[Member, str | None]]:
    """Return what each file stands for; a name that needs more mending counts where no work else stands for it."""
    readings = [(entry, meant(entry.name, files)) for entry in contents.entries]
    loosely = [None if sure else supposed(entry.name, files) for entry, sure in readings]
    for file in files:
        places = [place for place, reading in enumerate(loosely) if reading == file]
        begun = all(is_begun(file, entry) for entry, sure in readings if sure == file) if places else False
        if begun and all(same(readings[places[0]][0], readings[other][0]) for other in places[1:]):
            for place in places:
                readings[place] = readings[place][0], file
    return readings


def _competing(entries: list[Member], exercise: Exercise, section: Section, found: Found) -> list[Member]:
    """Return the files of which one can be an exercise's, without those that stand back; these are noted."""
    if len(entries) < 2:
        return entries
    taken = [entry for entry in entries if _why_not(entry) is None]
    worked = [entry for entry in taken if not _is_begun(section, exercise.file, entry)]
    if worked:
        found.begun.extend(entry.path for entry in taken if entry not in worked)
        refused = [entry for entry in entries if entry not in taken]
        found.said.extend(f"{entry.path} {_why_not(entry)}: it was left aside" for entry in refused[:_NAMED])
    return worked or taken or entries


def _why_not(entry: Member) -> str | None:
    try:
        entry.read(MAX_FILE)
    except ValueError as error:
        return str(error)
    return None


def _is_begun(section: Section, file: str, entry: Member) -> bool:
    """Tell whether nobody has worked on a file."""
    exercise = next(one for one in section.exercises if one.file == file)
    with contextlib.suppress(ValueError, SectionError):
        return stubs.is_stub(section, exercise, entry.read(MAX_FILE))
    return False


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


def _by_reason(whys: Mapping[str, str]) -> list[str]:
    """Return a sentence for each reason, with the files that it holds for."""
    files: dict[str, list[str]] = {}
    for file, why in whys.items():
        files.setdefault(why, []).append(file)
    return [f"{listed(names)}{': each' if len(names) > 1 else ''} {why}" for why, names in files.items()][:_NAMED]


def _quoted(name: str) -> str:
    """Return a name, with what is wrong about it where that would not be seen otherwise."""
    return f'"{name}" (a blank at its end)' if name != name.rstrip() else name


def _refused(why: str, limit: int) -> bytes:
    raise ValueError(why)


def _place(folders: list[str]) -> list[str]:
    if folders == [""]:
        return []
    below = listed(f"{folder}/" for folder in folders if folder)
    return [f"the files were found {'at the top and in' if '' in folders else 'in'} {below}"]


def _lines(sentences: Iterable[str]) -> list[str]:
    return [clean_line(visible(sentence)) for sentence in sentences]
