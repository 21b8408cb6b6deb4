"""A section's own modules are imported by their path, wherever it lies."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from grader import modules
from grader.section import SECTIONS
from grader.suites.momentum import mistakes

SHAPE = """
from __future__ import annotations

from dataclasses import dataclass

from .sizes import SIZE


@dataclass(frozen=True)
class Shape:
    size: int = SIZE
"""


def test_a_section_inside_the_package_is_imported_by_its_name() -> None:
    assert modules.load(SECTIONS / "momentum" / "mistakes") is mistakes


@pytest.mark.parametrize("package", [False, True])
def test_modules_of_a_folder_elsewhere_may_import_one_another(tmp_path: Path, package: bool) -> None:
    home = tmp_path / "shapes" if package else tmp_path
    home.mkdir(exist_ok=True)
    (home / "sizes.py").write_text("SIZE = 7\n", encoding="utf-8")
    (home / ("__init__.py" if package else "shapes.py")).write_text(SHAPE, encoding="utf-8")
    assert modules.load(tmp_path / "shapes").Shape().size == 7
    assert modules.load(tmp_path / "shapes.py") is modules.load(tmp_path / "shapes")
    assert str(tmp_path) not in sys.path


def test_folders_of_one_name_are_kept_apart(tmp_path: Path) -> None:
    for number in (1, 2):
        folder = tmp_path / str(number) / "section"
        folder.mkdir(parents=True)
        (folder / "shapes.py").write_text(f"SIZE = {number}\n", encoding="utf-8")
    assert [modules.load(tmp_path / str(number) / "section" / "shapes").SIZE for number in (1, 2)] == [1, 2]


def test_there_may_be_no_such_module(tmp_path: Path) -> None:
    assert modules.load(tmp_path / "shapes") is None
    (tmp_path / "shapes").mkdir()
    assert modules.load(tmp_path / "shapes") is None
