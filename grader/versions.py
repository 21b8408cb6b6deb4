"""What graded: the versions that a report names, and a digest of all code that decides a score or a sentence."""

from __future__ import annotations

import hashlib
import os
import platform
import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import msgspec

import grader
from grader.section import PARTS, SECTIONS, Section

_ROOT = Path(grader.__file__).resolve().parents[1]
_ENTRIES = (
    "grader.grading",
    *(f"grader.sandbox.workers.{name}" for name in ("zygote", "cold", "cold_worker")),
)
"""What a grading process and the processes that it starts begin with; all else is found by following imports."""
# Both kinds of import, wherever they stand, with the names in parentheses over several lines.
_IMPORT = re.compile(
    r"\n[ \t]*(?:from[ \t]+((?:grader|reference)[\w.]*)[ \t]+import[ \t]+(\([^)]*\)|[^\n#]*)"
    r"|import[ \t]+((?:grader|reference)[\w.]*))",
)


class Versions(msgspec.Struct, frozen=True):
    """What graded; `code` is a digest of the section and of all that grades it."""

    grader: str
    python: str
    numpy: str
    matplotlib: str
    scipy: str | None
    msgspec: str
    pytest: str
    platform: str
    code: str


def versions(section: Section) -> Versions:
    """Return the versions of this machine, with a digest of all files that decide how a section is graded."""
    return Versions(
        grader=grader.__version__,
        python=platform.python_version(),
        numpy=version("numpy"),
        matplotlib=version("matplotlib"),
        scipy=_version_if_there("scipy"),
        msgspec=version("msgspec"),
        pytest=version("pytest"),
        platform=f"{platform.system()} {platform.machine()}",
        code=_digest(section.folder),
    )


def installed() -> dict[str, str]:
    """Return the versions of the packages that grading rests on."""
    names = ("numpy", "matplotlib", "pytest", "pytest-json-report", "msgspec", "rich", "click")
    return {"grader": grader.__version__, **{name: version(name) for name in names}}


def deciding_files(section: Path) -> list[Path]:
    """Return the files that decide a score or a sentence: a section's own, and what grading imports for it."""
    own = sorted(path for path in section.rglob("*") if path.is_file() and _decides(path.relative_to(section).parts))
    there = _modules()
    found: dict[str, Path] = {}
    waiting = [*_ENTRIES, *(name for path in own if path.suffix == ".py" for name in _imported(path))]
    while waiting:
        name = waiting.pop()
        path = None if name in found else there.get(name)
        if path is not None:
            found[name] = path
            # What the package offers to a notebook is imported when that calls it, and never by what grades.
            waiting += [*(_imported(path) if name != "grader" else ()), *_packages_of(name)]
    return sorted({*own, *found.values(), SECTIONS / "pytest.ini"})  # as which the suites run


def _decides(parts: tuple[str, ...]) -> bool:
    return parts[0] not in PARTS and "__pycache__" not in parts


def _digest(section: Path) -> str:
    digest = hashlib.sha256()
    for path in deciding_files(section):
        base = section if path.is_relative_to(section) else _ROOT
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        digest.update(f"{path.relative_to(base).as_posix()}\0{content}\0".encode())
    return digest.hexdigest()[:16]


def _imported(path: Path) -> Iterator[str]:
    for module, names, plain in _IMPORT.findall("\n" + path.read_text(encoding="utf-8")):
        yield plain or module
        for name in re.findall(r"\w+", names):
            yield f"{module}.{name}"  # perhaps a module, perhaps something in one


def _modules() -> dict[str, Path]:
    """Return the files of all modules that may be imported, by name: looked for once, since each run pays for it."""
    found = {}
    for package in ("grader", "reference"):
        for folder, _, files in os.walk(_ROOT / package):
            parts = Path(folder).relative_to(_ROOT).parts
            for file in files:
                if file.endswith(".py"):
                    stem = file.removesuffix(".py")
                    name = ".".join(parts if stem == "__init__" else (*parts, stem))
                    found[name] = Path(folder, file)
    return found


def _packages_of(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[:end]) for end in range(1, len(parts))]


def _version_if_there(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
