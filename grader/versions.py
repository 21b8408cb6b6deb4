"""What graded: the versions that a report names, and a digest of all code that decides a score or a sentence."""

from __future__ import annotations

import hashlib
import os
import platform
import re
from collections.abc import Iterator
from importlib import metadata
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
_NAME = re.compile(r"\w+")
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
        numpy=_version("numpy"),
        matplotlib=_version("matplotlib"),
        scipy=_version_if_there("scipy"),
        msgspec=_version("msgspec"),
        pytest=_version("pytest"),
        platform=f"{platform.system()} {platform.machine()}",
        code=_digest(section.folder),
    )


def installed() -> dict[str, str]:
    """Return the versions of the packages that grading rests on."""
    names = ("numpy", "matplotlib", "pytest", "pytest-json-report", "msgspec", "rich", "click")
    return {"grader": grader.__version__, **{name: _version(name) for name in names}}


def deciding_files(section: Path) -> list[Path]:
    """Return the files that decide a score or a sentence: a section's own, and what grading imports for it."""
    return sorted(map(Path, _deciding(section)))


def _deciding(section: Path) -> dict[str, bytes]:
    """Return what is in these files, by their paths: every run waits for it, and `Path` takes longer."""
    own = [path for path in _files(section) if _decides(path, section)]
    found = {path: _read(path) for path in [*own, str(SECTIONS / "pytest.ini")]}  # as which the suites run
    there = _modules()
    seen: set[str] = set()
    waiting = [*_ENTRIES, *(name for path in own if path.endswith(".py") for name in _imported(found[path]))]
    while waiting:
        name = waiting.pop()
        if name in seen or name not in there:
            continue
        seen.add(name)
        found.setdefault(there[name], _read(there[name]))
        # What the package offers to a notebook is imported when that calls it, and never by what grades.
        waiting += [*(_imported(found[there[name]]) if name != "grader" else ()), *_packages_of(name)]
    return found


def _files(folder: Path) -> list[str]:
    return [f"{place}{os.sep}{file}" for place, _, files in os.walk(folder) for file in files]


def _decides(path: str, section: Path) -> bool:
    parts = _below(path, section).split("/")
    return parts[0] not in PARTS and "__pycache__" not in parts


def _below(path: str, folder: Path) -> str:
    return path[len(str(folder)) + 1 :].replace(os.sep, "/")


def _read(path: str) -> bytes:
    with open(path, "rb") as file:  # noqa: PTH123  # as above
        return file.read()


def _digest(section: Path) -> str:
    digest = hashlib.sha256()
    inside = f"{section}{os.sep}"
    found = _deciding(section)
    names = {_below(path, section if path.startswith(inside) else _ROOT): path for path in found}
    for name, path in sorted(names.items()):
        digest.update(f"{name}\0{hashlib.sha256(found[path]).hexdigest()}\0".encode())
    return digest.hexdigest()[:16]


def _imported(source: bytes) -> Iterator[str]:
    for module, names, plain in _IMPORT.findall("\n" + source.decode()):
        yield plain or module
        for name in _NAME.findall(names):
            yield f"{module}.{name}"  # perhaps a module, perhaps something in one


def _modules() -> dict[str, str]:
    """Return the files of all modules that may be imported, by name: looked for once, since each run pays for it."""
    paths = [path for package in ("grader", "reference") for path in _files(_ROOT / package) if path.endswith(".py")]
    return {_below(path, _ROOT).removesuffix(".py").removesuffix("/__init__").replace("/", "."): path for path in paths}


def _packages_of(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[:end]) for end in range(1, len(parts))]


def _version(package: str) -> str:
    distribution = metadata.distribution(package)
    # What `version` of the standard library parses, its documentation included, takes milliseconds for each.
    said = re.search(r"^Version: *(\S+)", distribution.read_text("METADATA") or "", re.MULTILINE)
    return said[1] if said else distribution.version


def _version_if_there(package: str) -> str | None:
    try:
        return _version(package)
    except metadata.PackageNotFoundError:
        return None
