"""The templates of docs/ci: parsed, and their shell steps run as the services run them, with nothing else around."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

import pytest

import grader as package
from grader.section import find
from tests.conftest import ROOT, Executable, Ran
from tests.wheels import built

yaml: Any = pytest.importorskip("yaml", reason="PyYAML is in the extra `test`")

CI = ROOT / "docs" / "ci"
KEY = "a key of more than sixteen characters"
GITHUB = {"GITHUB_ACTIONS": "true", "CI": "true"}
GITLAB = {"GITLAB_CI": "true", "CI": "true"}
STUDENT, INSTRUCTOR = CI / "github/student.yml", CI / "github/instructor.yml"
_SECRET = re.compile(r"\$\{\{ secrets\.(\w+) \}\}")


class Step(NamedTuple):
    """A step of a job: what its shell runs, whether that is done after a failure too, and its variables."""

    run: str
    always: bool = False
    env: Mapping[str, str] = {}


def github(path: Path, secrets: Mapping[str, str] | None = None) -> list[Step]:
    """Return the shell steps of the only job of a workflow; a secret that there is not is an empty text."""
    (job,) = yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].values()
    env = {
        name: _SECRET.sub(lambda found: (secrets or {}).get(found[1], ""), value)
        for name, value in job.get("env", {}).items()
    }
    return [Step(step["run"], "always()" in step.get("if", ""), env) for step in job["steps"] if "run" in step]


def gitlab(path: Path) -> list[Step]:
    """Return the scripts of the only job of a pipeline, each of which is one shell."""
    (job,) = yaml.safe_load(path.read_text(encoding="utf-8")).values()
    after = [Step("\n".join(job["after_script"]), always=True)] if "after_script" in job else []
    return [Step("\n".join(job["script"])), *after]


class Machine:
    """A machine of a service: a folder with programs, in which the package can be installed, and nothing of ours."""

    def __init__(self, home: Path, python: Path | None = None, wheel: Path | None = None) -> None:
        self.home = home
        self.bin = home / "bin"
        self.bin.mkdir(parents=True)
        self.environment = {"PATH": f"{self.bin}{os.pathsep}/usr/bin{os.pathsep}/bin", "HOME": str(home)}
        if python is not None and wheel is not None:
            self._with_python(python, wheel)

    def run(self, script: str, cwd: Path, env: Mapping[str, str] | None = None) -> Ran:
        """Run a script as services do: in bash, which ends at the first command that fails."""
        words = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
        environment = self.environment | dict(env or {})
        ran = subprocess.run(
            words, cwd=cwd, env=environment, capture_output=True, text=True, timeout=300, check=False,
            stdin=subprocess.DEVNULL,
        )  # fmt: skip
        return Ran(ran.returncode, ran.stdout, ran.stderr)

    def job(self, steps: Iterable[Step], cwd: Path, env: Mapping[str, str]) -> list[Ran]:
        """Run the steps of a job; after one that failed those alone that are always run."""
        done: list[Ran] = []
        for step in steps:
            if step.always or all(ran.code == 0 for ran in done):
                done.append(self.run(step.run, cwd, {**env, **step.env}))
        return done

    def _with_python(self, python: Path, wheel: Path) -> None:
        """Put an environment of Python there, and versions that make further ones; pip finds one package alone."""
        for name in ("python3.13", "python3.12", "python3.11"):
            further = f'cd "$3"/lib/python3*/site-packages && echo {sysconfig.get_path("purelib")} > needed.pth'
            self.program(name, f'"{python}/bin/python" "$@" && {further}')
        self.environment |= {
            "PATH": f"{python}/bin{os.pathsep}{self.environment['PATH']}",
            "PIP_REQUIRE_VIRTUALENV": "1",  # whatever goes wrong, nothing is installed into a Python of this machine
            "PIP_NO_INDEX": "1",
            "PIP_NO_DEPS": "1",
            "PIP_FORCE_REINSTALL": "1",  # the package may be installed where the tests run
            "PIP_FIND_LINKS": str(wheel.parent),
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        }

    def program(self, name: str, script: str) -> None:
        """Put a program there."""
        (self.bin / name).write_text(f"#!/bin/sh\n{script}\n")
        (self.bin / name).chmod(0o755)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wheel of the package."""
    return built(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an environment of Python that has pip, and finds what the package needs where the tests find it."""
    place = tmp_path_factory.mktemp("python")
    subprocess.run([sys.executable, "-m", "venv", place], check=True)
    (packages,) = place.glob("lib/python3*/site-packages")
    (packages / "needed.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    return place


@pytest.fixture
def machine(tmp_path: Path, python: Path, wheel: Path) -> Machine:
    """Return a machine with Python."""
    return Machine(tmp_path / "home", python, wheel)


def repository(place: Path, *, right: bool = True) -> Path:
    """Write a student's repository; return its folder."""
    shutil.copytree(ROOT / "exercises", place / "exercises", ignore=shutil.ignore_patterns("__pycache__"))
    if right:
        shutil.copytree(find("momentum").part("solutions"), place / "exercises", dirs_exist_ok=True)
    (place / "requirements.txt").write_text(f"momentum-exercises=={package.__version__}\n")
    return place


def course(place: Path) -> Path:
    """Write an instructor's repository; return its folder."""
    place.mkdir()
    (place / "requirements.txt").write_text(f"momentum-exercises=={package.__version__}\n")
    (place / "class.csv").write_text("id,name\njane,Jane Doe\nmax,Max\nzoe,Zoe\n")
    shutil.copytree(find("momentum").part("solutions"), place / "submissions" / "jane")
    (place / "submissions" / "max").mkdir()
    (place / "submissions" / "max" / "notes.txt").write_text("nothing to grade")
    (place / "out").mkdir()
    (place / "out" / "policy.toml").write_text('rejected = "zero"\n')
    return place


# --- what needs no machine ------------------------------------------------------------------------------------------


def test_each_template_is_listed_and_each_pipeline_is_yaml() -> None:
    listed = (CI / "README.md").read_text(encoding="utf-8")
    found = [path for path in CI.rglob("*") if path.is_file() and path.name != "README.md"]
    assert len(found) == 7
    for path in found:
        name = path.relative_to(CI).as_posix()
        assert f"({name})" in listed or f"({path.parent.name})" in listed
    for path in (STUDENT, INSTRUCTOR):
        data: dict[Any, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
        assert {True, "jobs", "permissions"} <= set(data)  # YAML takes `on` for a truth
        assert data["permissions"] == {"contents": "read"}


def test_no_shell_step_holds_an_expression_that_a_stranger_could_fill_in() -> None:
    assert not [step for path in (STUDENT, INSTRUCTOR) for step in github(path) if "${{" in step.run]


def test_students_get_no_secret() -> None:
    for path in (STUDENT, CI / "gitlab/student.yml"):
        assert "GRADER_KEY" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("value", [None, ""])
@pytest.mark.parametrize("steps", [github(INSTRUCTOR), gitlab(CI / "gitlab/instructor.yml")], ids=["GitHub", "GitLab"])
def test_without_the_key_nothing_is_graded(steps: list[Step], value: str | None, tmp_path: Path) -> None:
    """The machine has no grader: whatever went on would fail otherwise."""
    env = {} if value is None else {"GRADER_KEY": value}
    (ran,) = Machine(tmp_path / "home").job(steps, tmp_path, env)
    assert ran.code == 1
    assert re.search(r"The (secret|variable) GRADER_KEY is not set: nothing is graded", ran.out)
    assert ran.err == ""


@pytest.mark.parametrize("value", [None, "", " "])
def test_without_the_key_classroom_50_grades_nothing(value: str | None, tmp_path: Path) -> None:
    env = {"PATH": os.environ["PATH"]} | ({} if value is None else {"GRADER_KEY": value})
    words = [sys.executable, str(CI / "classroom50/autograder.py")]
    ran = subprocess.run(words, cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr.partition(":")[0]) == (1, "GRADER_KEY is not set")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("key", [None, b""])
def test_without_the_key_gradescope_grades_nothing(key: bytes | None, tmp_path: Path) -> None:
    place = gradescope(tmp_path / "autograder", {} if key is None else {"KEY": key})
    machine = Machine(tmp_path / "home")
    ran = machine.run(f"{place}/source/setup.sh", tmp_path, {"AUTOGRADER": str(place)})
    assert (ran.code, ran.err.partition(":")[0]) == (1, "There is no key in the archive")
    ran = machine.run(f"{place}/run_autograder", tmp_path, {"AUTOGRADER": str(place)})
    assert ran.code == 1
    found = json.loads((place / "results/results.json").read_bytes())
    assert ("score" in found, found["tests"]) == (False, [])
    assert "has no key" in found["output"]


def test_classroom_50_installs_the_version_that_this_is() -> None:
    script = (CI / "classroom50/autograder.py").read_text(encoding="utf-8")
    assert f'REQUIREMENT = "{find("momentum").distribution}=={package.__version__}"' in script


def gradescope(place: Path, files: Mapping[str, bytes]) -> Path:
    """Lay out the folders of Gradescope, with further files beside the two scripts; return their folder."""
    for name in ("source", "submission", "results"):
        (place / name).mkdir(parents=True)
    for name in ("setup.sh", "run_autograder"):
        shutil.copy(CI / "gradescope" / name, place / "source")
    shutil.copy(CI / "gradescope" / "run_autograder", place)
    for name, data in files.items():
        (place / "source" / name).write_bytes(data)
    return place


# --- on a machine ---------------------------------------------------------------------------------------------------


@pytest.mark.nightly
@pytest.mark.parametrize("right", [True, False])
def test_a_students_repository_on_github(machine: Machine, tmp_path: Path, right: bool) -> None:
    place = repository(tmp_path / "repository", right=right)
    env = GITHUB | {"RUNNER_TEMP": str(tmp_path), "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md")}
    install, grade, annotate, summarise = machine.job(github(STUDENT), place, env)
    assert (install.code, grade.code, annotate.code, summarise.code) == (0, 0 if right else 1, 0, 0), install.err
    assert annotate.out.count("::notice file=exercises/ex") == (0 if right else 5)
    assert f"Score: {100 if right else 0} of 100" in (tmp_path / "summary.md").read_text()


@pytest.mark.nightly
def test_a_students_repository_on_gitlab(machine: Machine, tmp_path: Path) -> None:
    place = repository(tmp_path / "repository", right=False)
    grade, after = machine.job(gitlab(CI / "gitlab/student.yml"), place, GITLAB | {"CI_PROJECT_DIR": str(place)})
    assert (grade.code, after.code) == (1, 0), grade.err
    suites = ET.parse(place / "junit.xml").getroot()
    assert int(suites.get("failures", "0")) == int(suites.get("tests", "0")) > 20
    assert all((place / str(case.get("file"))).is_file() for case in suites.iter("testcase"))


@pytest.mark.nightly
def test_where_grading_is_killed_gitlab_has_a_report_that_says_so(machine: Machine, tmp_path: Path) -> None:
    place = repository(tmp_path / "repository")
    assert machine.run("python -m pip install -r requirements.txt", place).code == 0
    (after,) = machine.job(gitlab(CI / "gitlab/student.yml")[1:], place, GITLAB)
    assert after.code == 3
    (case,) = ET.parse(place / "junit.xml").getroot().iter("testcase")
    assert "this is no score of 0" in str(case.findtext("error"))


@pytest.mark.nightly
def test_an_instructors_class_on_github(machine: Machine, tmp_path: Path) -> None:
    place = course(tmp_path / "course")
    env = GITHUB | {"GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md")}
    done = machine.job(github(INSTRUCTOR, {"GRADER_KEY": KEY}), place, env)
    assert [ran.code for ran in done] == [0] * 7, done[-1]
    assert "::warning title=zoe::No score: handed in nothing" in done[4].out
    assert "| jane | 100 |" in (tmp_path / "summary.md").read_text()
    assert "| max | 0 | rejected counts as 0 |" in (tmp_path / "summary.md").read_text()
    assert {path.name for path in (place / "feedback").iterdir()} == {"jane.html", "max.html", "zoe.html"}
    assert not [ran for ran in done if KEY in ran.out + ran.err]


@pytest.mark.nightly
def test_an_instructors_class_on_gitlab(machine: Machine, tmp_path: Path) -> None:
    place = course(tmp_path / "course")
    (ran,) = machine.job(gitlab(CI / "gitlab/instructor.yml"), place, GITLAB | {"GRADER_KEY": KEY})
    assert ran.code == 0, ran.err
    assert len(list((place / "junit").iterdir())) == len(list((place / "feedback").iterdir())) == 3


@pytest.mark.nightly
def test_gradescope_from_the_archive_to_the_results(
    machine: Machine, wheel: Path, tmp_path: Path, grader: Executable
) -> None:
    (tmp_path / "KEY").write_text(f"{KEY}\n")
    words = ("export", "--format", "autograder", "--key-file", "KEY", "--wheel", wheel, "--section", "momentum")
    assert grader(*words, cwd=tmp_path).code == 0
    place = unpacked(tmp_path)
    machine.program("apt-get", "exit 0")
    env = {"AUTOGRADER": str(place)}
    ran = machine.run(f"{place}/source/setup.sh", place, env)
    assert ran.code == 0, ran.err
    results = place / "results" / "results.json"
    shutil.copytree(find("momentum").part("solutions"), place / "submission", dirs_exist_ok=True)
    ran = machine.run(f"{place}/run_autograder", place, env)
    found = json.loads(results.read_bytes())
    assert (ran.code, found["score"], sum(test["max_score"] for test in found["tests"])) == (0, 100, 100), ran.err
    assert KEY not in ran.out + ran.err + results.read_text()

    results.unlink()  # grading is killed
    ran = machine.run(f"{place}/run_autograder", place, env | {"GRADER_SECONDS": "0.05"})
    assert "score" not in json.loads(results.read_bytes())
    assert "this is no score of 0" in json.loads(results.read_bytes())["output"]

    for path in (place / "submission").iterdir():  # there is nothing to grade
        path.unlink()
    ran = machine.run(f"{place}/run_autograder", place, env)
    assert (ran.code, "score" in json.loads(results.read_bytes())) == (0, False)
    assert "was not graded" in json.loads(results.read_bytes())["output"]

    (place / "venv/bin/grader").unlink()  # the machine itself is broken
    machine.run(f"{place}/run_autograder", place, env)
    assert "did not come to its end" in json.loads(results.read_bytes())["output"]


def unpacked(folder: Path) -> Path:
    """Lay autograder.zip out as Gradescope does; return the folder."""
    place = gradescope(folder / "autograder", {})
    with zipfile.ZipFile(folder / "autograder.zip") as archive:
        for entry in archive.infolist():
            archive.extract(entry, place / "source")
            (place / "source" / entry.filename).chmod(entry.external_attr >> 16 & 0o777)
    assert (place / "source" / "KEY").stat().st_mode & 0o077 == 0
    shutil.copy(place / "source" / "run_autograder", place)
    return place


@pytest.mark.nightly
def test_classroom_50_grades_a_checkout_and_imports_nothing_of_it(machine: Machine, tmp_path: Path) -> None:
    place = repository(tmp_path / "checkout")
    for name in ("pip.py", "grader.py", "json.py"):
        (place / name).write_text("raise SystemExit('imported from the checkout')\n")
    commit = "git init -q . && git add -A && git -c user.name=x -c user.email=x@x commit -qm x"
    assert machine.run(commit, place, {"GIT_COMMITTER_DATE": "2026-06-01T16:32:01+02:00"}).code == 0
    env = GITHUB | {"GRADER_KEY": KEY, "CLASSROOM": "cs", "ASSIGNMENT": "momentum", "COMMIT_URL": "https://c"}
    ran = machine.run(f"python {CI / 'classroom50/autograder.py'}", place, env)
    assert ran.code == 0, ran.err
    found = json.loads((place / "result.json").read_bytes())
    assert (found["score"], found["max-score"], found["datetime"]) == (100, 100, "2026-06-01T14:32:01Z")
    assert "Score: 100 of 100" in (place / "release-body.md").read_text()
    assert KEY not in ran.out + ran.err
    shutil.rmtree(place / "exercises")
    ran = machine.run(f"python {CI / 'classroom50/autograder.py'}", place, env)
    found = json.loads((place / "result.json").read_bytes())
    assert (ran.code, found["score"], found["max-score"]) == (2, 0, 0)
