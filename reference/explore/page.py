"""One HTML file, joined from the files in ``page/``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from reference.mathml import mathml

SOURCES = Path(__file__).parent / "page"
MARK = '<meta name="generator" content="grader explore">'
_IMPORT = re.compile(r'^import \{[^}]*\} from "\./([\w-]+\.js)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export ", re.MULTILINE)
_MATH = re.compile(r"\{math:([^}]*)\}")
_PLACE = re.compile(r"\{(style|script|presets|case)\}")


def page(case: Mapping[str, Any] | None = None) -> str:
    """Return the page to play with, or that of a student's own case; it asks nobody for anything."""
    parts = {
        "style": _text("page.css"),
        "script": "\n".join(_modules("main.js", set())),
        "presets": _json(json.loads(_text("presets.json"))),
        "case": _json(case),
    }
    frame = _MATH.sub(lambda match: mathml(match[1]), _text("page.html"))
    return _PLACE.sub(lambda match: parts[match[1]].strip(), frame)


def _modules(name: str, seen: set[str]) -> Iterator[str]:
    """Yield a module after those that it imports, in one scope: without the words import and export."""
    seen.add(name)
    text = _text(name)
    for other in _IMPORT.findall(text):
        if other not in seen:
            yield from _modules(other, seen)
    yield _EXPORT.sub("", _IMPORT.sub("", text))


def _json(value: Any) -> str:
    # A text that ends the script element would begin another.
    return json.dumps(value, allow_nan=False).replace("<", "\\u003c")


def _text(name: str) -> str:
    return (SOURCES / name).read_text(encoding="utf-8")
