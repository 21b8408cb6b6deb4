"""What people see: on terminals wide and narrow, with and without colour, through pipes."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Executable, Ran, Toy

WRONG = """def area(radius):
    print("the radius is", radius, "\\u03c0 \\N{CHECK MARK}")
    return np.pi * radius"""
ESCAPE = "\x1b["


@pytest.fixture(scope="module")
def wrong(toy: Toy, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return toy.write(tmp_path_factory.mktemp("students") / "jane", toy.broken(WRONG))


@pytest.fixture(scope="module")
def piped(grader: Executable, toy: Toy, wrong: Path) -> Ran:
    return grader("grade", wrong, "--section", toy.folder)


def too_long(lines: list[str], columns: int) -> list[str]:
    """Return the lines that do not fit, but for commands, which are left whole, each on a line of its own."""
    return [line for line in lines if len(line) > columns and not line.lstrip().startswith(("grader ", "cp "))]


def words_of(text: str) -> list[str]:
    return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", text).split()


def test_a_terminal_gets_colour_and_a_pipe_the_same_words_without(
    grader: Executable, toy: Toy, wrong: Path, piped: Ran
) -> None:
    terminal = grader.on_terminal("grade", wrong, "--section", toy.folder)
    assert terminal.code == piped.code == 1
    assert ESCAPE in terminal.out
    assert ESCAPE not in piped.out
    assert words_of(terminal.out) == piped.out.split()


@pytest.mark.parametrize(("env", "columns"), [({"NO_COLOR": "1"}, 80), ({"TERM": "dumb"}, 80), ({"NO_COLOR": "1"}, 30)])
def test_without_colour_it_fits_the_terminal_and_says_the_same(
    grader: Executable, toy: Toy, wrong: Path, piped: Ran, env: dict[str, str], columns: int
) -> None:
    shown = grader.on_terminal("grade", wrong, "--section", toy.folder, columns=columns, env=env).out
    assert not re.search(r"\x1b\[[0-9;]*3[0-9]", shown)
    lines = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in shown.splitlines()]
    assert not too_long(lines, columns)
    assert "".join(words_of(shown)).replace("|", "") == "".join(piped.out.split()).replace("|", "")


SAID = [
    ("hint", "ex1", "3"),
    ("list",),
    ("hint", "ex17"),
    ("grade", "--case", "none"),
    ("reset", "ex1"),
    ("submit", "--yes"),
    ("submit", "--yes", "-o", "a_folder"),
    ("diff", "ex1"),
    ("plot", "ex1"),
    ("debug", "ex1", "--no-run"),
    ("start", "evening"),
]


@pytest.mark.thorough
@pytest.mark.parametrize("words", SAID, ids=" ".join)
@pytest.mark.parametrize("columns", [40, pytest.param(80, marks=pytest.mark.nightly)])
def test_no_command_leaves_it_to_a_terminal_to_break_its_lines(
    grader: Executable, toy: Toy, tmp_path: Path, words: tuple[str, ...], columns: int
) -> None:
    toy.write(tmp_path / "exercises", toy.broken(WRONG))
    (tmp_path / "exercises" / "ex1_area_an_older_one.py.txt").touch()
    (tmp_path / "a_folder").mkdir()
    ran = grader.on_terminal(*words, "--section", toy.folder, columns=columns, cwd=tmp_path, typed="n\n")
    assert "Traceback" not in ran.out
    shown = re.sub(r"\r?\x1b\[K|(?<=\[y/N\]: )", "\n", ran.out)  # the answer was typed ahead
    lines = [re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", line) for line in shown.splitlines()]
    assert not [line for line in too_long(lines, columns) if " " in line.strip()], ran.out


@pytest.mark.thorough
@pytest.mark.parametrize(
    "columns", ["0", "many", *(pytest.param(words, marks=pytest.mark.nightly) for words in ("1", "-3", "", "9" * 5000))]
)
def test_a_size_that_no_terminal_has_keeps_nobody_from_reading(
    grader: Executable, toy: Toy, wrong: Path, piped: Ran, columns: str
) -> None:
    ran = grader("grade", wrong, "--section", toy.folder, env={"COLUMNS": columns, "LINES": columns})
    assert (ran.code, ran.err) == (1, "")
    assert "Score: 6/10" in " ".join(ran.out.split())


def test_a_pipe_is_written_for_80_columns(piped: Ran) -> None:
    lines = piped.out.splitlines()
    assert not too_long(lines, 80)
    assert not [line for line in lines if line != line.rstrip()]


def test_prints_that_an_old_encoding_cannot_show_do_not_stop_the_grader(
    grader: Executable, toy: Toy, wrong: Path
) -> None:
    ran = grader("grade", wrong, "--section", toy.folder, env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"})
    assert (ran.code, ran.err) == (1, "")
    assert "the radius is" in ran.out
    assert "Score: 6/10" in ran.out


def test_a_reader_that_leaves_early_is_no_error(grader: Executable, toy: Toy, wrong: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "grader", "grade", str(wrong), "--section", str(toy.folder)],
        env=grader.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()
    _, err = process.communicate(timeout=60)
    assert err == b""


def test_the_next_command_can_be_typed_as_it_stands(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    """Names with spaces are quoted, and the section is named where it had to be."""
    toy.write(tmp_path / "my work", toy.broken(WRONG))
    ran = grader("grade", "my work", "--section", toy.folder, cwd=tmp_path, env={"COLUMNS": "200"})
    command = re.findall(r"then: grader (.*?)(?: \(a nudge.*)?$", ran.out, re.MULTILINE)[0]
    again = subprocess.run(
        f"{sys.executable} -m grader {command}",
        shell=True,
        cwd=tmp_path,
        env=grader.environment,
        capture_output=True,
        check=False,
    )
    assert again.returncode == 1, again.stderr
    assert b"Score: 6/10" in again.stdout


@pytest.mark.thorough
def test_a_function_that_takes_its_time_is_named_at_a_terminal_and_nowhere_else(
    grader: Executable, toy: Toy, tmp_path: Path
) -> None:
    toy.write(tmp_path / "jane", toy.broken("def area(radius):\n    while True:\n        pass"))
    words = ("grade", tmp_path / "jane", "--section", _patient(toy, tmp_path))
    shown = grader.on_terminal(*words).out
    assert re.search(r"\r\x1b\[Karea has run for 1 s and is stopped in 2 s", shown)
    assert shown.rindex("\r\x1b[K") < shown.index("took longer than 3 s")
    assert "has run for" not in "".join((ran := grader(*words)).out + ran.err)


def test_ctrl_c_gives_the_prompt_back_at_once(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    """Within .3 s where the machine has nothing else to do; here others may be at work, for whom the limit is wide."""
    toy.write(tmp_path / "jane", toy.broken("def area(radius):\n    while True:\n        pass"))
    process = grader.start("grade", tmp_path / "jane", "--section", _patient(toy, tmp_path, 20))
    time.sleep(1.2)
    os.killpg(process.pid, signal.SIGINT)
    start = time.monotonic()
    _, err = process.communicate(timeout=60)
    assert time.monotonic() - start < 5
    assert (process.returncode, err.strip()) == (130, "interrupted")


def _patient(toy: Toy, folder: Path, seconds: float = 3) -> Path:
    """Return the toy section with some seconds for a call."""
    section = folder / "section"
    shutil.copytree(toy.folder, section)
    toml = section / "section.toml"
    toml.write_text(toml.read_text().replace("call_seconds = 1.0", f"call_seconds = {seconds:.1f}"))
    return section
