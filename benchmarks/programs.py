"""Programs with a header: reading it, making submissions of them, and judging their reports by it."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader import section

TESTS = Path(__file__).resolve().parents[1] / "tests"
_HEADER = re.compile(rb"^# ?(\w+):[ \t]*(.*?)[ \t]*\r?$", re.MULTILINE)
# These are told by the outcome of the check, in words of its own.
_TOLD_BY_OUTCOME = ("crash.", "hang", "not_attempted")


@dataclass(frozen=True)
class Example:
    """One file with its header."""

    name: str
    exercise: str
    path: Path
    header: dict[str, str]

    def listed(self, field: str) -> list[str]:
        """Return the functions that a field lists."""
        return [name.strip() for name in self.header.get(field, "").split(",") if name.strip()]

    @property
    def missing(self) -> list[str]:
        """Return the packages that it needs and that this machine lacks or the section does not offer."""
        offered = section.find("momentum").packages
        return [
            name for name in self.listed("requires") if name not in offered or importlib.util.find_spec(name) is None
        ]

    def submit(self, folder: Path) -> Path:
        """Write it as a submission of one file and return the folder."""
        target = folder / self.name
        target.mkdir(parents=True)
        (target / section.find("momentum").exercise(self.exercise).file).write_bytes(self.path.read_bytes())
        return target


def programs(kind: str) -> list[Example]:
    """Return the programs of ``tests/mistakes`` or ``tests/correct``."""
    return list(_programs(TESTS / kind))


def lost(report: dict[str, Any]) -> set[str]:
    """Return the functions of a report that lost points."""
    checks = [check for exercise in report["exercises"] for check in exercise["checks"]]
    return {check["function"] for check in checks if check["points"] < check["max_points"]}


def named(program: Example, report: dict[str, Any]) -> bool:
    """Tell whether a report names the mistake of a program's header in one of the functions that have it."""
    wrong = program.listed("wrong")
    checks = [c for e in report["exercises"] for c in e["checks"] if c["function"] in wrong and c["points"] == 0]
    given = {diagnosis["id"] for check in checks for diagnosis in check["diagnosis"]}
    outcomes = {check["outcome"] for check in checks}
    return any(_matches(wanted.strip(), given, outcomes) for wanted in program.header["mistake"].split("|"))


def _matches(wanted: str, given: set[str], outcomes: set[str]) -> bool:
    if wanted.startswith(_TOLD_BY_OUTCOME):
        expected = {"hang": "timed_out", "not_attempted": "not_attempted"}.get(wanted, "crashed")
        return expected in outcomes
    if wanted in ("mutant", "constant"):  # a slip without a sentence of its own: any of the automatic ones will do
        return bool(given)
    parts = [part.strip() for part in wanted.split("+")]
    return any(sorted(part.strip() for part in name.split("+")) == sorted(parts) for name in given) or (
        len(parts) > 1 and set(parts) <= given
    )


def _programs(folder: Path) -> Iterator[Example]:
    for path in sorted(folder.glob("ex*/*.py")):
        head = path.read_bytes()[:2000].removeprefix(b"\xef\xbb\xbf")
        header = {key.decode(): value.decode("utf-8", "replace") for key, value in _HEADER.findall(head)}
        yield Example(f"{path.parent.name}-{path.stem}", path.parent.name, path, header)
