"""``grader diff``: the worked answer, once one's own has all its points."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader import section
from grader.cli.diff import _broken
from grader.practice.diff import Row, code, own, rows
from tests.terminals import Terminal

if TYPE_CHECKING:
    from tests.conftest import Executable, Toy
    from tests.grader.practice.conftest import Run

OWN = "def area(radius):\n    return 3.141592653589793 * radius * radius"


def test_it_stands_beside_ones_own_where_there_is_room(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    folder = toy.write(tmp_path / "jane", toy.broken(OWN))
    words = ("diff", "ex1", folder, "--section", toy.folder)
    ran = grader.on_terminal(*words, columns=120, env={"PAGER": "cat"})
    assert ran.code == 0, ran.out
    waited, _, drawn = ran.out.partition("\x1b[K")
    assert waited.strip() == "grading ex1 as it is now ..."
    shown = re.sub(r"\x1b\[[\d;]*m", "", drawn).splitlines()
    assert max(map(len, shown)) <= 120
    lines = [" ".join(line.split()) for line in shown]
    assert lines[0] == "yours the worked answer"
    assert "return 3.141592653589793 * radius * radius | return np.pi * radius**2" in lines
    assert "def area(radius): def area(radius):" in lines


def test_what_is_longer_than_the_screen_is_shown_a_page_at_a_time(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    folder = toy.write(tmp_path / "jane", toy.broken(OWN) + "\n" + "".join(f"# line {n}\n" for n in range(60)))
    words = ("diff", folder / "ex1_area.py", "--section", toy.folder)
    with Terminal(*words, cwd=tmp_path, env=grader.environment | {"PAGER": "less"}) as terminal:
        assert terminal.wait("return 3.141592653589793 * radius * radius"), terminal.screen()
        assert b"grading ex1 as it is now ..." in terminal.raw
        assert "# line 59" not in terminal.text
        assert "q leaves, space goes on" in terminal.screen()[-1]
        terminal.type("subm")  # as somebody types ahead: in less s writes a file
        terminal.key("enter")
        terminal.type("G")
        assert terminal.wait("# line 59"), terminal.screen()
        assert terminal.wait("This is the end: q leaves, and says what is next"), terminal.screen()
        terminal.type("q")
        assert terminal.wait("Next: hand in: grader submit"), terminal.screen()
        assert terminal.wait_exit() == 0
    assert [path.name for path in tmp_path.iterdir()] == ["jane"]


def test_where_it_is_narrow_the_lines_stand_one_below_the_other(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    folder = toy.write(tmp_path / "jane", toy.broken(OWN))
    ran = grader("diff", folder / "ex1_area.py", "--section", toy.folder, env={"COLUMNS": "60"})
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[:2] == [f"- {folder / 'ex1_area.py'}", "+ the worked answer"]
    assert "-     return 3.141592653589793 * radius * radius\n+     return np.pi * radius**2\n" in ran.out
    assert "\n  def area(radius):\n" in ran.out


def test_it_is_shown_to_nobody_before(run: Run, begun: Path, toy: Toy) -> None:
    for source in (None, toy.broken("def area(radius):\n    return 0.0")):
        if source is not None:
            (begun / "exercises" / "ex1_area.py").write_text(source)
        ran = run("diff", "ex1", cwd=begun)
        assert (ran.code, ran.err) == (1, "")
        assert "of 10 points: the worked answer is shown once it has all." in ran.out
        assert "np.pi" not in ran.out


def test_what_students_write_cannot_act_on_the_screen(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    folder = toy.write(tmp_path / "jane", f"{toy.solution}\n# \x1b[2J [bold]x[/bold]\n::error::no\n"[:-12])
    ran = grader("diff", "ex1", folder, "--section", toy.folder)
    assert ran.code == 0
    assert "\x1b" not in ran.out
    assert "[bold]x[/bold]" in ran.out


def test_where_the_package_holds_none_it_says_so(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    shutil.copytree(toy.folder, tmp_path / "own", ignore=shutil.ignore_patterns("solutions", "__pycache__"))
    ran = grader("diff", "ex1", toy.solutions, "--section", tmp_path / "own")
    assert (ran.code, ran.out) == (2, "")
    assert "the package holds no worked answer to ex1" in ran.err


def test_lines_of_both_stand_in_one_row() -> None:
    assert list(rows("a\nb\nc\n", "a\nx\ny\nc\nd\n")) == [
        Row("a", "a"),
        Row("b", "x"),
        Row(None, "y"),
        Row("c", "c"),
        Row(None, "d"),
    ]
    assert list(rows("a\nb", "b")) == [Row("a", None), Row("b", "b")]
    assert not list(rows("", ""))


def test_texts_that_the_stub_brought_and_trials_are_no_difference() -> None:
    momentum = section.find("momentum")
    exercise = momentum.exercise("ex4")
    stub = (momentum.part(section.STUBS) / exercise.file).read_text(encoding="utf-8")
    empty = "import numpy as np\n\ndef effective_lr(lr, momentum):\n\ndef measured_lr("
    assert own(stub, momentum, exercise).startswith(empty)
    written = "# my own remark\n    return lr / (1 - momentum)"
    mine = stub.replace('raise NotImplementedError("effective_lr is not written yet")', written)
    assert own(mine, momentum, exercise).startswith(empty.replace("momentum):\n", f"momentum):\n    {written}\n"))
    assert "Mine." in own(stub.replace('"""', '"""Mine. ', 1), momentum, exercise)


def test_of_a_worked_answer_its_code_is_shown() -> None:
    source = '"""About."""\nimport math\n\n\ndef f(x):\n    """What."""\n    # why\n    return x\n'
    trials = '\n\nif __name__ == "__main__":\n    f(1)\n'
    assert code(source + trials) == "import math\n\ndef f(x):\n    # why\n    return x"


@pytest.mark.thorough
def test_long_lines_are_broken_between_words(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    long = "return " + " + ".join(["0.00"] * 30) + " + np.pi * radius**2"
    folder = toy.write(tmp_path / "jane", toy.broken(f"def area(radius):\n    {long}"))
    ran = grader.on_terminal("diff", folder / "ex1_area.py", "--section", toy.folder, env={"PAGER": "cat"})
    lines = re.sub(r"\x1b\[[\d;]*[mK]", "", ran.out).splitlines()
    assert max(len(line) for line in lines if "0.00" in line) <= 80
    assert " ".join(line.lstrip("- ") for line in lines).count("0.00") == 30


def test_a_line_that_is_a_comment_goes_on_at_its_own_margin() -> None:
    assert _broken("    # the velocity is what has been summed up so far, all of it", 40) == [
        "    # the velocity is what has been",
        "    # summed up so far, all of it",
    ]


def test_a_long_comment_stays_a_comment_where_it_is_broken() -> None:
    line = "    theta = theta - lr * v  # a new array each time, so that the path keeps the old ones"
    assert _broken(line, 50) == [
        "    theta = theta - lr * v  # a new array each",
        "            # time, so that the path keeps the old",
        "            # ones",
    ]
    text = '    say("a text with # in it", "and more that is long", 1, 2)'
    assert not [part for part in _broken(text, 40)[1:] if part.lstrip().startswith("#")]


def test_where_nothing_is_written_it_is_to_be_written_first(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    folder = toy.write(tmp_path / "jane", (toy.stubs / "ex1_area.py").read_bytes())
    ran = grader("diff", folder / "ex1_area.py", "--section", toy.folder)
    assert (ran.code, ran.err) == (1, "")
    assert "Next: write area in ex1_area.py, save, then: grader grade ex1" in " ".join(ran.out.split())


@pytest.mark.parametrize("columns", [38, 60])
def test_a_comment_that_goes_on_stays_as_far_in_as_its_line(columns: int) -> None:
    line = " " * 12 + "velocity = momentum * velocity + grad  # the newest gradient is added to what is left"
    first, *rest = _broken(line, columns)
    assert first.startswith(" " * 12 + "velocity")
    assert rest
    assert all(part.startswith(" " * 12) and len(part) <= columns for part in rest)
