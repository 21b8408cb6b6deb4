"""The commands that the documents show."""

from __future__ import annotations

import re

from tests.conftest import ROOT

_INDENTED = re.compile(r"^    ((?:grader|python|ruff|\.ci/run)\b.*)$", re.MULTILINE)


def commands(document: str) -> list[str]:
    """Return the commands of a document."""
    return commands_in((ROOT / document).read_text(encoding="utf-8"))


def commands_in(text: str) -> list[str]:
    """Return the commands of a text, without the words that explain them."""
    return [re.split(r"\s{2,}", line)[0] for line in _INDENTED.findall(text)]


def for_instructors() -> str:
    """Return README's part for instructors."""
    return (ROOT / "README.md").read_text(encoding="utf-8").partition("## For instructors\n")[2].partition("\n## ")[0]
