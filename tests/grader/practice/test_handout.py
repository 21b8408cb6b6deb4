"""``grader handout``: what a class is given, with nothing of a solution in it."""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import grader as package
from grader.practice import handout, start
from grader.section import SOLUTIONS, STUBS, find
from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.conftest import Executable, Toy

_SHORT = 8  # letters: a shorter line says nothing, as `return v`


@pytest.fixture(scope="module")
def given_out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return what a class is given for the section of this package, but for the pictures, which take seconds."""
    folder = tmp_path_factory.mktemp("course") / "momentum"
    momentum = find("momentum")
    start.begin(handout.contents(momentum), folder, momentum)
    return folder


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def lines(*folders: Path) -> set[str]:
    """Return the lines of Python files, without spaces around them."""
    texts = [path.read_text(encoding="utf-8") for folder in folders for path in folder.glob("ex*.py")]
    return {line.strip() for text in texts for line in text.splitlines()}


def test_no_line_of_a_solution_is_in_it(given_out: Path) -> None:
    momentum = find("momentum")
    secret = lines(momentum.part(SOLUTIONS)) - lines(momentum.part(STUBS)) - {""}
    assert len(secret) > 80
    assert len(files(given_out)) > 10
    for path in files(given_out):
        text = path.read_text(encoding="utf-8")
        assert not secret & {line.strip() for line in text.splitlines()}, path
        assert not [line for line in secret if len(line) >= _SHORT and line in text], path


def test_it_is_what_a_student_begins_with_and_the_machines_for_it(given_out: Path) -> None:
    names = {path.relative_to(given_out).as_posix() for path in files(given_out)}
    assert {
        ".devcontainer/devcontainer.json",
        ".github/workflows/grade.yml",
        ".gitignore",
        ".vscode/settings.json",
        ".vscode/tasks.json",
        "exercises/README.md",
        "exercises/ex1_visualize.py",
        "reading/reading.md",
        "requirements.txt",
    } <= names
    assert (given_out / "requirements.txt").read_text() == f"momentum-exercises=={package.__version__}\n"


def test_both_machines_install_the_very_version(given_out: Path) -> None:
    workflow = (given_out / ".github" / "workflows" / "grade.yml").read_text()
    runs = re.findall(r"- run: (.+)", workflow)
    assert runs == ["python -m pip install -r requirements.txt", "grader grade --all"]
    assert "{" not in workflow
    container = json.loads((given_out / ".devcontainer" / "devcontainer.json").read_bytes())
    assert container["postCreateCommand"] == runs[0]
    assert container["image"].endswith(":3.12")
    assert 'python-version: "3.12"' in workflow
    assert '"Programming Language :: Python :: 3.12"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_nothing_of_this_machine_is_in_it(given_out: Path) -> None:
    settings = json.loads((given_out / ".vscode" / "settings.json").read_bytes())
    assert settings["python.defaultInterpreterPath"] == "python"
    here = {sys.prefix.encode(), str(Path(package.__file__).parents[1]).encode()}
    for path in files(given_out):
        assert not [place for place in here if place in path.read_bytes()], path


@pytest.mark.nightly
def test_the_command_gives_the_same_with_pictures(grader: Executable, given_out: Path, tmp_path: Path) -> None:
    ran = grader("handout", "momentum", cwd=tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert f"Students install momentum-exercises=={package.__version__}: momentum/requirements.txt says so" in ran.out
    whole = {path.relative_to(tmp_path / "momentum"): path for path in tmp_path.rglob("*") if path.is_file()}
    assert {path.suffix for path in whole if not (given_out / path).exists()} == {".png"}
    assert all(path.read_bytes() == whole[path.relative_to(given_out)].read_bytes() for path in files(given_out))


def test_a_section_that_pip_cannot_install_is_not_given_out(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    own = tmp_path / "own"
    shutil.copytree(toy.folder, own, ignore=shutil.ignore_patterns("__pycache__"))
    says = "circles does not say what students install to have it"
    for added in ("", 'distribution = "no-such-package"\n'):
        text = (toy.folder / "section.toml").read_text(encoding="utf-8")
        (own / "section.toml").write_text(text.replace("\n[limits]", f"{added}\n[limits]"), encoding="utf-8")
        ran = grader("handout", "class", "--section", own, cwd=tmp_path)
        assert (ran.code, ran.out, (tmp_path / "class").exists()) == (2, "", False)
        assert says in ran.err
        says = "no-such-package, which brings circles, is not installed here"


def test_another_section_names_its_own_package(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    own = tmp_path / "own"
    shutil.copytree(toy.folder, own, ignore=shutil.ignore_patterns("__pycache__"))
    text = (toy.folder / "section.toml").read_text(encoding="utf-8")
    (own / "section.toml").write_text(text.replace("\n[limits]", 'distribution = "numpy"\n[limits]'), encoding="utf-8")
    assert grader("handout", "class", "--section", own, cwd=tmp_path).code == 0
    assert re.fullmatch(r"numpy==[\d.]+\n", (tmp_path / "class" / "requirements.txt").read_text())
