"""Every command that the documents tell a reader to type does what they say."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.conftest import ROOT, Executable

_INDENTED = re.compile(r"^    ((?:grader|python|ruff|\.ci/run)\b.*)$", re.MULTILINE)
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "exercises/README.md")
# These are .ci/run itself or steps of it, which runs them in fresh virtual environments.
BY_CI = ("python -m pip install", "python -m pytest", "ruff check", ".ci/run")


def commands(document: str) -> list[str]:
    """Return the commands of a document, without the words that explain them."""
    lines = _INDENTED.findall((ROOT / document).read_text(encoding="utf-8"))
    return [re.split(r"\s{2,}", line)[0] for line in lines]


def test_there_are_commands_in_every_document() -> None:
    assert all(commands(document) for document in DOCUMENTS)


def test_the_two_set_up_commands_of_the_readme_are_what_ci_runs() -> None:
    script = (ROOT / ".ci/run").read_text(encoding="utf-8")
    assert "python -m pip install --quiet '.[test]' && python -m pytest" in script
    assert "python -m pip install '.[test]' && python -m pytest" in commands("README.md")
    assert "python -m pip install . && grader grade solutions" in commands("README.md")


@pytest.mark.parametrize(
    "command",
    [
        line
        for line in dict.fromkeys(line for document in DOCUMENTS for line in commands(document))
        if line.startswith("grader")
    ],
)
def test_documented_command_runs(command: str, tmp_path: Path, grader: Executable) -> None:
    for folder in ("exercises", "solutions"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "solutions", tmp_path / "SUBMISSIONS" / "jane")
    (tmp_path / "KEY").write_text("a key of more than sixteen characters\n")
    words = command.replace("STUBS SOLUTIONS --section FOLDER", f"exercises solutions --section {ROOT}/{SECTION}")
    if "show report.json" in words:
        grader("grade", "solutions", "ex2", "--json", "report.json", cwd=tmp_path)
    ran = grader(*words.split()[1:], cwd=tmp_path, seconds=120)
    assert ran.code in (0, 1), ran.err
    assert "Traceback" not in ran.out + ran.err


SECTION = "grader/suites/momentum"
