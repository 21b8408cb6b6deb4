"""The programs of the collection, as their headers describe them. Reads them as text and never runs them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
KINDS = (
    "files",
    "injection",
    "leaving",
    "mathematics",
    "patching",
    "protocol",
    "resources",
    "snooping",
    "state",
    "system",
    "values",
)
_HEADER = re.compile(
    r"# (file|tries|must|max_score|outcome|breach|status|pad|lines|repeat|also|place|inputs|source): (.*\S)"
)
_REQUIRED = ("file", "tries", "must", "max_score")


@dataclass(frozen=True)
class Program:
    """A hostile program: what it stands for, what it tries, and what may come of it."""

    path: Path
    file: str
    tries: str
    must: str
    max_score: int
    outcome: str | None = None
    breach: tuple[str, ...] = ()
    status: str = "graded"
    pad: int = 0
    lines: int = 0
    repeat: str | None = None
    also: tuple[str, ...] = ()
    place: str | None = None
    inputs: bool = False

    @property
    def name(self) -> str:
        """Its kind and its name, as in ``leaving/os_exit_in_call``."""
        return f"{self.path.parent.name}/{self.path.stem}"

    @property
    def exercise(self) -> str:
        """The id of the exercise that it stands for."""
        return self.file.partition("_")[0]

    def source(self) -> bytes:
        """Return its text as it is handed in, before the room's names are put in."""
        data = self.path.read_bytes()
        if self.repeat is not None:
            times, _, text = self.repeat.partition(" ")
            data = data.replace(b"REPEATED", text.encode() * int(times) + b"1")
        data += b"\n" * self.lines
        return data + b"# " + b"x" * self.pad + b"\n" if self.pad else data


def programs(*names: str) -> list[Program]:
    """Return the programs of these names or kinds, or all of them, in order."""
    paths = sorted(path for kind in KINDS for path in (HERE / kind).glob("*.py"))
    found = [_program(path) for path in paths]
    if not names:
        return found
    chosen = [program for program in found if program.name in names or program.path.parent.name in names]
    known = {program.name for program in chosen} | {program.path.parent.name for program in chosen}
    missing = sorted(set(names) - known)
    if missing:
        raise ValueError(f"no such programs: {', '.join(missing)}")
    return chosen


def _program(path: Path) -> Program:
    fields = dict(_header(path))
    missing = [name for name in _REQUIRED if name not in fields]
    if missing:
        raise ValueError(f"{path} has no {missing[0]} in its header")
    return Program(
        path=path,
        file=fields["file"],
        tries=fields["tries"],
        must=fields["must"],
        max_score=int(fields["max_score"]),
        outcome=fields.get("outcome"),
        breach=_names(fields.get("breach")),
        status=fields.get("status", "graded"),
        pad=int(fields.get("pad", 0)),
        lines=int(fields.get("lines", 0)),
        repeat=fields.get("repeat"),
        also=_names(fields.get("also")),
        place=fields.get("place"),
        inputs=fields.get("inputs") == "shown",
    )


def _header(path: Path) -> list[tuple[str, str]]:
    lines = path.read_bytes().decode("utf-8", "replace").splitlines()
    found = []
    for line in lines:
        match = _HEADER.fullmatch(line)
        if match:
            found.append((match[1], match[2]))
        elif not line.startswith("#"):
            break
    return found


def _names(text: str | None) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",")) if text else ()
