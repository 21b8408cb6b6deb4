"""A third section is new files only: every command works with it, beside the two that are there."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Executable, Graded, Toy

Run = Callable[..., "tuple[int, str]"]


@pytest.fixture(scope="module")
def tank(grader: Executable, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a new section, in a folder of its own."""
    folder = tmp_path_factory.mktemp("third") / "tank"
    ran = grader("new-section", folder)
    assert (ran.code, ran.err) == (0, "")
    assert f"Next: grader verify --section {folder}" in ran.out
    return folder


@pytest.fixture
def run(grader: Executable, tank: Path, tmp_path: Path) -> Run:
    """Return the function that runs a command where three sections are known; it gives the exit code and the text."""
    sections = os.pathsep.join([grader.environment["GRADER_SECTIONS"], str(tank)])

    def run(*words: str | Path) -> tuple[int, str]:
        ran = grader(*words, cwd=tmp_path, env={"GRADER_SECTIONS": sections})
        assert ran.err == ""
        return ran.code, ran.out

    return run


@pytest.mark.thorough
def test_it_verifies(run: Run) -> None:
    code, out = run("verify", "--section", "tank", "--keys", "3")
    assert (code, out[:28]) == (0, "tank: 5 checks, 10 points; /"), out


def test_it_is_known_by_its_files(run: Run, tank: Path) -> None:
    code, out = run("grade", tank / "solutions")
    assert (code, "Score: 10/10" in out) == (0, True), out
    code, out = run("grade", tank / "exercises")
    assert (code, "Score: 0/10" in out) == (1, True), out


@pytest.mark.thorough
def test_so_is_every_other(run: Run, toy: Toy, repository: Path) -> None:
    assert "Score: 10/10" in run("grade", toy.solutions)[1]
    assert "Score: 20/20" in run("grade", repository / "solutions", "ex2")[1]


@pytest.mark.thorough
def test_mistakes_are_named_and_drawn(run: Run, tank: Path, tmp_path: Path, read: Callable[[Path], Graded]) -> None:
    (tmp_path / "wrong").mkdir()
    (tmp_path / "wrong" / "ex1_tank.py").write_bytes((tank / "wrong" / "ex1_fills.py").read_bytes())
    code, out = run("grade", "wrong", "--pictures", "pictures", "--json", "report.json")
    assert (code, "This matches a tank that fills" in out) == (1, True), out
    assert {path.name for path in (tmp_path / "pictures").iterdir()} == {"ex1.png", "ex1-own.png"}
    report = read(tmp_path / "report.json")
    check = report.check("run_empty.follows_the_flow")
    assert [found["id"] for found in check["diagnosis"]] == ["tank.fills"]
    assert run("show", "report.json")[1].strip() in out


@pytest.mark.thorough
def test_a_slip_that_nobody_wrote_down_is_named_too(run: Run, tank: Path, tmp_path: Path) -> None:
    source = (tank / "solutions" / "ex1_tank.py").read_text()
    (tmp_path / "slip").mkdir()
    (tmp_path / "slip" / "ex1_tank.py").write_text(source.replace("math.log(2) / rate", "math.log(2) * rate"))
    assert "This matches one small slip: in the return line" in run("grade", "slip")[1]


@pytest.mark.thorough
def test_figures_are_drawn_and_judged(run: Run, tank: Path, tmp_path: Path) -> None:
    code, out = run("plot", "ex1", tank / "solutions", "--out", "figure.png")
    assert (code, (tmp_path / "figure.png").read_bytes()[:4]) == (0, b"\x89PNG"), out


@pytest.mark.thorough
def test_hints_lists_and_the_machine_are_told(run: Run) -> None:
    code, out = run("hint", "ex1", "3", "--section", "tank")
    assert (code, "level = level - dt * flow(level)" in out) == (0, True), out
    assert all(title in run("list")[1] for title in ("tank: a tank", "Circles", "Momentum"))
    assert run("doctor")[0] in (0, 1)


@pytest.mark.thorough
def test_a_class_is_graded(run: Run, tank: Path, tmp_path: Path) -> None:
    for name, folder in (("ada", "solutions"), ("bob", "exercises")):
        (tmp_path / "class" / name).mkdir(parents=True)
        source = (tank / folder / "ex1_tank.py").read_bytes()
        (tmp_path / "class" / name / "ex1_tank.py").write_bytes(source)
    code, out = run("batch", "class", "--out", "out", "--verbose")
    assert (code, "10/10" in out) == (0, True), out
    assert len((tmp_path / "out" / "gradebook.csv").read_text().splitlines()) == 3


@pytest.mark.thorough
def test_a_student_begins_and_hands_in(run: Run, tmp_path: Path) -> None:
    code, out = run("start", "tank")
    assert (code, "tank is ready: tank: a tank that runs empty, 1 exercise, 10 points" in out) == (0, True), out
    assert (tmp_path / "tank" / "reading" / "levels.png").read_bytes()[:4] == b"\x89PNG"
    stub = (tmp_path / "tank" / "exercises" / "ex1_tank.py").read_bytes()
    (tmp_path / "tank" / "exercises" / "ex1_tank.py").write_text("mine")
    assert run("reset", "ex1", "tank/exercises", "--yes")[0] == 0
    assert (tmp_path / "tank" / "exercises" / "ex1_tank.py").read_bytes() == stub
    assert run("submit", "tank/exercises", "--yes")[0] == 0
    assert run("diff", "ex1", "tank/exercises") == (
        1,
        "ex1 has 0 of 10 points: the worked answer is shown once it has all.\n"
        "Next: write run_empty in ex1_tank.py, save, then: grader grade ex1\n",
    )


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Waves!", "'Waves!' is no name for a section"),
        ("momentum", "there is a section momentum already"),
        ("full", "full is there and not empty; nothing is written over it"),
    ],
)
def test_nothing_is_written_where_something_is_in_the_way(
    grader: Executable, tmp_path: Path, name: str, says: str
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "kept").write_text("kept")
    ran = grader("new-section", name, cwd=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["kept"]
