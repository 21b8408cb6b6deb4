"""Reports that still hold: made of the same files, by the same key and suites."""

from __future__ import annotations

from pathlib import Path

from grader import report, submission
from grader.errors import UsageError
from grader.key import Key
from grader.report import Audience, Report
from grader.section import Section
from grader.versions import versions


def unchanged(path: Path, target: Path, section: Section, key: Key, feedback: Audience) -> Report | None:
    """Return the stored report on a submission if grading it again would give the same."""
    try:
        stored = report.read(target)
        digest = submission.load(path, section).digest
    except UsageError:  # no report yet, or none that can be read; or nothing that can be graded
        return None
    now = (digest, key.id, section.name, feedback, versions(section))
    then = (stored.submission.digest, stored.cases.key_id, stored.section, stored.feedback, stored.versions)
    return stored if stored.status == "graded" and now == then else None
