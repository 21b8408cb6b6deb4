"""The workflow for Windows and macOS uses what there is, and its steps run on the simulated platforms."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from grader.cli.commands import MODULES
from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.platforms.conftest import Simulated

WORKFLOW = ROOT / ".github" / "workflows" / "platforms.yml"
PENDING: set[str] = set()
"""Commands that are yet to be written: whoever adds one takes it out of here, and its step is run."""


class Step(NamedTuple):
    """A step that runs a command."""

    command: str
    folder: str

    @property
    def pending(self) -> bool:
        """Whether its command is yet to be written."""
        return bool(commands(self.command) & PENDING)


def steps() -> list[Step]:
    """Return the steps of the workflow in their order, read line by line."""
    text = WORKFLOW.read_text(encoding="utf-8").partition("    steps:\n")[2]
    found = re.findall(r"^        run: (.*)\n(?:        working-directory: (\S+)$)?", text, re.MULTILINE)
    return [Step(command, folder or "evening") for command, folder in found]


def commands(line: str) -> set[str]:
    """Return the grader's commands in a step."""
    watched = {"watch"} if re.match(r"python \S+evening\.py watch ", line) else set()
    return watched | set(re.findall(r"\bgrader ([a-z-]+)", line))


def test_all_commands_of_the_workflow_exist() -> None:
    used = {command for step in steps() for command in commands(step.command)}
    assert used >= {"start", "grade", "watch", "debug", "submit"}
    assert used - set(MODULES) == PENDING


def test_each_step_is_a_line_that_every_shell_reads_alike() -> None:
    for step in steps():
        assert not re.search(r"[&|;<>$`'\\(){}]", step.command), step


def test_it_runs_on_windows_and_macos_and_with_conda() -> None:
    yaml = pytest.importorskip("yaml", reason="PyYAML is in the extra `test`")
    workflow = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    job = workflow["jobs"]["evening"]
    machines = job["strategy"]["matrix"]["include"]
    assert {machine["os"] for machine in machines} == {"windows-latest", "macos-latest"}
    assert any(machine["conda"] for machine in machines)
    told = [step for step in job["steps"] if "run" in step]
    usual = job["defaults"]["run"]["working-directory"]
    assert [Step(step["run"], step.get("working-directory", usual)) for step in told] == steps()


@pytest.fixture
def place(tmp_path: Path, grader: Simulated) -> Path:
    """Return a folder like a checkout of the repository, with the commands of an installed package in `bin`."""
    for folder in (".ci", "solutions"):
        shutil.copytree(ROOT / folder, tmp_path / "package" / folder, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "bin").mkdir()
    for name, words in {"python": "", "grader": " -m grader"}.items():
        script = tmp_path / "bin" / name
        script.write_text(f'#!/bin/sh\nexec "{sys.executable}"{words} "$@"\n', encoding="utf-8")
        script.chmod(0o755)
    return tmp_path


@pytest.mark.nightly
def test_its_steps_run_on_simulated_platforms(grader: Simulated, place: Path) -> None:
    path = os.pathsep.join([str(place / "bin"), os.environ["PATH"]])
    if "start" in PENDING:
        shutil.copytree(ROOT / "exercises", place / "evening" / "exercises")
    for step in steps():
        if not step.pending and "pip install" not in step.command:
            run = subprocess.run(
                shlex.split(step.command),
                cwd=place / step.folder,
                env=grader.environment | {"PATH": path, "GRADER_SECTIONS": ""},  # as after an installation
                capture_output=True,
                text=True,
                check=False,
            )
            assert run.returncode == 0, (step, run.stdout, run.stderr)
