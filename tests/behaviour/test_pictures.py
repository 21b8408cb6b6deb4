"""Pictures of a section other than momentum: what is wrong beside what is right, and the student's own figure."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Executable, Toy

PLOT = """

def plot_areas(radii, areas):
    from matplotlib.figure import Figure

    figure = Figure()
    figure.add_subplot().plot(radii, areas)
    return figure
"""


@pytest.fixture
def wrong(toy: Toy) -> str:
    """Return a program whose area is that of a square."""
    return toy.broken("def area(radius):\n    return 4 * radius**2\n")


def test_what_is_wrong_is_drawn_beside_what_is_right(grader: Executable, toy: Toy, wrong: str, tmp_path: Path) -> None:
    ran = grader("grade", toy.write(tmp_path / "jane", wrong), "--pictures", "pictures", cwd=tmp_path)
    assert (ran.code, ran.err) == (1, "")
    assert [path.name for path in (tmp_path / "pictures").iterdir()] == ["ex1.png"]
    assert f"Picture of ex1: {Path('pictures', 'ex1.png')}" in ran.out


def test_a_students_own_figure_is_drawn_with_the_students_code(
    grader: Executable, toy: Toy, wrong: str, tmp_path: Path
) -> None:
    right = toy.write(tmp_path / "right", toy.solution + PLOT)
    other = toy.write(tmp_path / "other", wrong + PLOT)
    drawn = []
    for folder in (right, other):
        assert grader("plot", "ex1", folder, "--out", "figure.png", cwd=tmp_path).code == 0
        drawn.append((tmp_path / "figure.png").read_bytes())
    assert drawn[0][:4] == b"\x89PNG"
    assert drawn[0] != drawn[1]


def test_without_a_figure_plot_says_so(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    ran = grader("plot", "ex1", toy.solutions, cwd=tmp_path)
    assert (ran.code, ran.err) == (1, "")
    assert "ex1 draws no figure yet" in ran.out
