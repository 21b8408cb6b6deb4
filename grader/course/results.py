"""What a run has left in OUT, to be read and not changed: its reports, one at a time, as its key has sealed them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from grader.course import comparable, history, manifest, sealed
from grader.errors import ResourceError, UsageError
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
        found = sealed.placed(path, self.key, words=words)
        if found.misplaced is not None:
            sentence = f"{path} is a copy of the report on {found.misplaced}: it counts for nobody; take it away"
            self._tell(f"{sentence}, or let grader batch grade again what is missing")
        elif found.report is None:
            why = "was changed since it was written" if found.changed else "is no report that this key has sealed"
            self._tell(f"{path} {why}: left out; grader batch grades it again")
        return found.report

    def _tell(self, trouble: str) -> None:
        if trouble not in self.troubles:  # reports may be read more than once
            self.troubles.append(trouble)


class _Named(msgspec.Struct):
    submission: SubmissionInfo


def replaced(out: Path, key: Key) -> tuple[dict[str, Path], list[Results]]:
    """Return the files of the reports that the last run has replaced, by their names, and what they are read from.

    A run that went on where one was stopped is one with that: what was there before both is what was replaced.

    Raises
    ------
    UsageError
        If what was replaced is of another key or section.
    ResourceError
        If the last run has not come to its end, so that nobody knows yet what it replaces.
    """
    run = manifest.read(out / "run.json")
    if run is not None and run.state != "complete":
        raise ResourceError(
            f"the last run in {out}, of {run.started}, has not come to its end, and nobody knows yet what it changes: "
            "wait for it, or run the same grader batch again"
        )
    before = run.history if run is not None else 0
    found: dict[str, Path] = {}
    folders = [out / "history" / str(number) for number in history.numbers(out) if number > before]
    there = [folder for folder in folders if (folder / "reports").is_dir()]
    for folder in there:
        comparable.expect_alike(folder, out)
    read = [Results(folder, key) for folder in there]
    for results in read:
        for path in results.files:
            found.setdefault(path.name, path)
    return found, read


def _named(key_id: str) -> str:
    return "the practice key" if key_id == "practice" else f"the key {key_id}"
