"""Texts with formulas in them, which stand between backticks: for a terminal, for Markdown and for HTML."""

from __future__ import annotations

import re
from html import escape

from reference.mathml import mathml

_FORMULA = re.compile("`([^`]*)`")


def bare(text: str) -> str:
    """Return a text as it is read in a terminal.

    Examples
    --------
    >>> bare("the weight `beta^k`")
    'the weight beta^k'
    """
    return text.replace("`", "")


def typeset(text: str) -> str:
    """Return a text as HTML, its formulas as MathML."""
    parts = _FORMULA.split(text)
    return "".join(mathml(part) if i % 2 else escape(part) for i, part in enumerate(parts))


def marked(text: str, *, rule: bool = False) -> str:
    """Return a text as Markdown, its formulas as code; a rule of a table stays as it is."""
    if rule:
        return text
    parts = _FORMULA.split(text)
    return "".join(f"`{part}`" if i % 2 else _escaped(part) for i, part in enumerate(parts))


def _escaped(text: str) -> str:
    # What Markdown would read as a sign of its own; the numbers stay as they are.
    return "".join(f"\\{sign}" if sign in r"\`*_[]<>|" else sign for sign in text)
