"""What editors and git find in a student's folder: settings, tasks, and which files are no part of the work."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

IGNORED = """\
# Made by Python and by the grader, and made again whenever it is needed.
__pycache__/
.venv/
debug_ex*.py
ex*.png
pictures/
demo/
report.json
.grader-progress.jsonl*
submission.zip
.being-written-*
"""
ANY_PYTHON = "python"
"""For `settings` and `tasks`: the Python that is found first, for a folder that goes to other machines."""
_ISSUE = {  # a line of `grader grade --format=vscode`: path:line:column: severity: sentence
    "regexp": r"^(.+?):(\d+)(?::(\d+))?: (error|warning|info): (.*)$",
    "file": 1,
    "line": 2,
    "column": 3,
    "severity": 4,
    "message": 5,
}


def settings(python: str) -> bytes:
    """Return the settings of Visual Studio Code: which Python runs here, and what need not be seen."""
    return _json(
        {
            "python.defaultInterpreterPath": python,
            "files.exclude": {"**/__pycache__": True},
        }
    )


def tasks(python: str) -> bytes:
    """Return tasks that grade, and show each failing line in the list of problems."""
    return _json(
        {
            "version": "2.0.0",
            "tasks": [
                _task("grade this file", python, ["${file}"]) | {"group": {"kind": "test", "isDefault": True}},
                _task("grade all exercises", python, []) | {"group": "test"},
            ],
        }
    )


def own_python(folder: Path) -> str:
    """Return the Python that runs this, as the settings of a folder name it: inside of it without what is above."""
    python = Path(sys.executable).absolute()  # the environment's, and not the one that a link leads to
    try:
        inside = python.relative_to(folder.absolute())
    except ValueError:
        return str(python)
    return f"${{workspaceFolder}}/{inside.as_posix()}"


def _task(label: str, python: str, words: list[str]) -> dict[str, Any]:
    return {
        "label": label,
        "type": "process",
        "command": python,
        "args": ["-m", "grader", "grade", "--format=vscode", *words],
        "options": {"cwd": "${workspaceFolder}"},
        "presentation": {"clear": True, "showReuseMessage": False},
        "problemMatcher": {
            "owner": "grader",
            "fileLocation": ["autoDetect", "${workspaceFolder}"],
            "pattern": _ISSUE,
        },
    }


def _json(data: dict[str, Any]) -> bytes:
    return json.dumps(data, indent=4).encode() + b"\n"
