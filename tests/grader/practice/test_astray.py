"""A file that is named differently or lies elsewhere: every command says the same of it, and how to keep the work."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader import section, submission
from grader.meanings import absence
from grader.practice import start
from grader.practice.progress import Progress
from tests.terminals import Terminal

if TYPE_CHECKING:
    from tests.conftest import Executable

Astray = Callable[[str], Path]
RENAMED = ("ex5_noise (1).py", "Ex5_Noise.py", "ex5.py", "ex5_noise.py.txt", "ex5_noise.py.1", "ex5_noise.py~")
MOVED = {
    "../ex5_noise.py": "it lies beside exercises/: move it into exercises/",
    "old/ex5_noise.py": "it is there as exercises/old/ex5_noise.py: move it into exercises/",
}


@pytest.fixture
def astray(repository: Path, tmp_path: Path) -> Astray:
    """Return what begins an evening in which the work on ex5 lies at another path, and returns where."""

    def begun(path: str) -> Path:
        exercises = tmp_path / "evening" / "exercises"
        momentum = section.find("momentum")
        start.begin(start.contents(momentum, "python"), exercises.parent, momentum)
        Progress(exercises, "momentum")
        (exercises / "ex5_noise.py").unlink()
        (exercises / path).parent.mkdir(exist_ok=True)
        shutil.copy(repository / "solutions" / "ex5_noise.py", exercises / path)
        return exercises.parent

    return begun


def said(text: str) -> str:
    """Return what is said, whatever it is wrapped at."""
    return " ".join(text.split())


@pytest.mark.parametrize("name", RENAMED)
def test_what_is_renamed_is_to_be_called_as_before(tmp_path: Path, name: str) -> None:
    assert _missing(tmp_path / "exercises", name) == (
        f"ex5_noise.py is missing, but {name} is there: rename it to ex5_noise.py"
        f"{', or put yours back, if you moved it' * name.endswith('.1')}"
    )


def test_what_a_reset_has_kept_is_named_after_what_was_moved(tmp_path: Path) -> None:
    (tmp_path / "ex5_noise.py").write_text("x = 2\n")
    assert _missing(tmp_path / "exercises", "ex5_noise.py.1") == (
        f"ex5_noise.py is missing, but {MOVED['../ex5_noise.py']}"
    )


@pytest.mark.parametrize("path", MOVED)
def test_what_lies_in_another_folder_is_to_be_moved(tmp_path: Path, path: str) -> None:
    assert _missing(tmp_path / "exercises", path) == (f"ex5_noise.py is missing, but {MOVED[path]}")


def test_a_file_that_is_there_and_not_graded_is_said_to_be(grader: Executable, tmp_path: Path) -> None:
    for name in ("ex5_noise.py", "my_ex5.py", "notes.py", "my_ex4.py"):
        (tmp_path / name).write_text("x = 1\n")
    for name, says in (
        ("my_ex5.py", "ex5_noise.py is, by grader grade ex5"),
        ("my_ex4.py", "it has to be called ex4_effective_lr.py"),
        ("notes.py", "ex1_visualize.py, ex2_optimal_beta.py, ex3_compare.py, ex4_effective_lr.py, ex5_noise.py are"),
    ):
        ran = grader("grade", name, cwd=tmp_path)
        assert (ran.code, ran.err) == (2, f"Error: {name} is there, and is not graded: {says}\n")


def test_who_has_but_one_of_the_files_is_led_to_that(grader: Executable, tmp_path: Path) -> None:
    (tmp_path / "ex3_compare.py").write_text("x = 1\n")
    out = grader("list", cwd=tmp_path, env={"GRADER_SECTIONS": ""}).out
    assert out.endswith("Next: grader watch ex3, or only once: grader grade ex3\n")


def test_what_is_nowhere_is_only_missing(tmp_path: Path) -> None:
    assert _missing(tmp_path / "exercises", "notes.py") == "ex5_noise.py is missing"


def _missing(folder: Path, path: str) -> str:
    momentum = section.find("momentum")
    folder.mkdir()
    (folder / "ex1_visualize.py").write_text("")
    (folder / path).parent.mkdir(exist_ok=True)
    (folder / path).write_text("x = 1\n")
    return str(absence.of_file(submission.load(folder, momentum), momentum.exercise("ex5")))


@pytest.mark.parametrize(
    ("path", "step"),
    [
        ("ex5_noise (1).py", "rename it to ex5_noise.py"),
        pytest.param("../ex5_noise.py", "move it into exercises/", marks=pytest.mark.thorough),
        pytest.param("ex5.py", "rename it to ex5_noise.py", marks=pytest.mark.nightly),
        pytest.param("ex5_noise.ipynb", "copy your functions out of the notebook", marks=pytest.mark.nightly),
    ],
)
def test_every_command_says_so_and_none_offers_the_stub(
    grader: Executable, astray: Astray, path: str, step: str
) -> None:
    folder = astray(path)
    says = f"ex5_noise.py is missing, but {MOVED.get(path, f'{path} is there: {step}')}"
    for words in (
        ("grade", "ex5"),
        ("grade", ".", "ex5"),
        ("grade", "ex5_noise.py"),
        ("debug", "ex5"),
        ("submit", "--yes"),
        ("list",),
    ):
        ran = grader(*words, cwd=folder)
        told = said(ran.out + ran.err)
        assert says in told, (words, told)
        assert "reset" not in told, (words, told)
        assert "exercises/ex5_noise.py" not in told, (words, told)  # as if it were there
        assert words[0] not in ("grade", "debug") or f"Next: {step}" in told, (words, told)
    words = (sys.executable, "-c", "from grader import check; check('ex5')")
    checked = subprocess.run(words, cwd=folder, env=grader.environment, capture_output=True, text=True, check=True)
    assert says in said(checked.stdout)
    with Terminal("watch", "ex5", cwd=folder, env=grader.environment) as terminal:
        assert terminal.wait(says), terminal.screen()
        assert terminal.wait(f"Next: {step}"), terminal.screen()


def test_what_appears_or_changes_its_name_while_one_watches_is_told_at_once(grader: Executable, astray: Astray) -> None:
    folder = astray("ex5.py")
    work = folder / "exercises" / "ex5.py"
    with Terminal("watch", "ex5", cwd=folder, env=grader.environment) as terminal:
        assert terminal.wait("ex5.py is there: rename it"), terminal.screen()
        for name in ("ex5_noise (1).py", "Ex5_Noise.py", "ex5_noise.py.1"):
            work = work.rename(work.with_name(name))
            assert terminal.wait(f"{name} is there: rename it"), terminal.screen()
        work.rename(work.with_name("ex5_noise.py"))
        assert terminal.wait("20/20 in ex5"), terminal.screen()
        (folder / "exercises" / "ex5_noise.py").rename(folder / "ex5_noise.py")
        assert terminal.wait(MOVED["../ex5_noise.py"]), terminal.screen()
