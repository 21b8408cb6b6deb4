"""The stubs that a section's package holds, each with a last line that tells of which version it is."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import grader
from grader.errors import SectionError
from grader.section import STUBS, Exercise, Section

_STAMP = re.compile(rb"^# Begun with (\S+) (\S+) \(([0-9a-f]{8})\)", re.MULTILINE)


def stub(section: Section, exercise: Exercise) -> bytes:
    """Return an exercise's stub as a student gets it.

    Raises
    ------
    SectionError
        If the section's package holds none, or one that somebody has worked on.
    """
    source = _source(section, exercise)
    stamp = f"# Begun with {section.name} {grader.__version__} ({_digest(source)}): grader submit reads this line.\n"
    return source.rstrip() + b"\n\n\n" + stamp.encode()


def is_stub(section: Section, exercise: Exercise, source: bytes) -> bool:
    """Tell whether a student's file is as it was begun, with that last line or without."""
    return source.replace(b"\r\n", b"\n").rstrip() in (
        stub(section, exercise).rstrip(),
        _source(section, exercise).rstrip(),
    )


def other_version(section: Section, exercise: Exercise, source: bytes) -> str | None:
    """Return the version that a student's file was begun with, if its stub was another one; None where none is told.

    Versions that share a stub ask for the same, so they do not count as others.
    """
    found = _STAMP.search(source)
    if found is None:
        return None
    name, version, digest = (part.decode(errors="replace") for part in found.groups())
    same = name == section.name and digest == _digest(_source(section, exercise))
    return None if same else f"{name} {version}"


def companions(section: Section) -> dict[str, bytes]:
    """Return what lies beside the stubs: the texts of the tasks, and nothing that Python runs."""
    paths = sorted(path for path in section.part(STUBS).iterdir() if path.is_file() and path.suffix == ".md")
    return {path.name: path.read_bytes() for path in paths}


def _source(section: Section, exercise: Exercise) -> bytes:
    path: Path = section.part(STUBS) / exercise.file
    try:
        source = path.read_bytes().replace(b"\r\n", b"\n")  # as git may have laid it out
    except OSError as error:
        raise SectionError(f"{exercise.id} has no stub: {error.strerror}", path=path) from error
    if source.count(b"raise NotImplementedError") < len(exercise.functions):
        raise SectionError(f"this is no stub of {exercise.id}: a function in it is written already", path=path)
    return source


def _digest(source: bytes) -> str:
    return hashlib.sha256(source.rstrip()).hexdigest()[:8]
