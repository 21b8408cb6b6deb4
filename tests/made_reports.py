"""Reports as a run writes them, made by code: a class of any size without grading anything."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from pathlib import Path

from grader import report
from grader.checks import Diagnosis
from grader.course import manifest
from grader.course.manifest import Manifest, State
from grader.course.names import stems
from grader.key import PRACTICE, Key
from grader.report import Cases, Check, ExerciseReport, Outcome, Report, Status, SubmissionInfo
from grader.section import find
from grader.versions import Versions, versions

# What a student might name himself, print, or have a message quote.
HOSTILE = (
    '=HYPERLINK("http://example.org")',
    "<script>alert('x')</script>",
    "::error file=x::y",
    "a,b;c\td|e\nf",
    "`x` [x](javascript:x) ![x](http://example.org/x.png) <img src=x onerror=x>",
    "]]> <!-- --> &amp; &#0; \"quoted\" 'too'",
    "[[ATTACHMENT|/etc/passwd]] ${HOME} {{ name }} {% x %}",
    "ж漢字🎓 مرحبا",
)


@functools.cache
def now() -> Versions:
    return versions(find("momentum"))


def made(
    name: str,
    points: Mapping[str, int],
    *,
    most: int = 5,
    said: str = "returns the wrong value",
    diagnosis: str | None = None,
    by: str = "catalogue",
    digest: str = "sha256:00",
    outcome: Outcome = "failed",
    key: Key = PRACTICE,
    brief: bool = False,
) -> Report:
    """Return the report with these checks, of `most` points each, named ``ex1.area.right``."""
    exercises: dict[str, list[Check]] = {}
    for check, got in points.items():
        found = [Diagnosis(f"{check}.slip", diagnosis, by)] if diagnosis and got < most else []  # type: ignore[arg-type]
        exercises.setdefault(check.partition(".")[0], []).append(
            Check(
                check,
                f"does {check.rpartition('.')[2]}",
                check.split(".")[1],
                got,
                most,
                "passed" if got == most else outcome,
                None if got == most else said,
                hint=said,
                line=said,
                diagnosis=found,
                output=said,
                seconds=0.01,
            )
        )
    whole = Report(
        section="momentum",
        submission=SubmissionInfo(name, digest),
        status="graded",
        notes=[],
        message=None,
        score=sum(points.values()),
        max_score=most * len(points),
        exercises=[_exercise(exercise, checks) for exercise, checks in exercises.items()],
        isolation=None,
        cases=Cases(key.id),
        feedback="full",
        versions=now(),
        seconds=0.5,
    )
    return report.brief(whole) if brief else whole


def unscored(name: str, status: Status, why: str = "holds nothing to grade", key: Key = PRACTICE) -> Report:
    """Return the report on a submission that has no score."""
    return report.ungraded(find("momentum"), SubmissionInfo(name, ""), key, "full", status, why, now=now())


def write(out: Path, reports: Iterable[Report], key: Key = PRACTICE, state: State = "complete") -> Path:
    """Write reports and the manifest of their run as grader batch does; return the folder."""
    listed = [*reports]
    (out / "reports").mkdir(parents=True, exist_ok=True)
    for one, stem in zip(listed, stems(one.submission.id for one in listed).values(), strict=True):
        (out / "reports" / f"{stem}.json").write_bytes(report.encode(report.seal(one, key)))
    run = Manifest(
        section="momentum",
        submissions="class",
        key_id=key.id,
        feedback="full",
        versions=now(),
        started="2026-03-01T10:00:00Z",
        state=state,
    )
    (out / "run.json").write_bytes(manifest.encode(run))
    return out


def _exercise(name: str, checks: list[Check]) -> ExerciseReport:
    outcome: Outcome = next((check.outcome for check in checks if check.outcome != "passed"), "passed")
    score, most = sum(check.points for check in checks), sum(check.max_points for check in checks)
    return ExerciseReport(name, f"Exercise {name}", f"{name}_file.py", score, most, outcome, None, checks)
