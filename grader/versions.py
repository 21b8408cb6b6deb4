"""What graded: the versions that a report names, and a digest of the suites."""

from __future__ import annotations

import hashlib
import platform
from importlib.metadata import version

import msgspec

import grader
from grader.section import Section


class Versions(msgspec.Struct, frozen=True):
    """What graded."""

    grader: str
    python: str
    numpy: str
    pytest: str
    platform: str
    suite: str


def versions(section: Section) -> Versions:
    """Return the versions of this machine, with a digest of the files that decide how a section is graded."""
    return Versions(
        grader=grader.__version__,
        python=platform.python_version(),
        numpy=version("numpy"),
        pytest=version("pytest"),
        platform=f"{platform.system()} {platform.machine()}",
        suite=_digest(section),
    )


def installed() -> dict[str, str]:
    """Return the versions of the packages that grading rests on."""
    names = ("numpy", "matplotlib", "pytest", "pytest-json-report", "msgspec", "rich", "click")
    return {"grader": grader.__version__, **{name: version(name) for name in names}}


def _digest(section: Section) -> str:
    digest = hashlib.sha256()
    for path in sorted(path for path in section.folder.iterdir() if path.suffix in (".py", ".toml")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]
