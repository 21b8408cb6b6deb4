"""Why a hand-in is rejected in which no exercise's file was found: what there is instead, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping

from grader.course.contents import Contents
from grader.course.finding import listed
from grader.course.packed import is_unknown
from grader.course.slips import resembles
from grader.section import Section
from grader.submission import RejectedError
from grader.text import clean_line, visible

_NAMED = 3
_BARE = {"HEAD", "config"}


def found(contents: Contents, section: Section, what: str, unopened: Mapping[str, str]) -> RejectedError:
    """Return why it is rejected; `unopened` tells of archives in it."""
    if unopened:
        reasons = [f"{clean_line(visible(path), 100)} {why}" for path, why in unopened.items()]
        return RejectedError(f"{what}: {'; '.join(reasons[:_NAMED])}")
    wanted = [exercise.file for exercise in section.exercises]
    none = f"none of the exercises' files ({', '.join(wanted)})"
    books = [entry.path for entry in contents.entries if entry.name.lower().endswith(".ipynb")]
    if books:
        return RejectedError(f"{what} holds a notebook ({listed(books)}) and {none}: copy the functions into those")
    return RejectedError(f"{what} holds {none}; {_instead(contents, section)}")


def _instead(contents: Contents, section: Section) -> str:
    if contents.odd:
        path, why = next(iter(contents.odd.items()))
        return f"{listed([path])} {why}"
    packed = [entry.path for entry in contents.entries if is_unknown(entry.name)]
    if packed:
        return f"{listed(packed)} cannot be opened: hand in a zip archive"
    near = [entry.path for one in section.exercises for entry in contents.entries if resembles(entry.name, one.file)]
    if near:
        return f"rename what was meant: {listed(dict.fromkeys(near))}"
    if (by_git := _git(contents)) is not None:
        return by_git
    hidden = [folder for folder in contents.aside if not folder.rpartition("/")[2].startswith((".", "_"))]
    if hidden:
        return f"nothing is taken from {listed(f'{folder}/' for folder in hidden)}: move the files out of there"
    return _there(contents)


def _git(contents: Contents) -> str | None:
    """Return what git has left to do, None where that is not what is missing."""
    seen = [entry for entry in contents.entries if not entry.name.startswith(".")]
    if {entry.path for entry in contents.entries} >= _BARE and any(e.path.startswith("objects/") for e in seen):
        return "it is a bare repository of git: clone it, and hand in the folder that this makes"
    if ".git" in contents.aside and not seen:
        return "it is a clone without files: look with git status, and check out the branch that has them"
    if ".git" in contents.aside:
        return f"{_there(contents)}; if they are on another branch, check that out"
    return None


def _there(contents: Contents) -> str:
    paths = [entry.path for entry in contents.entries]
    shown = [path for path in paths if not path.rpartition("/")[2].startswith(".")] or paths
    if not shown:
        return "it is empty: hand in the files themselves"
    return f"it holds {listed(shown)}: hand in the files themselves"
