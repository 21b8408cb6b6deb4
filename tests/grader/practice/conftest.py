"""A student's folder, as `grader start` makes it for the toy section."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader import section
from grader.practice import editor, start

if TYPE_CHECKING:
    from tests.conftest import Executable, Ran, Toy

Run = Callable[..., "Ran"]


@pytest.fixture
def run(grader: Executable, toy: Toy, tmp_path: Path) -> Run:
    """Return the function that runs a command for the toy section in the test's own folder."""

    def run(*words: str | Path, cwd: Path = tmp_path) -> Ran:
        ran = grader(*words, "--section", toy.folder, cwd=cwd)
        assert "Traceback" not in ran.err
        return ran

    return run


@pytest.fixture
def begun(toy: Toy, tmp_path: Path) -> Path:
    """Return a folder in which a student has begun."""
    circles, folder = section.load(toy.folder), tmp_path / "evening"
    start.begin(start.contents(circles, editor.own_python(folder)), folder, circles)
    return folder


@pytest.fixture
def solved(begun: Path, toy: Toy) -> Path:
    """Return a folder in which everything is solved."""
    stub = begun / "exercises" / "ex1_area.py"
    stamp = stub.read_text(encoding="utf-8").splitlines()[-1]
    stub.write_text(f"{toy.solution}\n\n{stamp}\n", encoding="utf-8")
    return begun
