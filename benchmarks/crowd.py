"""A class as it comes: worked answers, stubs, correct, wrong and hostile programs, in tidy folders and odd layouts.

    python -m benchmarks.crowd FOLDER SIZE

Of twenty submissions eight are solutions with a line of their own, two stubs, three hold a correct program in another
style, five a known mistake, one is hostile, and one is laid out in an odd way. The same number gives the same class.
"""

from __future__ import annotations

import io
import itertools
import re
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
Files = dict[str, bytes]

# A kind that hangs or fills memory measures its limits, not the grader.
_HOSTILE = ("leaving", "snooping", "values")
# These need more than a file in its place, or a package that may be missing.
_SPECIAL = re.compile(rb"^# (requires|place|also|repeat|pad|lines): ", re.MULTILINE)


def write(folder: Path, size: int) -> None:
    """Write a class."""
    make = _Makers()
    for number in range(size):
        name = f"student-{number:05}"
        files, lay = make.files(number), _tidy
        if number % 20 == 19:
            lay = _ODD[number // 20 % len(_ODD)]
        lay(folder / name, {file: data + f"\n# {number}\n".encode() for file, data in files.items()})


class _Makers:
    """The programs that there are, each kind gone through in turn."""

    def __init__(self) -> None:
        self._solutions = _read(ROOT / "solutions")
        self._stubs = _read(ROOT / "exercises")
        self._correct = itertools.cycle(_programs("correct", self._solutions))
        self._wrong = itertools.cycle(_programs("mistakes", self._solutions))
        self._hostile = itertools.cycle(_hostile(self._solutions))

    def files(self, number: int) -> Files:
        kind = number % 20
        if kind in (4, 14):
            return self._stubs
        if kind in (2, 9, 16):
            return next(self._correct)
        if kind in (1, 6, 8, 12, 17):
            return next(self._wrong)
        return next(self._hostile) if kind == 11 else self._solutions


def _read(folder: Path) -> Files:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("ex*.py"))}


def _programs(kind: str, solutions: Files) -> list[Files]:
    """Return submissions with one program of a collection each, beside the other solutions."""
    names = {name.partition("_")[0]: name for name in solutions}
    paths = sorted((ROOT / "tests" / kind).glob("ex*/*.py"))
    found = [(names[path.parent.name], path.read_bytes()) for path in paths if path.parent.name in names]
    return [{**solutions, name: data} for name, data in found if not _SPECIAL.search(data)]


def _hostile(solutions: Files) -> list[Files]:
    found = []
    for kind in _HOSTILE:
        for path in sorted((ROOT / "tests" / "hostile" / kind).glob("*.py")):
            data = path.read_bytes()
            stands_for = re.search(rb"^# file: (\S+)", data, re.MULTILINE)
            if stands_for and not _SPECIAL.search(data):
                found.append({**solutions, stands_for.group(1).decode(): data})
    return found


# --- layouts --------------------------------------------------------------------------------------------------------


def _tidy(place: Path, files: Files) -> None:
    for name, data in files.items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(data)


def _too_deep(place: Path, files: Files) -> None:
    _tidy(place / "my work" / "final", files)


def _renamed(place: Path, files: Files) -> None:
    _tidy(place, {name.replace(".py", " (1).py"): data for name, data in files.items()})


def _as_text(place: Path, files: Files) -> None:
    _tidy(place, {f"{name}.txt": data for name, data in files.items()})


def _other_case(place: Path, files: Files) -> None:
    _tidy(place, {name.capitalize(): data for name, data in files.items()})


def _clone(place: Path, files: Files) -> None:
    _tidy(place / "exercises", files)
    _tidy(place / "solutions", dict.fromkeys(files, b"# the answers\n"))


def _zipped(place: Path, files: Files) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(f"work/{name}", data)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.with_name(f"{place.name}.zip").write_bytes(stream.getvalue())


_ODD: list[Callable[[Path, Files], None]] = [_too_deep, _renamed, _as_text, _other_case, _clone, _zipped]


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
