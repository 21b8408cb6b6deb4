"""A stored report, read as the key has written it: what somebody has changed since is none."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import msgspec

from grader import files, report
from grader.cleaning import cleaned
from grader.course.names import belongs
from grader.key import Key
from grader.report import Report


class Kept(NamedTuple):
    """What was found where a submission's report would be; `changed` if somebody else has written it since.

    `misplaced` is whose report it is where the file is another's: a copy, which counts for nobody.
    """

    report: Report | None
    changed: bool = False
    misplaced: str | None = None


def kept(path: Path, key: Key, *, words: bool = True) -> Kept:
    """Return the report in a file as this key has written it.

    Without `words` nothing but its id is cleaned of what could act on a reader's screen: for whoever counts points.
    """
    data = data_of(path)
    if data is None:
        return Kept(None)
    try:
        stored = report.decode(data)
    except ValueError:
        return Kept(None, changed=True)
    if stored.cases.key_id != key.id:
        return Kept(None)  # another key's seal tells us nothing
    if not report.genuine(data, key):
        return Kept(None, changed=True)
    if not words:
        return Kept(msgspec.structs.replace(stored, submission=cleaned(stored.submission)))
    return Kept(cleaned(stored))


def placed(path: Path, key: Key, *, words: bool = True) -> Kept:
    """Return the report in a file of a folder of them, if it is that of the submission that the file is named after."""
    found = kept(path, key, words=words)
    if found.report is None or belongs(path.stem, found.report.submission.id):
        return found
    return Kept(None, misplaced=found.report.submission.id)


def data_of(path: Path) -> bytes | None:
    """Return what is in a file, None where there is none or none that can be read."""
    try:
        return files.read_regular(path)
    except OSError:
        return None
