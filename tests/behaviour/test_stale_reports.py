"""A file of ``grade --json`` is of the run that was to write it, or not there: no earlier report passes for it."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader import report
from grader.key import PRACTICE, Key
from tests.conftest import ROOT
from tests.made_reports import made
from tests.test_ci_templates import CI, Machine, gitlab, gradescope

if TYPE_CHECKING:
    from tests.conftest import Executable, Toy

SHORT = "too short"
KEY = Key(b"a key that is long enough", practice=False)
MISTYPED = {
    "a key file that is not there": (["--key-file", "nowhere"], {}, "the key file nowhere cannot be read"),
    "a short key": ([], {"GRADER_KEY": SHORT}, "the key in GRADER_KEY is too short"),
    "no such section": (["--section", "nowhere"], {}, "there is no section 'nowhere'"),
    "no such option": (["--sektion", "nowhere"], {}, "No such option"),
    "a wrong value": (["--case", "0"], {}, "Invalid value for '--case'"),
}


@pytest.fixture
def stale(tmp_path: Path) -> Path:
    """Return the report of an earlier run, with all points."""
    path = tmp_path / "report.json"
    path.write_bytes(report.encode(report.seal(made("jane", {"ex1.area.right": 5}), PRACTICE)))
    return path


@pytest.mark.parametrize(
    "kind", [*MISTYPED][:1] + [pytest.param(kind, marks=pytest.mark.thorough) for kind in [*MISTYPED][1:]]
)
def test_a_mistake_in_the_command_leaves_no_report_of_an_earlier_run(
    grader: Executable, toy: Toy, tmp_path: Path, stale: Path, kind: str
) -> None:
    words, env, said = MISTYPED[kind]
    toy.write(tmp_path / "jane")
    ran = grader("grade", "jane", f"--json={stale.name}", *words, cwd=tmp_path, env=env)
    assert (ran.code, ran.out) == (2, ""), ran
    assert said in ran.err
    assert not stale.exists()
    ran = grader("export", stale.name, "--format", "gradescope", cwd=tmp_path)
    assert ran.code == 3
    assert "score" not in json.loads(ran.out)


@pytest.mark.thorough
def test_where_key_and_section_are_known_there_is_a_report_on_whatever_else_is_wrong(
    grader: Executable, toy: Toy, tmp_path: Path, stale: Path
) -> None:
    toy.write(tmp_path / "jane")
    (tmp_path / "KEY").write_bytes(KEY.secret)
    (tmp_path / "file").write_text("no folder")
    for words, said in (
        (["ex7"], "there is no exercise 'ex7'"),
        (["--case", "2", "--key-file", "KEY"], "--case is for practice cases"),
        (["--pictures", "file"], "File exists"),
    ):
        ran = grader("grade", "jane", *words, "--section", toy.folder, "--json", "report.json", cwd=tmp_path)
        assert ran.code == 2, ran
        found = json.loads(stale.read_bytes())
        assert (found["status"], found["score"], found["section"]) == ("grader_error", None, "circles")
        assert said in found["message"]


@pytest.mark.thorough
def test_what_is_no_report_is_not_written_over(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    folder = toy.write(tmp_path / "jane")
    ran = grader("grade", folder, "--section", toy.folder, "--json", folder / "ex1_area.py")
    assert (ran.code, ran.out) == (2, "")
    assert "ex1_area.py is there, and is no report: give another name by --json" in ran.err
    assert (folder / "ex1_area.py").read_text() == toy.solution
    os.mkfifo(tmp_path / "pipe")
    end = os.open(tmp_path / "pipe", os.O_RDWR | os.O_NONBLOCK)  # what is written waits there
    assert grader("grade", folder, "--section", toy.folder, "--json", tmp_path / "pipe").code == 0
    assert json.loads(os.read(end, 1 << 20))["score"] == 10
    assert (tmp_path / "pipe").is_fifo()
    os.close(end)


# --- as the templates run it ----------------------------------------------------------------------------------------


@pytest.fixture
def machine(tmp_path: Path, grader: Executable) -> Machine:
    """Return a machine whose grader is this one."""
    made = Machine(tmp_path / "home")
    made.program("grader", f'PYTHONPATH="{grader.environment["PYTHONPATH"]}" exec "{sys.executable}" -m grader "$@"')
    made.program("python", "exit 0")
    return made


@pytest.mark.thorough
def test_a_report_in_a_students_repository_is_not_shown_where_grading_was_mistyped(
    machine: Machine, tmp_path: Path, stale: Path
) -> None:
    shutil.copytree(ROOT / "exercises", tmp_path / "exercises")
    grade, after = gitlab(CI / "gitlab/student.yml")
    mistyped = grade._replace(run=grade.run.replace("--all", "--all --section momentun"))
    grading, shown = machine.job([mistyped, after], tmp_path, {})
    assert (grading.code, shown.code) == (2, 3)
    assert 'tests="1"' in (tmp_path / "junit.xml").read_text()
    assert 'errors="1"' in (tmp_path / "junit.xml").read_text()


@pytest.mark.thorough
@pytest.mark.parametrize(("key", "section"), [(SHORT, "momentum"), (KEY.secret.decode(), "nowhere")])
def test_gradescope_has_no_score_where_key_or_section_are_wrong(
    machine: Machine, tmp_path: Path, key: str, section: str
) -> None:
    place = gradescope(tmp_path / "autograder", {"KEY": key.encode(), "SECTION": section.encode()})
    (place / "venv" / "bin").mkdir(parents=True)
    shutil.copy(machine.bin / "grader", place / "venv" / "bin")
    shutil.copytree(ROOT / "exercises", place / "submission", dirs_exist_ok=True)
    machine.run(f"{place}/run_autograder", tmp_path, {"AUTOGRADER": str(place)})
    assert "score" not in json.loads((place / "results/results.json").read_bytes())


@pytest.mark.thorough
def test_what_a_student_calls_a_result_is_none_on_classroom_50(machine: Machine, tmp_path: Path) -> None:
    place = tmp_path / "checkout"
    place.mkdir()
    (place / "result.json").write_text('{"score": 100}')
    (place / "release-body.md").mkdir()
    ran = machine.run(f'"{sys.executable}" "{CI}/classroom50/autograder.py"', place)
    assert ran.code == 1
    assert list(place.iterdir()) == []
