"""``grader start``: a folder to begin in, and nothing that was there is ever lost."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader import section
from grader.practice import PROGRESS, editor, start
from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.conftest import Executable, Toy
    from tests.grader.practice.conftest import Run


def held(folder: Path) -> dict[str, bytes]:
    """Return what a folder holds, but for the progress that is kept in it."""
    paths = [path for path in folder.rglob("*") if path.is_file() and path.name != PROGRESS]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


@pytest.mark.thorough
def test_what_a_student_begins_with(grader: Executable, repository: Path, tmp_path: Path) -> None:
    ran = grader("start", cwd=tmp_path, env={"GRADER_SECTIONS": ""})  # the only section gives its name
    assert (ran.code, ran.err) == (0, "")
    assert "Next: cd momentum, open exercises/ex1_visualize.py in your editor, and type: grader watch" in ran.out
    assert (tmp_path / "momentum" / "exercises" / PROGRESS).is_file()
    files = held(tmp_path / "momentum")
    stubs = {path.name: path.read_bytes() for path in (repository / "exercises").glob("ex*.py")}
    assert {name.removeprefix("exercises/") for name in files if name.startswith("exercises/")} == {*stubs, "README.md"}
    for name, stub in stubs.items():
        assert files[f"exercises/{name}"].startswith(stub.rstrip())
    reading = files["reading/reading.md"].decode()
    shown = re.findall(r"!\[.+\]\((.+)\)", reading)
    assert len(shown) >= 3
    assert all(files[f"reading/{name}"].startswith(b"\x89PNG") for name in shown)
    assert {name for name in files if "/" not in name or name.startswith(".")} == {
        ".gitignore",
        ".vscode/settings.json",
        ".vscode/tasks.json",
    }
    assert max(map(len, files.values())) < 200_000
    assert not re.search(rb"def momentum_sgd.*\n(.*\n){0,20}    return", files["exercises/ex3_compare.py"])
    again = grader("start", "momentum", cwd=tmp_path)  # finds all there, and draws nothing
    assert (again.code, held(tmp_path / "momentum")) == (0, files)


def test_the_stubs_are_graded_where_they_lie(run: Run, tmp_path: Path, begun: Path) -> None:
    assert (run("start", "evening").code, begun) == (0, tmp_path / "evening")  # the command finds it all there
    ran = run("grade", cwd=begun)
    assert (ran.code, "Score: 0/10" in ran.out, "not written" in ran.out) == (1, True, True)


def test_with_several_sections_the_name_tells_which(grader: Executable, tmp_path: Path) -> None:
    ran = grader("start", cwd=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert "there are the sections momentum and circles" in ran.err
    assert grader("start", "circles", cwd=tmp_path).code == 0
    assert (tmp_path / "circles" / "exercises" / "ex1_area.py").is_file()


# --- nothing is lost ------------------------------------------------------------------------------------------------


def test_a_second_start_says_that_all_is_as_it_was(run: Run, tmp_path: Path) -> None:
    assert "here is ready" in run("start", "here").out
    before = held(tmp_path / "here")
    assert "here was begun before, and every file is as it was" in run("start", "here").out
    assert held(tmp_path / "here") == before


@pytest.mark.parametrize("where", [".", "exercises", "reading"])
def test_nobody_is_led_away_from_work_by_a_folder_inside_of_it(
    run: Run, tmp_path: Path, begun: Path, where: str
) -> None:
    assert run("start", "evening").code == 0  # progress is kept from here on
    before = held(tmp_path)
    (begun / where).mkdir(exist_ok=True)
    ran = run("start", cwd=begun / where)
    assert (ran.code, ran.out, held(tmp_path)) == (2, "", before)
    assert f"you have begun in {begun.resolve()} already, and nothing was written" in ran.err
    assert "To go on: grader watch. (" in ran.err
    outside = run("start", "evening/more")
    assert f"To go on: grader watch {begun.resolve()}. (" in outside.err
    assert run("start", "--force", cwd=begun / where).code == 0


def test_work_is_in_the_way_and_listed(run: Run, begun: Path) -> None:
    (begun / "exercises" / "ex1_area.py").write_text("mine")
    (begun / ".gitignore").write_text("mine too")
    before = held(begun)
    ran = run("start", "evening")
    assert (ran.code, ran.out, held(begun)) == (2, "", before)
    assert "In the way: evening/exercises/ex1_area.py, evening/.gitignore." in ran.err
    assert len(ran.err.splitlines()) == 1


def test_exercises_beside_are_in_the_way_too(run: Run, tmp_path: Path) -> None:
    (tmp_path / "ex1_area.py").write_text("mine")
    ran = run("start", ".")
    assert (ran.code, list(held(tmp_path))) == (2, ["ex1_area.py"])
    assert "In the way: ex1_area.py." in ran.err


def test_other_things_in_a_folder_are_not_in_the_way(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / "exercises").mkdir()
    (tmp_path / "exercises" / "helper.py").write_text("mine")
    assert run("start", ".").code == 0
    assert held(tmp_path)["exercises/helper.py"] == held(tmp_path)["notes.txt"] == b"mine"


def test_force_keeps_each_under_a_name_of_its_own(run: Run, begun: Path) -> None:
    fresh = held(begun)
    path = begun / "exercises" / "ex1_area.py"
    for number, text in enumerate(("first", "second"), 1):
        path.write_text(text)
        ran = run("start", "evening", "--force")
        assert (ran.code, f"kept: evening/exercises/ex1_area.py.{number}" in ran.out) == (0, True)
    backups = {"exercises/ex1_area.py.1": b"first", "exercises/ex1_area.py.2": b"second"}
    assert held(begun) == fresh | backups
    assert run("start", "evening", "--force").out.count("kept") == 0  # nothing was in the way


@pytest.mark.parametrize("inside", ["", "below/and/below"])
def test_a_git_repository_is_in_the_way(run: Run, tmp_path: Path, inside: str) -> None:
    (tmp_path / "repository" / ".git").mkdir(parents=True)
    target = Path("repository", inside)
    ran = run("start", target)
    assert (ran.code, held(tmp_path)) == (2, {})
    assert f"{target} lies in the git repository {tmp_path / 'repository'}" in ran.err
    assert run("start", target, "--force").code == 0


def test_a_file_of_that_name_is_in_the_way_whatever_is_forced(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "exercises").write_text("mine")
    (tmp_path / "loose").symlink_to("nowhere")
    for name, says in (
        ("file", "file is a file"),
        ("project", "project/exercises is a file"),
        ("loose", "loose is a link that leads nowhere"),
    ):
        for words in (["start", name], ["start", name, "--force"]):
            ran = run(*words)
            assert (ran.code, ran.out) == (2, "")
            assert says in ran.err
    assert held(tmp_path) == {"file": b"mine", "project/exercises": b"mine"}


def test_two_at_once_lose_nothing(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    words = ("start", "evening", "--section", toy.folder)
    runs = [grader.start(*words, cwd=tmp_path) for _ in range(3)]
    assert [process.communicate(timeout=60)[1] for process in runs] == ["", "", ""]
    assert [process.returncode for process in runs] == [0, 0, 0]
    assert not [name for name in held(tmp_path) if ".being-written-" in name or name.endswith(".1")]


# --- strange places -------------------------------------------------------------------------------------------------


@pytest.mark.thorough
def test_a_folder_may_have_any_name(run: Run, tmp_path: Path) -> None:
    name = 'it\'s a "quoted" Übung in $HOME'
    ran = run("start", name)
    assert (ran.code, ran.err) == (0, "")
    (command,) = re.findall(r"Next: (cd .*), open", ran.out)
    moved = subprocess.run(
        ["bash", "-c", f"{command} && pwd"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert moved.stdout.strip() == str(tmp_path / name)
    folder = tmp_path / name
    assert "Score: 0/10" in run("grade", cwd=folder).out
    (folder / "exercises" / "ex1_area.py").write_text("mine")
    assert run("reset", "ex1", "--yes", cwd=folder).code == 0
    assert run("submit", "--yes", cwd=folder).code == 0
    assert (folder / "submission.zip").is_file()


@pytest.mark.thorough
def test_exercises_may_be_a_link(run: Run, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "evening").mkdir()
    (tmp_path / "evening" / "exercises").symlink_to(tmp_path / "elsewhere")
    folder = tmp_path / "evening"
    assert run("start", "evening").code == 0
    stub = (tmp_path / "elsewhere" / "ex1_area.py").read_bytes()
    (tmp_path / "elsewhere" / "ex1_area.py").write_text("mine")
    assert run("reset", "ex1", "--yes", cwd=folder).code == 0
    assert (tmp_path / "elsewhere" / "ex1_area.py").read_bytes() == stub
    assert run("submit", "--yes", cwd=folder).code == 0


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "locked").mkdir(mode=0o555)
    ran = run("start", "locked")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "Error: locked/exercises: Permission denied\n"


# --- editors --------------------------------------------------------------------------------------------------------


def test_the_editor_is_told_which_python_and_where_lines_fail(begun: Path) -> None:
    settings = json.loads((begun / ".vscode" / "settings.json").read_bytes())
    assert settings["python.defaultInterpreterPath"] == sys.executable
    for task in json.loads((begun / ".vscode" / "tasks.json").read_bytes())["tasks"]:
        assert task["command"] == sys.executable
        assert task["args"][:4] == ["-m", "grader", "grade", "--format=vscode"]
        pattern = task["problemMatcher"]["pattern"]
        line = "/home/ada/my work/exercises/ex3_compare.py:34:5: error: nesterov_sgd: 12: nothing looks ahead."
        found = re.fullmatch(pattern["regexp"], line)
        assert found is not None
        parts = [found[pattern[name]] for name in ("file", "line", "column", "severity")]
        assert parts == ["/home/ada/my work/exercises/ex3_compare.py", "34", "5", "error"]
        assert found[pattern["message"]] == "nesterov_sgd: 12: nothing looks ahead."
        assert re.fullmatch(pattern["regexp"], "C:\\work\\ex3_compare.py:34: warning: slow") is not None


def test_the_editors_pattern_reads_what_is_printed_for_it(run: Run, begun: Path) -> None:
    (task, *_) = json.loads((begun / ".vscode" / "tasks.json").read_bytes())["tasks"]
    pattern = task["problemMatcher"]["pattern"]
    lines = run(*task["args"][2:4], "exercises/ex1_area.py", cwd=begun).out.splitlines()
    found = [re.fullmatch(pattern["regexp"], line) for line in lines]
    assert len(found) == 3
    assert {match and match[pattern["file"]] for match in found} == {"exercises/ex1_area.py"}


def test_a_python_inside_of_the_folder_is_named_from_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / ".venv" / "bin" / "python"))
    assert editor.own_python(tmp_path) == "${workspaceFolder}/.venv/bin/python"
    assert editor.own_python(tmp_path / "below") == str(tmp_path / ".venv" / "bin" / "python")


@pytest.mark.thorough
def test_git_leaves_out_what_the_grader_makes(run: Run, solved: Path) -> None:
    if shutil.which("git") is None:
        pytest.skip("needs git")
    for words in (["init", "-q"], ["add", "."]):
        subprocess.run(["git", *words], cwd=solved, check=True, capture_output=True)
    assert run("submit", cwd=solved).code == 0
    (solved / "exercises" / "debug_ex1.py").touch()
    said = subprocess.run(["git", "status", "--porcelain"], cwd=solved, check=True, capture_output=True, text=True)
    assert [line for line in said.stdout.splitlines() if not line.startswith("A ")] == []


# --- every section --------------------------------------------------------------------------------------------------


def test_a_stub_that_somebody_has_worked_on_is_given_to_nobody(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    own = tmp_path / "own"
    shutil.copytree(toy.folder, own, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(toy.solutions / "ex1_area.py", own / "exercises" / "ex1_area.py")
    ran = grader("start", "evening", "--section", own, cwd=tmp_path)
    assert (ran.code, (tmp_path / "evening").exists()) == (3, False)
    assert "ex1_area.py: this is no stub of ex1: a function in it is written already" in ran.err


OWN = [found for found in section.known().values() if found.folder.is_relative_to(ROOT / "grader")]


@pytest.mark.parametrize("found", OWN, ids=lambda found: found.name)
def test_a_section_of_the_package_has_all_that_is_given_out(found: section.Section) -> None:
    files = start.contents(found, "python")
    names = {path.name for path in files}
    assert found.files <= names
    if (found.folder / section.READING).is_dir():
        assert "reading.md" in names
    assert found.part(section.SOLUTIONS).is_dir()
    assert found.part(section.STUBS).is_dir()


def test_the_stubs_of_this_repository_are_there_once() -> None:
    """See tests/test_packaging.py for the wheel."""
    momentum = section.find("momentum")
    assert momentum.part(section.STUBS) == ROOT / "exercises"
    assert {"README.md", "reading.md"} <= {path.name for path in start.contents(momentum, "python")}
