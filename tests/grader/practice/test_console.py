"""`check` in a notebook or at the console: the feedback of `grader grade` on the file on the disk."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader import check

if TYPE_CHECKING:
    from tests.conftest import Executable, Toy

SCRIPT = """
import sys
import grader

assert not {"numpy", "pytest", "msgspec", "rich", "grader.checks"} & set(sys.modules)
from grader import check

text = check("ex1")
print(repr(text))
print("HTML", text._repr_html_())
assert text.report.score == 6
import grader.checks  # noqa: F401  # a module of nearly that name takes nothing away

assert callable(grader.check)
"""


@pytest.fixture
def folder(toy: Toy, tmp_path: Path) -> Path:
    toy.write(tmp_path / "exercises", toy.broken('def area(radius):\n    print("<b>")\n    return np.pi * radius\n'))
    return tmp_path


def at_the_console(grader: Executable, folder: Path, script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script],
        cwd=folder,
        env=grader.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_it_says_what_the_command_says_and_when_the_file_was_saved(grader: Executable, folder: Path) -> None:
    ran = at_the_console(grader, folder, SCRIPT)
    assert (ran.returncode, ran.stderr) == (0, "")
    text, html = ran.stdout.split("HTML")
    assert text.count("the radius goes in twice") == 2  # a script shows no values: it is printed at once
    assert "the radius goes in twice" in text
    assert (
        'Next: mend that in area, save, then: check("ex1")\nStuck? In a terminal: grader hint area, or grader debug'
        in text
    )
    assert "Of exercises/ex1_area.py as it was saved at" in text
    assert html.strip().startswith("<pre>")
    assert "| <b>" in text
    assert "&lt;b&gt;" in html
    assert "<b>" not in html


@pytest.mark.thorough
def test_where_values_are_displayed_it_is_not_printed_too(grader: Executable, folder: Path) -> None:
    typed = "from grader import check\ncheck('ex1')\n"
    ran = subprocess.run(
        [sys.executable, "-i", "-q"],
        input=typed,
        cwd=folder,
        env=grader.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.stdout.count("the radius goes in twice") == 1
    (folder / "mine.py").write_text(typed)  # also where a console runs a file
    ran = at_the_console(grader, folder, "import runpy, sys; sys.ps1 = '>>> '; runpy.run_path('mine.py')")
    assert ran.stdout.count("the radius goes in twice") == 1


def test_of_what_cannot_be_graded_the_command_s_sentence_is_said_and_no_line_of_ours(
    grader: Executable, folder: Path
) -> None:
    script = "from grader import check; print('HTML', check('<ex7>')._repr_html_())"
    ran = at_the_console(grader, folder, script)
    sentence = "Error: there is no exercise '<ex7>'; the exercises are ex1"
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.splitlines() == [
        sentence,
        "HTML <pre>Error: there is no exercise &#x27;&lt;ex7&gt;&#x27;; the exercises are ex1</pre>",
    ]


def test_an_editor_gets_a_line_for_each_mistake(grader: Executable, folder: Path, toy: Toy) -> None:
    ran = grader("grade", "--format", "vscode", cwd=folder)
    assert (ran.code, ran.err) == (1, "")
    assert ran.out.splitlines()[0] == (
        "exercises/ex1_area.py:4: error: area: This matches pi times the radius: the radius goes in twice. "
        "Write radius ** 2."
    )
    assert all(line.startswith("exercises/ex1_area.py:") for line in ran.out.splitlines())
    toy.write(folder / "exercises")
    ran = grader("grade", "--format", "vscode", cwd=folder)
    assert (ran.code, ran.out, ran.err) == (0, "", "")


@pytest.mark.parametrize("name", [None, "", 3.5, True, b"ex1", "exercises"])
def test_what_is_no_exercise_is_told_what_to_give(name: object) -> None:
    assert "names no exercise: give " in " ".join(repr(check(name)).split())  # type: ignore[arg-type]


def test_where_there_are_no_exercises_nothing_is_searched_and_it_is_said_how_to_name_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GRADER_SECTIONS", raising=False)  # of several sections, the folder says which is meant
    monkeypatch.chdir(tmp_path)
    (tmp_path / "far" / "exercises").mkdir(parents=True)
    (tmp_path / "far" / "exercises" / "ex5_noise.py").write_text("")
    (tmp_path / "far" / "more").mkdir()
    monkeypatch.chdir(tmp_path / "far" / "more")
    (tmp_path / "far" / "exercises").rename(tmp_path / "far" / "more" / "mine")
    said = " ".join(repr(check("ex5_noise")).split())
    assert "holds none of the exercises' files" in said
    assert said.endswith('From here the file is named by its path: check("the/folder/ex5_noise.py")')


@pytest.mark.parametrize("number", [0, "2", None, True])
def test_what_is_no_set_of_cases_is_told_what_to_give(number: object) -> None:
    assert "give a number from 1 on" in " ".join(repr(check("ex1", case=number)).split())  # type: ignore[arg-type]
