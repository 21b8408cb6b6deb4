"""Pictures for students: what is wrong beside what is right, and the student's own figure."""

from __future__ import annotations

import shutil
import struct
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader.practice.progress import Progress

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
    assert ran.out == "ex1 draws no figure yet.\nNext: grader grade ex1, which says what is in the way\n"


def test_where_no_figure_is_asked_for_it_is_said_what_asks_for_one(grader: Executable, repository: Path) -> None:
    ran = grader("plot", "ex3", repository / "solutions")
    assert (ran.code, ran.out) == (2, "")
    assert "ex3 asks for no figure, only ex1; what goes wrong in ex3 is drawn by grader grade ex3" in ran.err


def test_whether_a_figure_is_right_is_not_asked_where_it_is_known(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    words = ("--section", toy.folder)
    toy.write(tmp_path / "exercises", toy.solution + PLOT)
    ran = grader("plot", "ex1", *words, cwd=tmp_path)
    assert "Next: look at it; is it right? grader grade ex1\n" in ran.out
    Progress(tmp_path / "exercises", "circles").scored("ex1", 10)
    ran = grader("plot", "ex1", *words, cwd=tmp_path)
    assert "Next: look at it; ex1 was right when it was graded last. Then hand in: grader submit\n" in ran.out


def test_what_does_not_end_is_not_told_as_a_figure_that_is_not_drawn_yet(
    grader: Executable, toy: Toy, tmp_path: Path
) -> None:
    endless = "\n\ndef plot_areas(radii, areas):\n    while True:\n        pass\n"
    ran = grader("plot", "ex1", toy.write(tmp_path / "jane", toy.solution + endless), cwd=tmp_path)
    assert (ran.code, ran.err) == (1, "")
    assert "did not end within" in ran.out
    assert "no figure" not in ran.out


EXERCISE = "ex1_visualize.py"
MISTAKES = Path(__file__).parents[1] / "mistakes" / "ex1"


@pytest.fixture
def momentum(tmp_path: Path) -> Callable[[str], Path]:
    """Return the function that makes a submission of a wrong program of the momentum section."""

    def submission(name: str) -> Path:
        (tmp_path / name).mkdir()
        shutil.copy(MISTAKES / f"{name}.py", tmp_path / name / EXERCISE)
        return tmp_path / name

    return submission


def size(png: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", png[16:24])
    return width, height


@pytest.mark.thorough
def test_the_figure_shows_the_students_own_paths_and_says_where_it_cannot(
    grader: Executable, momentum: Callable[[str], Path], tmp_path: Path
) -> None:
    """Both draw alike; one walks uphill, the other gives no dict of paths, so that the right ones are drawn."""
    drawn = []
    for name in ("uphill", "average_with_np_average", "list_of_paths"):
        assert grader("plot", "ex1", momentum(name), "--out", f"{name}.png", cwd=tmp_path).code == 0
        drawn.append((tmp_path / f"{name}.png").read_bytes())
    uphill, averaged, noted = drawn
    assert uphill != averaged
    assert size(noted)[1] > size(averaged)[1], "a note stands above the figure"


@pytest.mark.thorough
def test_with_an_instructors_key_pictures_are_those_of_the_public_probes(
    grader: Executable, momentum: Callable[[str], Path], tmp_path: Path
) -> None:
    folder = momentum("uphill")
    for place, env in (("own", {}), ("theirs", {"GRADER_KEY": "0123456789abcdef" * 4})):
        ran = grader("grade", folder, "ex1", "--pictures", place, "--allow-unconfined", cwd=tmp_path, env=env)
        assert f"Picture of ex1: {Path(place, 'ex1.png')}" in ran.out, ran.err
    assert (tmp_path / "own" / "ex1.png").read_bytes() == (tmp_path / "theirs" / "ex1.png").read_bytes()
    assert (tmp_path / "own" / "ex1-own.png").read_bytes() == (tmp_path / "theirs" / "ex1-own.png").read_bytes()


@pytest.mark.thorough
def test_a_figure_that_lacks_something_is_drawn_as_it_was_read(
    grader: Executable, momentum: Callable[[str], Path], tmp_path: Path
) -> None:
    ran = grader("grade", momentum("axes_unlabelled"), "ex1", "--pictures", "pictures", cwd=tmp_path)
    assert f"Picture of ex1: {Path('pictures', 'ex1.png')}" in ran.out
    assert {path.name for path in (tmp_path / "pictures").iterdir()} == {"ex1.png", "ex1-own.png"}
