"""What a course hands over: which submissions there are, what is left aside, and what is in one of them."""

from __future__ import annotations

import os
from collections.abc import Set
from pathlib import Path
from typing import NamedTuple

from grader import places, submission
from grader.errors import UsageError
from grader.report import Status
from grader.section import Section
from grader.submission import Submission
from grader.text import escaped

_NEVER = ("__MACOSX",)
_NEXT = "give a folder that holds a folder per submission"


class Source(NamedTuple):
    """Where a submission is."""

    name: str
    path: Path

    @property
    def id(self) -> str:
        """The submission's id: its name, escaped where it cannot be shown as it is."""
        return escaped(self.name)


class Refused(NamedTuple):
    """Why a submission is not graded, and by whose fault."""

    status: Status
    why: str


class HandedIn(NamedTuple):
    """The submissions of a class, and what beside them is left aside, as words."""

    sources: list[Source]
    ignored: list[str]


def handed_in(folder: Path, files: Set[str]) -> HandedIn:
    """Return the submissions in a folder in order of their names; links among them, to be told about.

    `files` are names of exercises, by which a folder is known that is a submission itself.

    Raises
    ------
    UsageError
        If there are none.
    """
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except FileNotFoundError:
        raise UsageError(f"{folder} is not there; {_NEXT}") from None
    except NotADirectoryError:
        raise UsageError(f"{folder} is not a folder; {_NEXT}") from None
    except OSError as error:
        raise UsageError(f"{folder} cannot be read: {error.strerror}; {_NEXT}") from error
    sources, ignored = [], []
    for entry in entries:
        if why := _aside(entry):
            ignored.append(f"{escaped(entry.name)} ({why})")
        else:
            sources.append(Source(entry.name, folder / entry.name))
    if files & {entry.name for entry in entries} and not any(files & places.names(one.path) for one in sources):
        raise UsageError(f"{folder} looks like one submission: grader grade {folder}")
    if not sources:
        raise UsageError(f"{folder} holds no folders; {_NEXT}")
    return HandedIn(sources, ignored)


def take(source: Source, section: Section) -> Submission | Refused:
    """Return a submission, or why it cannot be graded; nothing may stop the rest."""
    try:
        if source.path.is_symlink():
            return Refused("rejected", f"{source.id} is a link: hand in the folder itself")
        return submission.load(source.path, section, name=source.name)
    except submission.RejectedError as error:
        return Refused("rejected", _named(error, source))
    except submission.UnreadableError as error:
        return Refused("grader_error", _named(error, source))
    except OSError as error:
        return Refused("grader_error", f"{source.id} cannot be read: {error.strerror}")
    except Exception as error:
        return Refused("grader_error", f"the grader broke: {type(error).__name__}: {error}")


def _named(error: Exception, source: Source) -> str:
    return str(error).replace(str(source.path), source.id)


def _aside(entry: os.DirEntry[str]) -> str | None:
    """Return why an entry is no submission, None where it is one."""
    if entry.name.startswith("."):
        return "hidden"
    if entry.name in _NEVER:
        return "what macOS adds to archives"
    is_link = entry.is_symlink()
    if entry.is_dir(follow_symlinks=False) or (is_link and not entry.is_file()):
        return None
    return "a loose file"
