"""OUT: where the reports of a class are kept, which of them still hold, and the table made of them.

::

    OUT/reports/<name of the folder>.json      a report per submission, sealed with the key
    OUT/gradebook.csv
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import NamedTuple

from grader import files, report, submission
from grader.errors import ResourceError, UsageError
from grader.key import Key
from grader.report import Audience, Report
from grader.section import Section
from grader.text import escaped
from grader.versions import Versions

_LONGEST = 240


class Kept(NamedTuple):
    """What was found where a submission's report would be; `changed` if somebody else has written it since."""

    report: Report | None
    changed: bool = False


class Store:
    """The reports of a class in a folder.

    Raises
    ------
    UsageError
        If nothing can be written there.
    """

    def __init__(self, out: Path) -> None:
        self.reports = out / "reports"
        self.gradebook = out / "gradebook.csv"
        try:
            self.reports.mkdir(parents=True, exist_ok=True)
            for folder in (out, self.reports):
                files.sweep(folder)
                files.try_out(folder)
        except OSError as error:
            raise UsageError(f"no reports can be kept in {out}: {error.strerror}") from error

    def target(self, name: str) -> Path:
        """Return the file for the report on the submission in a folder of that name."""
        kept = os.fsencode(name)
        if len(kept) > _LONGEST:  # a folder's name may be too long to have ".json" after it
            kept = kept[:_LONGEST] + b"-" + hashlib.sha256(kept).hexdigest()[:8].encode()
        return self.reports / f"{os.fsdecode(kept)}.json"

    def write(self, name: str, made: Report, key: Key) -> None:
        """Write a report, sealed; raises `ResourceError` where that cannot be done."""
        self._write(report.encode(report.seal(made, key)), self.target(name))

    def write_gradebook(self, table: bytes) -> None:
        """Write the table; raises `ResourceError` where that cannot be done."""
        self._write(table, self.gradebook)

    def kept(self, path: Path, section: Section, key: Key, feedback: Audience, now: Versions) -> Kept:
        """Return the report on a submission if grading it again, with what there is `now`, would give the same."""
        try:
            data = files.read_regular(self.target(path.name))
        except OSError:  # none yet, or none that can be read
            return Kept(None)
        try:
            stored = report.decode(data)
        except ValueError:
            return Kept(None, changed=True)
        if stored.cases.key_id != key.id:
            return Kept(None)  # another key's seal tells us nothing
        if not report.genuine(data, stored, key):
            return Kept(None, changed=True)
        return Kept(report.cleaned(stored) if _holds(stored, path, section, feedback, now) else None)

    def _write(self, data: bytes, path: Path) -> None:
        try:
            files.write_whole(data, path)
        except OSError as error:
            raise ResourceError(f"{path} cannot be written: {error.strerror}") from error


def _holds(stored: Report, path: Path, section: Section, feedback: Audience, now: Versions) -> bool:
    """Tell whether nothing has changed that a report was made of."""
    if stored.status != "graded" or path.is_symlink():
        return False
    try:
        digest = submission.load(path, section).digest
    except UsageError:  # nothing that can be graded
        return False
    wanted = (escaped(path.name), digest, section.name, feedback, now)
    found = (stored.submission.id, stored.submission.digest, stored.section, stored.feedback, stored.versions)
    return wanted == found
