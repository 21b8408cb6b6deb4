"""What an instructor gives away: what a student begins with, and machines that are set up as this package needs."""

from __future__ import annotations

import json
from pathlib import PurePosixPath

import grader
from grader.errors import UsageError
from grader.practice import editor, start
from grader.section import SECTIONS, Section

REQUIREMENTS = "requirements.txt"
_PYTHON = "3.12"
_WORKFLOW = """\
# Grades at every push, with practice cases: the course grades again, with cases of its own.
name: grade
on: [push, pull_request, workflow_dispatch]
permissions:
  contents: read
jobs:
  grade:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "{python}"
      - run: python -m pip install -r {requirements}
      - run: grader grade --all
"""


def contents(section: Section) -> start.Contents:
    """Return what a student begins with, a workflow, a devcontainer, and the exact version that both install.

    Raises
    ------
    UsageError
        If the section does not say what pip installs to have it.
    """
    return start.contents(section, editor.ANY_PYTHON) | {
        PurePosixPath(REQUIREMENTS): f"{requirement(section)}\n".encode(),
        PurePosixPath(".github/workflows/grade.yml"): _workflow().encode(),
        PurePosixPath(".devcontainer/devcontainer.json"): _devcontainer(section.title),
    }


def requirement(section: Section) -> str:
    """Return what pip installs to have this very version of the section.

    Raises
    ------
    UsageError
        If the section does not say, or is not installed.
    """
    if section.distribution is None:
        raise UsageError(
            f"{section.name} does not say what students install to have it: "
            'its section.toml needs a line such as distribution = "a-name"'
        )
    if section.folder.is_relative_to(SECTIONS.resolve()):
        return f"{section.distribution}=={grader.__version__}"
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"{section.distribution}=={version(section.distribution)}"
    except PackageNotFoundError:
        raise UsageError(f"{section.distribution}, which brings {section.name}, is not installed here") from None


def _workflow() -> str:
    return _WORKFLOW.format(python=_PYTHON, requirements=REQUIREMENTS)


def _devcontainer(title: str) -> bytes:
    data = {
        "name": title,
        "image": f"mcr.microsoft.com/devcontainers/python:{_PYTHON}",
        "postCreateCommand": f"python -m pip install -r {REQUIREMENTS}",
        "customizations": {"vscode": {"extensions": ["ms-python.python"]}},
    }
    return json.dumps(data, indent=4).encode() + b"\n"
