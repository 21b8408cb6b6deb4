"""Which submission is meant by an id: its own, or one of the list of the class."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import TYPE_CHECKING

from grader.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from grader.course.manifest import Manifest
    from grader.course.roster import Roster

_LISTED = "the gradebook lists them, as submission"


def submission(name: str, ids: Sequence[str], place: Path, out: Path, run: Manifest, roster_file: Path | None) -> str:
    """Return the id of a submission in `place` that is called so, or is of a student who is.

    Raises
    ------
    UsageError
        If there is none, or there are several.
    """
    from grader.course import deciding, roster

    if name in ids:
        return name
    listed = roster.read(roster_file) if roster_file is not None else None
    owners = deciding.whose(ids, deciding.of_run(out, run, listed))
    theirs = [one for one, students in owners.items() if name in students]
    if len(theirs) == 1:
        return theirs[0]
    if theirs:
        raise UsageError(f"{name} has {len(theirs)} submissions: say which by its own id, {' or '.join(theirs)}")
    raise UsageError(_none(name, {*ids, *(one for each in owners.values() for one in each)}, place, run, listed))


def _none(name: str, known: set[str], place: Path, run: Manifest, listed: Roster | None) -> str:
    if listed is not None and name in listed.entries:
        return f"{name} is on the list of the class, and no submission in {place} is known to be theirs"
    near = difflib.get_close_matches(name, sorted(known), 1)
    guess = f"do you mean {near[0]}? " if near else ""
    if listed is not None:
        return f"{place} holds no submission {name!r}, and the list of the class nobody called so; {guess}{_LISTED}"
    if run.roster is not None:
        roster = f"if that is an id of the roster, {run.roster.file}, give it by --roster"
        return f"{place} holds no submission {name!r}; {guess}{roster}"
    return f"{place} holds no submission {name!r}; {guess}{_LISTED}"
