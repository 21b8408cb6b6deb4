"""How the programs that read an export take it apart, as far as tests need it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any, NamedTuple

from markdown_it import MarkdownIt

ACTS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b-\u200f\ud800-\udfff\ufffe\uffff]")
"""What no text of an export holds: it acts on a screen or is no character."""


class Command(NamedTuple):
    """A workflow command of GitHub Actions."""

    name: str
    properties: dict[str, str]
    data: str


def commands(text: str) -> list[Command]:
    """Return what a runner makes of a step's output: a line that begins with two colons is a command."""
    return [found for line in re.split(r"\r\n|\r|\n", text) if (found := _command(line)) is not None]


def _command(line: str) -> Command | None:
    line = line.lstrip()
    end = line.find("::", 2)
    if not line.startswith("::") or end < 0:
        return None
    name, _, rest = line[2:end].partition(" ")
    pairs = [pair.partition("=") for pair in rest.split(",") if pair]
    properties = {key.strip(): _unescaped(value, {"%3A": ":", "%2C": ","}) for key, _, value in pairs}
    return Command(name, properties, _unescaped(line[end + 2 :], {}))


def _unescaped(text: str, more: dict[str, str]) -> str:
    for escape, char in (("%0D", "\r"), ("%0A", "\n"), *more.items(), ("%25", "%")):
        text = text.replace(escape, char)
    return text


def markdown_tokens(text: str) -> list[tuple[str, str]]:
    """Return the kinds of all that Markdown makes of a text, with what each holds."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    found = []
    for token in parser.parse(text):
        found.append((token.type, token.content if token.type in ("fence", "html_block", "code_block") else ""))
        found += [(child.type, child.content) for child in token.children or ()]
    return found


class Page(HTMLParser):
    """The elements of a page with their attributes, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.others: list[str] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.others.append(data)

    def handle_pi(self, data: str) -> None:
        self.others.append(data)

    def unknown_decl(self, data: str) -> None:
        self.others.append(data)


_NUMBER, _TEXT = {"type": "number"}, {"type": "string"}


def _object(required: dict[str, Any], others: dict[str, Any] | None = None) -> dict[str, Any]:
    properties = required | (others or {})
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


_FORMAT = {"enum": ["text"]}
GRADESCOPE = _object(
    {
        "output": _TEXT,
        "output_format": _FORMAT,
        "test_output_format": _FORMAT,
        "test_name_format": _FORMAT,
        "stdout_visibility": {"enum": ["hidden"]},
        "tests": _list(
            _object(
                {
                    "status": {"enum": ["passed", "failed"]},
                    "name": _TEXT,
                    "number": {"type": "string", "pattern": r"^\d+\.\d+$"},
                    "output": _TEXT,
                    "visibility": {"enum": ["visible"]},
                },
                {"score": _NUMBER, "max_score": _NUMBER},
            )
        ),
    },
    {"score": _NUMBER, "execution_time": {"type": "integer"}},
)
_EXERCISM_TEST = _object(
    {"name": _TEXT, "status": {"enum": ["pass", "fail", "error"]}, "task_id": {"type": "integer"}},
    {"message": {"type": "string", "maxLength": 65_535}, "output": {"type": "string", "maxLength": 500}},
)
EXERCISM = _object(
    {
        "version": {"const": 3},
        "status": {"enum": ["pass", "fail", "error"]},
        "message": {"type": ["string", "null"], "maxLength": 65_535},
        "tests": _list(_EXERCISM_TEST),
    }
)
CLASSROOM = {
    "type": "object",
    "required": ["version", "status", "max_score", "tests"],
    "properties": {
        "version": {"const": 3},
        "max_score": {"type": "integer", "minimum": 0},
        "tests": _list(
            {
                "type": "object",
                "required": ["name", "status", "score", "max_score", "line_no", "filename", "duration"],
                "properties": {"score": _NUMBER, "line_no": {"type": "integer"}, "duration": _NUMBER},
            }
        ),
    },
}
CLASSROOM50 = _object(
    {
        "schema": {"const": "classroom50/result/v1"},
        **{name: _TEXT for name in ("classroom", "assignment", "submission", "commit", "release", "review")},
        "datetime": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"},
        "score": {"type": "integer"},
        "max-score": {"type": "integer", "minimum": 0},
        "tests": _list(
            _object(
                {
                    "test-name": _TEXT,
                    "passed": {"type": "boolean"},
                    "score": {"type": "integer"},
                    "max-score": {"type": "integer"},
                    "message": _TEXT,
                }
            )
        ),
    }
)
