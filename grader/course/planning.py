"""Which submissions of a class are to be graded, and why: the reports that still hold are taken as they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from grader.course import manifest
from grader.course.intake import Refused, take
from grader.course.job import Job
from grader.course.layouts import Source
from grader.course.store import Store
from grader.course.tally import Filed
from grader.section import Section
from grader.versions import Versions


class Worklist(NamedTuple):
    """What is to be graded.

    `altered` are the ids of reports that somebody has changed, `outdated` how many were graded by something else than
    what grades now, which differs in `differing`.
    """

    fresh: list[Source]
    altered: list[str]
    outdated: int
    differing: list[str]


def plan(
    job: Job,
    store: Store,
    sources: list[Source],
    section: Section,
    now: Versions,
    *,
    regrade: bool,
    unchanged: Callable[[Filed], None],
) -> Worklist:
    """Return what is to be graded, and give each report that still holds to `unchanged`."""
    fresh, altered, differing = [], [], []
    outdated = 0
    for source in sources:
        found = store.kept(source.name, job.key)
        result, other = (None, []) if found.report is None else _holds(Filed(found.report), job, source, section, now)
        if result is not None and not regrade:
            unchanged(result)
            continue
        fresh.append(source)
        if found.changed or found.misplaced is not None:
            altered.append(source.id)
        outdated += bool(other)
        differing += other
    return Worklist(fresh, altered, outdated, list(dict.fromkeys(differing)))


def _holds(stored: Filed, job: Job, source: Source, section: Section, now: Versions) -> tuple[Filed | None, list[str]]:
    """Return the report if nothing has changed that it was made of; else, where it is that alone, what grades."""
    report = stored.report
    if report.status != "graded":
        return None, []
    taken = take(source, section)
    if isinstance(taken, Refused):
        return None, []
    wanted = (source.id, taken.digest, list(taken.notes), section.name, job.feedback)
    whose = report.submission
    if wanted != (whose.id, whose.digest, report.notes, report.section, report.feedback):
        return None, []
    if other := manifest.changed(report.versions, now):
        return None, other
    return stored._replace(costly=taken.costly), []
