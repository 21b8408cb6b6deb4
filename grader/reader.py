"""What is to be read with the exercises: the section's reading.md, with the pictures that it shows.

A picture is a file beside it, or is drawn: a section may have ``reading/illustrations.py`` with a function
``illustration(name)`` that returns a PNG. They are drawn when somebody begins, so that no copy of them can grow old.
"""

from __future__ import annotations

import re
from pathlib import Path

from grader import modules
from grader.errors import SectionError, section_code
from grader.section import READING, Section

FILE = "reading.md"
_SHOWN = re.compile(r"!\[[^\]]*\]\(([\w.-]+)\)")


def text(section: Section) -> bytes | None:
    """Return the reading, None where the section has none."""
    path: Path = section.part(READING) / FILE
    return path.read_bytes() if path.is_file() else None


def shown(section: Section) -> list[str]:
    """Return the names of the pictures in the reading, in its order."""
    return list(dict.fromkeys(_SHOWN.findall((text(section) or b"").decode())))


def picture(section: Section, name: str) -> bytes:
    """Return a picture of the reading.

    Raises
    ------
    SectionError
        If it is neither there nor can be drawn.
    """
    folder: Path = section.part(READING)
    if (folder / name).is_file():
        return (folder / name).read_bytes()
    with section_code(f"the picture {name} cannot be drawn"):
        module = modules.load(folder / "illustrations")
        drawn = module.illustration(Path(name).stem) if module is not None else None
    if not isinstance(drawn, bytes):
        raise SectionError(f"it shows {name}, which is neither a file beside it nor drawn", path=folder / FILE)
    return drawn
