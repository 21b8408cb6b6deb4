"""What a run has left in OUT, to be read and not changed: its reports, one at a time, as its key has sealed them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from grader.course import manifest, sealed
from grader.errors import UsageError
from grader.files import read_regular
from grader.key import Key
from grader.report import Report, SubmissionInfo
from grader.text import visible


class Results:
    """The reports in a folder, in order of their files; of those that are none of this key's `troubles` tells.

    Raises
    ------
    UsageError
        If there are none, or they were sealed with another key.
    """

    def __init__(self, out: Path, key: Key) -> None:
        self.out = out
        self.troubles: list[str] = []
        self.key = key
        reports = out / "reports"
        self.files = sorted(reports.glob("*.json"), key=lambda path: path.name) if reports.is_dir() else []
        self.manifest = manifest.read(out / "run.json")
        if not self.files and self.manifest is None:
            raise UsageError(f"{out} holds no reports: give the folder that grader batch has written with --out")
        if self.manifest is not None and self.manifest.key_id != key.id:
            sealed_with = _named(self.manifest.key_id)
            raise UsageError(f"the reports in {out} are sealed with {sealed_with}, and this is {_named(key.id)}")

    @property
    def whole(self) -> bool:
        """Whether the run came to its end."""
        return self.manifest is not None and self.manifest.state == "complete"

    def __iter__(self) -> Iterator[Report]:
        """Yield the reports that are as they were written."""
        for path in self.files:
            found = self.read(path)
            if found is not None:
                yield found

    def without_words(self) -> Iterator[Report]:
        """Yield the reports with ids and points that may be shown, and words that may not; in a third of the time.

        Whoever takes a text out of them has to clean it.
        """
        for path in self.files:
            found = self.read(path, words=False)
            if found is not None:
                yield found

    def ids(self) -> list[str]:
        """Return whose reports these are by what they say; whether that is so is seen when they are read."""
        found = []
        for path in self.files:
            with contextlib.suppress(OSError, msgspec.MsgspecError):
                found.append(visible(msgspec.json.decode(read_regular(path), type=_Named).submission.id))
        return found

    def read(self, path: Path, *, words: bool = True) -> Report | None:
        """Return the report in a file, None where it is none of this key's; that is noted."""
        found = sealed.kept(path, self.key, words=words)
        if found.report is None:
            why = "was changed since it was written" if found.changed else "is no report that this key has sealed"
            self.troubles.append(f"{path} {why}: left out; grader batch grades it again")
        return found.report


class _Named(msgspec.Struct):
    submission: SubmissionInfo


def last_replaced(out: Path) -> Path:
    """Return the folder of what the last run that replaced anything has replaced.

    Raises
    ------
    UsageError
        If none has.
    """
    history = out / "history"
    numbers = [int(path.name) for path in history.glob("*") if path.name.isdecimal()] if history.is_dir() else []
    if not numbers:
        raise UsageError(f"{out} has no history: no run has replaced a report in it yet")
    return history / str(max(numbers))


def _named(key_id: str) -> str:
    return "the practice key" if key_id == "practice" else f"the key {key_id}"
