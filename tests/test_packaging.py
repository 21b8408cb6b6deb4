"""What pyproject.toml promises is what is tested."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import grader as package
from grader.section import READING, SOLUTIONS, STUBS, known
from tests.conftest import ROOT, Executable
from tests.wheels import built

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = PYPROJECT["project"]
SCRIPT = (ROOT / ".ci/run").read_text(encoding="utf-8")


def lowest() -> dict[str, str]:
    """Return the lowest versions that CI tests with."""
    lines = (ROOT / ".ci/lowest.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.removesuffix(".*").split("==") for line in lines if not line.startswith("#"))


def test_the_lowest_versions_that_are_promised_are_tested() -> None:
    promised = dict(re.fullmatch(r"([\w-]+)>=([\d.]+)(?:,<\d+)?", line).groups() for line in PROJECT["dependencies"])  # type: ignore[union-attr, misc]
    assert lowest() == promised


def test_pytest_is_bounded_above_for_its_private_names() -> None:
    assert any(re.fullmatch(r"pytest>=[\d.]+,<\d+", line) for line in PROJECT["dependencies"])


def test_each_python_that_is_promised_is_tested() -> None:
    prefix = "Programming Language :: Python :: "
    promised = [line.removeprefix(prefix) for line in PROJECT["classifiers"] if line.startswith(prefix)]
    assert promised[0] == PROJECT["requires-python"].removeprefix(">=")
    assert promised == sorted(promised, key=lambda version: int(version.split(".")[1]))
    assert r"Programming Language :: Python :: \(3\.[0-9]*\)" in SCRIPT  # CI reads the list itself


def test_both_packages_say_that_they_are_typed() -> None:
    assert all((ROOT / package / "py.typed").is_file() for package in ("grader", "reference"))
    assert "Typing :: Typed" in PROJECT["classifiers"]


def test_stubs_and_solutions_come_into_the_folder_of_their_section() -> None:
    """They lie at the top of the repository, once; the wheel has them where a section has them."""
    brought = PYPROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    wanted = {}
    for section in known().values():
        if not section.folder.is_relative_to(ROOT / "grader"):  # one that somebody else has added
            continue
        for name in (STUBS, SOLUTIONS):
            assert section.part(name).is_dir(), section.name
            if section.part(name) != section.folder / name:
                source = section.part(name).relative_to(ROOT).as_posix()
                wanted[source] = (section.folder / name).relative_to(ROOT).as_posix()
                assert section.distribution == PROJECT["name"]
    assert brought == wanted | {"docs/ci/gradescope": "grader/course/gradescope"} != wanted != {}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of an unpacked wheel, made of what git knows."""
    out = tmp_path_factory.mktemp("wheel")
    with zipfile.ZipFile(built(out)) as archive:
        archive.extractall(out / "site")
    return out / "site"


@pytest.mark.thorough
def test_the_wheel_holds_what_a_student_begins_with(wheel: Path) -> None:
    held = {path.relative_to(wheel / "grader/suites").as_posix() for path in (wheel / "grader/suites").rglob("*.*")}
    for section in known().values():
        if not section.folder.is_relative_to(ROOT / "grader"):  # one that somebody else has added
            continue
        for name in (STUBS, SOLUTIONS, READING):
            files = {f"{section.name}/{name}/{path.name}" for path in section.part(name).glob("*.*")}
            found = {path for path in held if path.startswith(f"{section.name}/{name}/")}
            assert found == files != set()
    assert {path.name for path in wheel.iterdir() if not path.name.endswith(".dist-info")} == {"grader", "reference"}


@pytest.mark.nightly  # the last step of .ci/run does the same
def test_a_student_needs_nothing_but_the_wheel(wheel: Path, tmp_path: Path, grader: Executable) -> None:
    environment = {"PYTHONPATH": str(wheel), "GRADER_SECTIONS": ""}
    assert grader("start", cwd=tmp_path, env=environment).err == ""
    work = tmp_path / "momentum"
    assert "Score: 0/100" in grader("grade", cwd=work, env=environment).out
    shutil.copy(ROOT / "solutions" / "ex2_optimal_beta.py", work / "exercises")
    shown = grader("diff", "ex2", cwd=work, env=environment)
    assert (shown.code, "+ the worked answer" in shown.out) == (0, True)
    assert grader("submit", "--yes", cwd=work, env=environment).code == 0
    assert grader("reset", "ex2", "--yes", cwd=work, env=environment).code == 0


@pytest.mark.thorough
def test_the_same_code_grades_from_the_wheel_and_from_here(wheel: Path) -> None:
    code = "from grader import section, versions; print(versions.versions(section.find('momentum')).code)"
    digests = [
        subprocess.run(
            [sys.executable, "-c", code], cwd=place, capture_output=True, text=True, check=True, env={"PYTHONPATH": ""}
        ).stdout
        for place in (wheel, Path(package.__file__).parents[1])
    ]
    assert digests[0] == digests[1]
