"""What a student types gives the same on every platform: the same words, in the letters that the terminal has."""

from __future__ import annotations

import json
import os
import shutil
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT, Executable

if TYPE_CHECKING:
    from tests.conftest import Toy
    from tests.platforms.conftest import Simulated
    from tests.processes import Processes

WRONG = ROOT / "tests" / "golden" / "submissions" / "mixed"
COMMANDS = (
    "--version",
    "list",
    "hint ex1",
    "doctor",
    "demo forms",
    "plot ex1 solutions",
    "grade solutions ex1 ex2",
    "grade --json report.json --pictures pictures",
    "show report.json",
    "batch class --out out",
    "batch class --out out",
    "new-section tank",
    "verify --section tank --keys 1",
    "completion powershell",
    "debug ex2",
)
HANGS = "def area(radius):\n    while True: pass"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return a folder of a student's, with some work in it."""
    for name in ("exercises", "solutions"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


@pytest.mark.thorough
def test_a_wrong_exercise_is_told_in_the_same_words(
    grader: Simulated, tmp_path_factory: pytest.TempPathFactory
) -> None:
    here = Executable(tmp_path_factory.mktemp("home"))("grade", WRONG, "ex3")
    ran = grader("grade", WRONG, "ex3")
    assert (ran.code, ran.out, ran.err) == (here.code, here.out, here.err)
    assert "nothing looks ahead" in " ".join(ran.out.split())


@pytest.mark.thorough
def test_the_first_figure_of_all_leaves_the_list_of_fonts_for_the_next(grader: Simulated, toy: Toy) -> None:
    words = ("grade", ROOT / "solutions", "ex1")
    first = grader(*words)
    lists = list((grader.home / ".cache" / "grader").glob("fontlist-*.json"))
    assert (first.code, first.err) == (0, "")
    assert "font" not in first.out
    assert json.loads(lists[0].read_text(encoding="utf-8"))["ttflist"]
    made = lists[0].stat().st_mtime_ns
    assert grader(*words).code == 0
    assert lists[0].stat().st_mtime_ns == made


@pytest.mark.thorough
def test_letters_that_the_terminal_lacks_are_replaced(grader: Simulated, toy: Toy, tmp_path: Path) -> None:
    folder = toy.write(tmp_path / "j", toy.broken("def area(radius):\n    print('\u03b2 \u4f60 \xe4')\n    return 0.0"))
    ran = grader("grade", folder, "--section", toy.folder)
    assert (ran.code, ran.err) == (1, "")
    assert "| ? ? " in ran.out


@pytest.mark.nightly
def test_a_name_in_another_case_is_that_file(grader: Simulated, place: Path) -> None:
    right = place / "exercises" / "ex3_compare.py"
    shutil.copy(place / "solutions" / right.name, right)
    assert grader("grade", "EXERCISES/EX3_COMPARE.PY", cwd=place).code == 0
    assert grader("grade", "Ex3_Compare.py", cwd=right.parent).code == 0
    right.rename(right.with_name("Ex3_Compare.py"))
    ran = grader("grade", "ex3", cwd=place)
    assert ran.code == 0
    assert "Note: Ex3_Compare.py was taken for ex3_compare.py." in " ".join(ran.out.split())


@pytest.mark.nightly
def test_a_failing_call_is_debugged_in_ones_own_python(grader: Simulated, place: Path) -> None:
    shutil.copy(WRONG / "ex3_compare.py", place / "exercises")
    ran = grader("debug", "ex3", cwd=place)
    assert (ran.code, ran.err) == (0, "")
    assert "result:" in ran.out
    assert (place / "exercises" / "debug_ex3.py").is_file()
    assert grader("debug", "EX3", cwd=place).code == 0


@pytest.mark.parametrize(
    "number",
    [pytest.param(signal.SIGINT, marks=pytest.mark.thorough), pytest.param(signal.SIGKILL, marks=pytest.mark.nightly)],
)
def test_a_run_that_is_ended_while_a_call_hangs_leaves_nothing(
    grader: Simulated, toy: Toy, tmp_path: Path, processes: Processes, number: int
) -> None:
    folder = toy.write(tmp_path / "jane", toy.broken(HANGS))
    section = shutil.copytree(toy.folder, tmp_path / "section")
    settings = (section / "section.toml").read_text(encoding="utf-8")
    (section / "section.toml").write_text(settings.replace("call_seconds = 1.0", "call_seconds = 60.0"), "utf-8")
    scratch = tmp_path / "tmp"
    scratch.mkdir()
    process = grader.start("grade", folder, "--section", section, env={"TMPDIR": str(scratch)})
    until = time.monotonic() + 60
    while not any(map(busy, below := processes.below(process.pid))):
        assert time.monotonic() < until
        time.sleep(0.1)
    os.killpg(process.pid, number)  # as Ctrl-C does: whoever shares the terminal is told
    err = process.communicate(timeout=20)[1].strip()
    assert (process.returncode, err) == ((130, "interrupted") if number == signal.SIGINT else (-number, ""))
    while processes.running(below) or any(scratch.iterdir()):
        assert time.monotonic() < until
        time.sleep(0.05)


@pytest.mark.nightly
def test_the_line_about_a_call_that_takes_long_is_emptied(grader: Simulated, toy: Toy, tmp_path: Path) -> None:
    folder = toy.write(tmp_path / "jane", toy.broken(HANGS))
    section = shutil.copytree(toy.folder, tmp_path / "section")
    settings = (section / "section.toml").read_text(encoding="utf-8")
    (section / "section.toml").write_text(settings.replace("call_seconds = 1.0", "call_seconds = 3.0"), "utf-8")
    shown = grader.on_terminal("grade", folder, "--section", section, columns=60).out
    empty = f"\r{' ' * 59}\r" if grader.platform == "windows" else "\r\x1b[K"
    assert f"{empty}area has run for 2 s" in shown
    assert shown.rindex(empty) < shown.index("took longer than")


def busy(pid: int) -> bool:
    """Tell whether a process has used more processor time than any that only starts."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return False
    return int(fields[11]) / os.sysconf("SC_CLK_TCK") > 2.0


@pytest.mark.nightly
def test_who_stops_reading_hears_no_complaint(grader: Simulated) -> None:
    with grader.start("list") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert (process.stderr.read(), process.wait(timeout=60)) == ("", 1)


@pytest.mark.nightly
def test_every_command_works(grader: Simulated, place: Path) -> None:
    shutil.copy(WRONG / "ex2_optimal_beta.py", place / "exercises")
    shutil.copytree(WRONG, place / "class" / "jane")
    shutil.copytree(place / "solutions", place / "class" / "joe")
    for command in COMMANDS:
        ran = grader(*command.split(), cwd=place)
        assert (ran.code in (0, 1), ran.err) == (True, ""), command
        assert "?" not in ran.out.replace("is it right?", "").replace("missing?", ""), command
