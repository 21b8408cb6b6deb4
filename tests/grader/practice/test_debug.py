"""``grader debug``: a failing practice case as a script that anybody can read and run."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader.practice.debug import after
from grader.practice.scripted import _fitted
from tests.terminals import Terminal

if TYPE_CHECKING:
    from tests.conftest import Executable, Toy


@pytest.fixture
def mixed(repository: Path, tmp_path: Path) -> Path:
    """Return a project with wrong exercises."""
    shutil.copytree(repository / "tests/golden/submissions/mixed", tmp_path / "exercises")
    return tmp_path


@pytest.mark.parametrize(
    "exercise",
    [
        "ex3",
        pytest.param("ex1", marks=pytest.mark.thorough),  # which draws
        *(pytest.param(name, marks=pytest.mark.nightly) for name in ("ex2", "ex4", "ex5")),
    ],
)
def test_the_script_makes_the_call_that_fails(grader: Executable, mixed: Path, exercise: str) -> None:
    ran = grader("debug", exercise, cwd=mixed)
    script = mixed / "exercises" / f"debug_{exercise}.py"
    assert (ran.code, ran.err) == (0, ""), ran
    assert "with nothing confined" in ran.out
    assert "result:" in ran.out
    assert "ends it.\n\n" in ran.out
    assert "\n\n\n" not in ran.out
    assert len(script.read_text().splitlines()) <= 32
    again = subprocess.run([sys.executable, script.name], cwd=script.parent, capture_output=True, text=True, check=True)
    assert again.stdout in ran.out


@pytest.mark.thorough
def test_ctrl_c_ends_the_script_and_it_is_said_what_is_next(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    toy.write(tmp_path / "exercises", toy.broken("def area(radius):\n    while True:\n        pass\n"))
    with Terminal("debug", "ex1", "--section", toy.folder, cwd=tmp_path, env=grader.environment) as terminal:
        assert terminal.wait("nothing confined; Ctrl-C ends it."), terminal.screen()
        time.sleep(1.0)  # until the call is under way
        terminal.key("ctrl-c")
        assert terminal.wait("Next: mend area in ex1_area.py, save, then: grader grade ex1"), terminal.screen()
        assert terminal.wait_exit() == 130


@pytest.mark.thorough
def test_a_script_that_ends_in_an_exception_is_followed_by_what_is_next(
    grader: Executable, toy: Toy, tmp_path: Path
) -> None:
    toy.write(tmp_path / "exercises", toy.broken("def area(radius):\n    return radius ^ 2.0\n"))
    ran = grader("debug", "ex1", "--section", toy.folder, cwd=tmp_path)
    assert ran.code == 1
    assert "TypeError: unsupported operand" in ran.err
    assert ran.out.endswith("Next: mend area in ex1_area.py, save, then: grader grade ex1\n")


@pytest.mark.thorough
def test_who_leaves_the_debugger_is_told_what_is_next_and_sees_no_traceback(
    grader: Executable, toy: Toy, tmp_path: Path
) -> None:
    toy.write(tmp_path / "exercises", toy.broken("def area(radius):\n    breakpoint()\n    return radius\n"))
    with Terminal("debug", "ex1", "--section", toy.folder, cwd=tmp_path, env=grader.environment) as terminal:
        assert terminal.wait("(Pdb)"), terminal.screen()
        assert "at (Pdb), n goes on by a line, c to the end, and q leaves it." in terminal.text
        assert "Ctrl-C" not in terminal.text
        terminal.type("q\n")
        assert terminal.wait("You left it at (Pdb). Next: delete breakpoint() before it is graded, save, then:"), (
            terminal.screen()
        )
        assert terminal.wait_exit() == 1
        assert "Traceback" not in terminal.text
        assert "mend area" not in terminal.text


def test_expected_and_got_are_those_of_the_screen(grader: Executable, mixed: Path) -> None:
    screen = grader("grade", "ex3", cwd=mixed).out
    out = grader("debug", "ex3", cwd=mixed).out
    assert "When it was graded:\n" in out
    expected = next(line for line in out.splitlines() if line.startswith("  expected at coordinate 0: "))
    assert f"{expected}   got: " in screen


def test_a_script_run_again_after_a_change_says_so_and_condemns_nothing(grader: Executable, mixed: Path) -> None:
    file, script = mixed / "exercises" / "ex2_optimal_beta.py", mixed / "exercises" / "debug_ex2.py"
    assert "Next: mend optimal_beta in ex2_optimal_beta.py" in grader("debug", "ex2", cwd=mixed).out
    command = [sys.executable, str(script)]
    for text, last in (
        (file.read_text(), "Next: mend optimal_beta in ex2_optimal_beta.py, save, then: grader grade ex2"),
        (f"{file.read_text()}\n# mended\n", "ex2_optimal_beta.py has changed since. Next: grader grade ex2"),
        (
            "def optimal_beta(kappa):\n    raise NotImplementedError('optimal_beta is not written yet')\n",
            "Next: write that in ex2_optimal_beta.py, save, then: grader grade ex2",
        ),
    ):
        file.write_text(text)
        ran = subprocess.run(command, cwd=mixed, capture_output=True, text=True, check=True)
        assert (ran.stdout.splitlines()[-1], ran.stderr) == (last, "")
    assert ran.stdout.startswith("NotImplementedError: optimal_beta is not written yet\n")


def test_a_problem_without_short_code_is_shown_as_it_is(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    folder = toy.write(
        tmp_path / "jane", toy.broken("def find_radius(area_fn, target):\n    return area_fn(1.0)", name="find_radius")
    )
    ran = grader("debug", folder / "ex1_area.py")
    assert (ran.code, ran.err) == (0, "")
    text = (folder / "debug_ex1.py").read_text()
    assert text.index("class Disc:") < text.index("def disc(") < text.index("problem = disc(") < text.index("area = ")
    assert "result:" in ran.out


@pytest.mark.parametrize("columns", [80, pytest.param(40, marks=pytest.mark.thorough)])
def test_a_long_result_is_broken_between_its_numbers(
    grader: Executable, repository: Path, tmp_path: Path, columns: int
) -> None:
    shutil.copytree(repository / "solutions", tmp_path / "exercises", ignore=shutil.ignore_patterns("__pycache__"))
    path = tmp_path / "exercises" / "ex3_compare.py"
    numbers = "[k / 7 for k in range(40)]"
    path.write_text(
        f"{path.read_text()}\n\ndef momentum_sgd(*args, **kwargs):\n    return np.array({numbers}), {numbers}\n"
    )
    ran = grader.on_terminal("debug", "ex3", cwd=tmp_path, columns=columns)
    shown = ran.out[ran.out.index("result:") : ran.out.index("When it was graded:")].splitlines()
    assert max(map(len, shown)) <= columns, shown
    assert "5.571428571428571" in "\n".join(shown)


def test_of_a_long_result_head_and_tail_are_shown_and_what_shows_all_of_it(
    grader: Executable, repository: Path, tmp_path: Path
) -> None:
    shutil.copytree(repository / "solutions", tmp_path / "exercises", ignore=shutil.ignore_patterns("__pycache__"))
    path = tmp_path / "exercises" / "ex5_noise.py"
    path.write_text(path.read_text().replace("velocity = momentum * velocity + grad\n", "velocity = grad\n", 1))
    out = grader("debug", "ex5", cwd=tmp_path).out
    shown = out[out.index("result:") : out.index("When it was graded:")].splitlines()
    assert [line.startswith("...") for line in shown] == [False] * 9 + [True] + [False] * 3
    assert (shown[0][:15], shown[-1][-3:]) == ("result: array([", "]])")
    assert shown[9] == "... (for all of it: python -i debug_ex5.py, and there: print(result))"
    command = [sys.executable, "-i", "debug_ex5.py"]
    ran = subprocess.run(command, cwd=path.parent, input="print(result)\n", capture_output=True, text=True, check=True)
    assert ran.stdout.partition("Next: ")[2].count("\n") > 50


@pytest.mark.thorough
def test_another_case_makes_another_script(grader: Executable, mixed: Path) -> None:
    scripts = []
    for number in ("1", "2", "1"):
        assert grader("debug", "ex3", "--case", number, "--no-run", cwd=mixed).code == 0
        scripts.append((mixed / "exercises/debug_ex3.py").read_text())
    assert scripts[0] == scripts[2] != scripts[1]


@pytest.mark.thorough
def test_the_script_is_no_part_of_the_submission(grader: Executable, mixed: Path) -> None:
    before = grader("grade", "ex2", cwd=mixed).out
    grader("debug", "ex2", "--no-run", cwd=mixed)
    assert grader("grade", "ex2", cwd=mixed).out == before


@pytest.mark.thorough
def test_nothing_is_written_over_or_told_of_hidden_cases(grader: Executable, mixed: Path) -> None:
    ran = grader("debug", "ex2", cwd=mixed, env={"GRADER_KEY": "a key of more than sixteen characters"})
    assert (ran.code, ran.out) == (2, "")
    assert "debug is for practice cases" in ran.err
    (mixed / "exercises" / "debug_ex2.py").write_text("mine")
    ran = grader("debug", "ex2", cwd=mixed)
    assert (ran.code, (mixed / "exercises" / "debug_ex2.py").read_text()) == (2, "mine")
    assert "debug_ex2.py is there, and no script of this command" in ran.err


@pytest.mark.thorough
def test_where_no_call_fails_it_says_so(grader: Executable, repository: Path, tmp_path: Path) -> None:
    told = {
        "exercises": "There is no call to debug yet. condition_number is not written yet.\nNext: grader grade ex2",
        "solutions": "Every check of ex2 passes: there is no call to debug.\nNext: go on with ex3: grader watch ex3",
    }
    for folder, sentence in told.items():
        shutil.copytree(repository / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
        ran = grader("debug", tmp_path / folder / "ex2_optimal_beta.py")
        assert (ran.code, ran.err) == (0, "")
        assert ran.out == f"{sentence}\n"
    file = tmp_path / "solutions/ex2_optimal_beta.py"
    file.write_text(f"{file.read_text()}\nx = (\n")
    ran = grader("debug", file)
    assert ran.out.startswith("No call can be made before this is mended. ex2_optimal_beta.py: ")


def test_who_has_stopped_a_script_is_sent_to_no_line() -> None:
    assert "named last" in str(after(1))
    assert "what should end the loop" in str(after(-signal.SIGINT))


def test_a_traceback_is_broken_between_words_and_loses_marks_that_would_point_nowhere() -> None:
    told = (
        "Traceback (most recent call last):\n"
        '  File "debug_ex3.py", line 12, in <module>\n'
        "    result = momentum_sgd(loss_fn, grad_fn, theta_init, lr)\n"
        "             ^^^^^^^^^^^^^^^^^^^^^^\n"
        "    x = y\n"
        "        ^\n"
        "TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'\n"
    )
    assert _fitted(told, 40).splitlines() == [
        "Traceback (most recent call last):",
        '  File "debug_ex3.py", line 12, in',
        "    <module>",
        "    result = momentum_sgd(loss_fn,",
        "      grad_fn, theta_init, lr)",
        "    x = y",
        "        ^",
        "TypeError: unsupported operand type(s)",
        "  for +: 'int' and 'NoneType'",
    ]
    assert _fitted(told, 100) == told
