"""What a run has left in OUT, to be read and not changed: its reports, one at a time, as its key has sealed them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from grader.course import manifest, sealed
from grader.errors import UsageError
from grader.key import Key
from grader.report import Report


class Results:
    """The reports in a folder, in order of their files; of those that are none of this key's `troubles` tells.

    They are cleaned unless it is said that whoever takes a text out of them does so.

    Raises
    ------
    UsageError
        If there are none, or they were sealed with another key.
    """

    def __init__(self, out: Path, key: Key, *, clean: bool = True) -> None:
        self.out = out
        self._clean = clean
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

    def read(self, path: Path) -> Report | None:
        """Return the report in a file, None where it is none of this key's; that is noted."""
        found = sealed.kept(path, self.key, clean=self._clean)
        if found.report is None:
            why = "was changed since it was written" if found.changed else "is no report that this key has sealed"
            self.troubles.append(f"{path} {why}: left out; grader batch grades it again")
        return found.report


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
