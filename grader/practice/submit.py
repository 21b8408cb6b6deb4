"""What is handed in: the files that were graded, none of which may be missing, or be another than it seems."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from grader.errors import UsageError
from grader.files import read_regular, write_whole
from grader.practice import envelope, stubs
from grader.practice.absent import absent
from grader.report import Report
from grader.section import Section
from grader.submission import MAX_TOTAL, Submission


class RefusedError(UsageError):
    """A submission that would be rejected where it is handed in."""


def refuse(taken: Submission, section: Section) -> None:
    """See to it that whoever gets the files gets what the student has.

    Raises
    ------
    RefusedError
        If a file is missing, was not taken for what it is, or was begun with another version of its stub.
    """
    problems = list(_problems(taken, section))
    if problems:
        raise RefusedError(f"nothing was written: {'; '.join(problems)}")


def archive(taken: Submission, section: Section, report: Report) -> bytes:
    """Return the archive of a submission: the bytes that were graded, whatever the files hold by now."""
    files = {f"{module}.py": source for module, source in taken.files.items()}
    assert report.score is not None
    versions = report.versions
    manifest = envelope.PackingList(
        section=section.name,
        files=envelope.digests(files),
        versions=envelope.PackedBy(versions.grader, versions.python, versions.numpy, versions.code),
        score=envelope.OwnScore(report.score, section.max_score, {one.id: one.score for one in report.exercises}),
    )
    return envelope.pack(files, manifest)


def place(target: Path) -> None:
    """See that the archive can be written there, over none but an older one.

    Raises
    ------
    RefusedError
        If it can not.
    """
    if not target.absolute().parent.is_dir():
        raise RefusedError(f"there is no folder {target.absolute().parent} to write {target.name} into")
    if target.is_dir():
        raise RefusedError(f"{target} is a folder: give the name of a file, as {target / 'submission.zip'}")
    if target.exists() and not _is_ours(target):
        raise RefusedError(f"{target} is there, and no archive of this command: give another name with -o")


def write(data: bytes, target: Path) -> None:
    """Write the archive, whole or not at all."""
    place(target)
    write_whole(data, target)


def _problems(taken: Submission, section: Section) -> Iterator[str]:
    yield from absent(taken, section).values()
    for name, reason in sorted(taken.refused.items()):
        yield f"{name} {reason}"
    for exercise in section.exercises:
        version = stubs.other_version(section, exercise, taken.files.get(exercise.module, b""))
        if version is not None:
            yield (
                f"{exercise.file} was begun with {version}, where it asks for something else: install that version, "
                f"or begin it anew with `grader reset {exercise.id}`"
            )


def _is_ours(target: Path) -> bool:
    try:
        if target.stat().st_size > 2 * MAX_TOTAL:
            return False
        envelope.unpack(read_regular(target))
    except (OSError, envelope.EnvelopeError):
        return False
    return True
