"""Where a command's output goes nowhere, and where a report that somebody else wrote goes to a terminal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.conftest import Executable, Toy

pytestmark = pytest.mark.thorough

# Every other one with a closed output in CI: that is found where a full one is, before and after a command.
COMMANDS = ["grade", "show", "plot", "hint", "list", "batch", "verify", "doctor", "demo", "--help", "--version"]


@pytest.fixture
def words(request: pytest.FixtureRequest, toy: Toy, tmp_path: Path) -> list[str | Path]:
    """Return a run of a command that prints something."""
    toy.write(tmp_path / "class" / "jane")
    more: dict[str, list[str | Path]] = {
        "grade": [toy.solutions, "--section", toy.folder],
        "show": [tmp_path / "report.json"],
        "plot": ["ex1", ROOT / "exercises", "--out", tmp_path / "ex1.png"],
        "hint": ["ex1"],
        "batch": [tmp_path / "class", "--out", tmp_path / "out", "--section", toy.folder, "--jobs", "1"],
        "verify": [toy.stubs, toy.solutions, "--section", toy.folder, "--keys", "1"],
        "demo": ["forms", "--out", tmp_path],
    }
    return [request.param, *more.get(request.param, [])]


@pytest.fixture
def stored(grader: Executable, toy: Toy, tmp_path: Path) -> Path:
    """Return a report for `grader show`."""
    target = tmp_path / "report.json"
    grader("grade", toy.stubs, "--section", toy.folder, "--json", target)
    return target


def run(grader: Executable, words: list[str | Path], redirection: str, **env: str) -> tuple[int, str]:
    """Run a command in a shell, which can close its output."""
    line = f'exec "$@" {redirection}'
    done = subprocess.run(
        ["sh", "-c", line, "sh", sys.executable, "-m", "grader", *map(str, words)],
        env=grader.environment | env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.stdout == b""
    return done.returncode, done.stderr.decode()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize(
    "unbuffered",
    [
        pytest.param({}, id="buffered"),
        pytest.param({"PYTHONUNBUFFERED": "1"}, id="unbuffered", marks=pytest.mark.nightly),
    ],
)
@pytest.mark.parametrize("words", COMMANDS, indirect=True)
def test_an_output_that_is_full_is_one_line_and_exit_code_3(
    grader: Executable, stored: Path, words: list[str | Path], unbuffered: dict[str, str]
) -> None:
    said = "Error: nothing can be printed: No space left on device\n"
    assert run(grader, words, "> /dev/full", **unbuffered) == (3, said)


@pytest.mark.parametrize(
    "words",
    [*COMMANDS[::2], *(pytest.param(command, marks=pytest.mark.nightly) for command in COMMANDS[1::2])],
    indirect=True,
)
def test_an_output_that_is_closed_is_one_line_and_exit_code_3(
    grader: Executable, stored: Path, words: list[str | Path]
) -> None:
    assert run(grader, words, ">&-") == (3, "Error: nothing can be printed: the standard output is closed\n")


@pytest.mark.parametrize(
    "errors",
    [
        pytest.param(subprocess.PIPE, id="output", marks=pytest.mark.nightly),
        pytest.param(subprocess.STDOUT, id="both"),
    ],
)
def test_a_class_is_graded_to_its_end_whoever_stops_reading(
    grader: Executable, toy: Toy, tmp_path: Path, errors: int
) -> None:
    for name in ("jane", "max", "zoe"):
        toy.write(tmp_path / "class" / name)
    words = [
        "batch",
        tmp_path / "class",
        "--out",
        tmp_path / "out",
        "--section",
        toy.folder,
        "--jobs",
        "1",
        "--verbose",
    ]
    assert unread(grader, words, errors) == (0, "")
    assert (tmp_path / "out" / "gradebook.csv").read_text().count("graded") == 3
    assert json.loads((tmp_path / "out" / "run.json").read_bytes())["state"] == "complete"
    for command, more, code in (
        ("export", ["--format", "html"], 0),
        ("export", ["--format", "csv", "--to", "-"], 0),
        ("gradebook", [], 0),
        ("compare", [tmp_path / "out"], 0),
        ("replay", ["jane"], 0),
    ):
        assert unread(grader, [command, tmp_path / "out", *more], errors) == (code, ""), command
    assert len([*(tmp_path / "out" / "exports" / "html").iterdir()]) == 3
    assert unread(grader, ["similar", tmp_path / "class", "--section", toy.folder], errors) == (0, "")
    wrong = toy.write(tmp_path / "wrong", toy.broken("def area(radius):\n    return 0.0"))
    words = ["grade", wrong, "--section", toy.folder, "--json", tmp_path / "report.json"]
    assert unread(grader, words, errors) == (1, "")
    assert json.loads((tmp_path / "report.json").read_bytes())["status"] == "graded"


def test_what_only_prints_ends_where_nobody_reads(grader: Executable, toy: Toy) -> None:
    words = ["verify", toy.solutions, toy.solutions, "--section", toy.folder, "--keys", "1"]
    assert unread(grader, words, subprocess.PIPE) == (1, "")


def unread(grader: Executable, words: Sequence[object], errors: int) -> tuple[int, str]:
    """Run a command whose output goes into a pipe that nobody reads any more."""
    theirs, ours = os.pipe()
    os.close(theirs)
    command = [*grader.command, *map(str, words)]
    done = subprocess.run(
        command, env=grader.environment, stdin=subprocess.DEVNULL, stdout=ours, stderr=errors, timeout=120, check=False
    )
    os.close(ours)
    return done.returncode, (done.stderr or b"").decode()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_where_errors_cannot_be_told_either_the_exit_code_stands(grader: Executable) -> None:
    assert run(grader, ["list"], "> /dev/full 2>&1") == (3, "")
    assert run(grader, ["hint", "ex99"], "2> /dev/full") == (2, "")


def test_a_report_that_somebody_else_wrote_does_nothing_to_the_terminal(
    grader: Executable, stored: Path, tmp_path: Path
) -> None:
    report = json.loads(stored.read_bytes())
    nasty = "\x1b]0;owned\x07\x1b[2J\u202e"
    exercise = report["exercises"][0]
    exercise["title"] = exercise["file"] = nasty
    for check in exercise["checks"]:
        check |= {"outcome": "failed", "message": nasty, "title": nasty, "detail": nasty, "output": nasty}
        check |= {"traceback": [nasty], "remarks": [nasty], "hint": nasty, "call": nasty, "function": nasty}
    report["submission"]["id"] = report["cases"]["key_id"] = nasty
    (tmp_path / "nasty.json").write_text(json.dumps(report))
    shown = grader("show", tmp_path / "nasty.json")
    assert (shown.code, shown.err) == (1, "")
    assert "owned" in shown.out
    assert not [char for char in shown.out if not char.isprintable() and char != "\n"]
    rejected = report | {"status": "rejected", "message": nasty, "exercises": []}
    (tmp_path / "rejected.json").write_text(json.dumps(rejected))
    shown = grader("show", tmp_path / "rejected.json")
    assert "owned" in shown.out
    assert not [char for char in shown.out if not char.isprintable() and char != "\n"]
