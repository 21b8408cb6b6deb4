"""Whether two gradings of a class say anything of each other, and what has to be known of them for that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from grader.course import manifest
from grader.course.manifest import Manifest, key_named
from grader.errors import UsageError

_AGAIN = "grade both alike, with grader batch --regrade, to compare them"


def expect_alike(one: Path, other: Path) -> None:
    """Raise `UsageError` where two folders are of different sections or keys: then nobody gains or loses by a suite."""
    before, after = manifest.read(one / "run.json"), manifest.read(other / "run.json")
    if before is None or after is None:
        return  # whoever reads the reports says what they are
    if before.section != after.section:
        raise UsageError(
            f"{one} is of the section {before.section} and {other} of {after.section}: they have no check in common, "
            "and nobody gains or loses"
        )
    if before.key_id != after.key_id:
        raise UsageError(
            f"{one} was graded with {key_named(before.key_id)} and {other} with {key_named(after.key_id)}: the hidden "
            f"cases are others, so that who gains or loses says nothing about the suite; {_AGAIN}"
        )


def unended(out: Path, run: Manifest | None) -> Iterator[str]:
    """Yield what it means that a run did not come to its end, if it did not."""
    if run is None or run.state == "complete":
        return
    done = run.counts.get("graded", 0) + run.counts.get("kept", 0)
    how_far = f", {done} graded," if run.counts else ""
    yield (
        f"the run in {out}, of {run.started}, did not come to its end{how_far} so that of whoever has no report there "
        "nobody knows whether they gain or lose: run the same grader batch again first"
    )


def lists(one: Path, before: Manifest | None, other: Path, after: Manifest | None) -> Iterator[str]:
    """Yield what it means that two runs had different lists of the class, if they had."""
    if before is None or after is None or before.roster == after.roster:
        return
    named = [f"the roster {run.roster.file}" if run.roster is not None else "no roster" for run in (before, after)]
    if named[0] == named[1]:
        named[1] = "another version of it"
    yield (
        f"{one} had {named[0]}, and {other} {named[1]}: who gains and who loses is told by hand-ins, on whatever list; "
        "what counts for whom is decided by the list that --roster gives"
    )
