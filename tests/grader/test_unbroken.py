"""Commands in sentences are never broken in their middle."""

from __future__ import annotations

import io

import pytest
from rich.console import Console
from rich.text import Text

from grader.feedback.paragraphs import folded, wrapped
from grader.unbroken import spaced, unbroken

COMMANDS = [
    "grader grade ex3",
    "grader hint area",
    "grader grade --json report.json",
    "grader watch --section momentum",
    "grader submit 'my work' --yes",
    "grader reset FOLDER ex1",
    "cp exercises/ex1_area.py.1 exercises/ex1_area.py",
    "cp 'it is/ex1_area.py.1' 'it is/ex1_area.py'",
    "python exercises/ex1_area.py",
    "python -m grader watch ex1",
    "cd momentum",
]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("width", [20, 40, 60, 80])
def test_a_command_is_on_one_line_at_any_width(command: str, width: int) -> None:
    text = f"Next: look at the line of which it told you, save, then type {command}, or leave it as it is."
    lines = [line.plain for line in wrapped((0, text), width)]
    assert any(command in line for line in lines)
    assert " ".join(lines) == text
    assert max(len(line) for line in lines if command not in line) <= width


def test_words_that_are_no_command_are_words() -> None:
    for text in ("Copy this file to keep what you change.", "in Python or not", "said by the grader, or a person"):
        assert unbroken(text) == text
    assert spaced(unbroken("type grader grade ex3 again")) == "type grader grade ex3 again"


def test_a_word_longer_than_a_line_is_broken_where_the_line_ends_and_keeps_its_style() -> None:
    text = Text("see ") + Text("x" * 25, "bold")
    lines = wrapped((0, text), 10)
    assert [line.plain for line in lines] == ["see", "x" * 10, "x" * 10, "x" * 5]
    console = Console(file=io.StringIO(), force_terminal=True)
    with console.capture() as capture:
        console.print(lines[1])
    assert "\x1b[1m" in capture.get()


def test_lines_begin_with_the_spaces_that_they_have() -> None:
    assert [line.plain for line in wrapped((2, "a = b /\n      ^\n\nend"), 40)] == ["  a = b /", "        ^", "  end"]


def test_a_line_is_folded_as_a_terminal_does_it() -> None:
    assert [line.plain for line in folded(Text("abcdefgh"), 3)] == ["abc", "def", "gh"]
    assert [line.plain for line in folded(Text(""), 3)] == [""]


@pytest.mark.parametrize("width", [24, 33, 40, 57])
def test_a_number_stays_beside_what_it_counts_and_what_it_numbers(width: int) -> None:
    text = "Score: 1/15 in all, 1 of 7 checks passed, 1 fails, 5 wait: mend line 86, off by up to 19 % of it"
    lines = [line.plain for line in wrapped((0, text), width)]
    assert " ".join(lines) == text
    for whole in ("5 wait", "1 fails", "line 86", "19 % of", "7 checks"):
        assert any(whole in line for line in lines), lines
