"""Every command that the documents tell a reader to type does what they say."""

from __future__ import annotations

import json
import math
import re
import shutil
from pathlib import Path

import pytest

from tests.conftest import ROOT, Executable
from tests.documents import commands, commands_in, for_instructors

FOR_STUDENTS_AND_TEACHERS = ("README.md", "exercises/README.md", "docs/ci/README.md")
DOCUMENTS = (*FOR_STUDENTS_AND_TEACHERS, "CONTRIBUTING.md")
LONG = ("grader demo --animate", "grader start")  # which take many seconds
WALKED = set(commands_in(for_instructors()))  # test_walk.py does these one after the other
# These are .ci/run itself or steps of it, which runs them in fresh virtual environments.
BY_CI = ("python -m pip install", "python -m pytest", "ruff check", ".ci/run")


def test_what_students_type_first_is_read_alike_by_every_shell() -> None:
    """Windows PowerShell 5 knows no &&."""
    first = (ROOT / "README.md").read_text(encoding="utf-8").partition("## For instructors")[0]
    assert not re.search(r"^    .*&&", first, re.MULTILINE)


def test_the_readme_counts_the_checks_that_there_are() -> None:
    """What a brief report can tell is as many of five outcomes as there are checks."""
    golden = json.loads((ROOT / "tests/golden/untouched.json").read_text(encoding="utf-8"))
    number = sum(len(exercise["checks"]) for exercise in golden["exercises"])
    readme = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    assert f"how each of the {number} checks came out" in readme
    assert f"up to {math.ceil(number * math.log2(5))} bits of its inputs ({number} outcomes of five kinds)" in readme


def test_there_are_commands_in_every_document() -> None:
    assert all(commands(document) for document in DOCUMENTS)


def test_the_two_set_up_commands_of_the_readme_are_what_ci_runs() -> None:
    script = (ROOT / ".ci/run").read_text(encoding="utf-8")
    assert "python -m pip install --quiet '.[test]' && python -m pytest" in script
    assert "python -m pip install '.[test]' && python -m pytest" in commands("README.md")
    assert {'python -m pip install ".[watch]"', "grader start momentum", "grader watch"} <= set(commands("README.md"))
    assert "python -m pip install --quiet '.[watch]'" in script
    environment = {line.strip() for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines()}
    assert {"python3 -m venv .venv", "source .venv/bin/activate"} <= environment
    assert 'python3 -m venv "$work/venv"' in script


@pytest.mark.thorough
@pytest.mark.parametrize(
    "command",
    [
        pytest.param(line, marks=[pytest.mark.nightly] if line.startswith(LONG) else [])
        for line in dict.fromkeys(line for document in FOR_STUDENTS_AND_TEACHERS for line in commands(document))
        if line.startswith("grader") and line not in WALKED
    ],
)
def test_documented_command_runs(command: str, tmp_path: Path, grader: Executable) -> None:
    for folder in ("exercises", "solutions"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "KEY").write_text("a key of more than sixteen characters\n")
    if command in ("grader diff ex3", "grader submit"):  # what these are for is there once it is solved
        shutil.copytree(ROOT / "solutions", tmp_path / "exercises", dirs_exist_ok=True)
    if "show report.json" in command:
        grader("grade", "solutions", "ex2", "--json", "report.json", cwd=tmp_path)
    if "--report report.json" in command:
        grader("grade", "exercises", "ex3", "--json", "report.json", cwd=tmp_path)
    ran = grader(*command.split()[1:], cwd=tmp_path, seconds=120, typed="q\n")  # for the one that stays open
    assert ran.code in (0, 1), ran.err
    assert "Traceback" not in ran.out + ran.err


@pytest.mark.thorough
def test_the_path_to_a_section_of_ones_own_adds_new_files_only(tmp_path: Path, grader: Executable) -> None:
    """The commands of CONTRIBUTING.md, one after the other, in a copy of the package as a teacher would have it."""
    tree = tmp_path / "tree"
    for folder in ("grader", "reference", "exercises", "solutions"):
        shutil.copytree(ROOT / folder, tree / folder, ignore=shutil.ignore_patterns("__pycache__"))
    before = {path: path.read_bytes() for path in tree.rglob("*") if path.is_file()}
    environment = {"PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"}
    for command in dict.fromkeys(commands("CONTRIBUTING.md")):
        if command.startswith("grader"):
            ran = grader(*command.split()[1:], cwd=tree, env=environment)
            assert (ran.code, ran.err) == (1 if command.endswith("tank/exercises") else 0, ""), command
    assert {path: path.read_bytes() for path in before} == before
    ran = grader("grade", cwd=tree, env=environment)  # what students type works on
    assert (ran.code, ran.err) == (1, "")


def test_the_screen_that_the_readme_shows_is_what_is_said(tmp_path: Path, grader: Executable) -> None:
    shutil.copytree(ROOT / "exercises", tmp_path / "exercises", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "tests/golden/submissions/mixed/ex3_compare.py", tmp_path / "exercises")
    shown = re.findall(r"^```\n(nesterov_sgd.*?)^```", (ROOT / "README.md").read_text(encoding="utf-8"), re.M | re.S)
    assert [grader("grade", "ex3", cwd=tmp_path).out] == shown
