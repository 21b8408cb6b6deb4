"""The five exercises: the contract with students, written out once more, and what stubs and solutions score."""

from __future__ import annotations

import ast
import math
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader.section import READING, Section, find
from reference.descent import heavy_ball
from reference.effective import slope_gain, steps_to_fraction
from reference.gallery.registry import NAMES
from reference.problems import bowl
from reference.rates import descent_parameters, optimal_parameters

if TYPE_CHECKING:
    from tests.conftest import Executable, Graded

# Names, order and defaults of arguments: what students write against, and every stored submission.
SIGNATURES = {
    "ex1_visualize.py": [
        "heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)",
        "trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps)",
        "plot_trajectories(loss_fn, trajectories)",
    ],
    "ex2_optimal_beta.py": ["condition_number(a, b)", "optimal_beta(kappa)", "optimal_parameters(a, b)"],
    "ex3_compare.py": [
        "momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)",
        "nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)",
        "compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)",
    ],
    "ex4_effective_lr.py": [
        "effective_lr(lr, momentum)",
        "measured_lr(lr, momentum, num_steps, grad=1.0)",
        "steps_to_fraction(momentum, fraction)",
        "matched_lr(plain_lr, momentum)",
    ],
    "ex5_noise.py": [
        "velocities(grads, momentum, normalize=False)",
        "variance_ratio(grads, momentum, burn_in, normalize=False)",
        "theory_ratio(momentum, normalize=False)",
        "stationary_variance(noise, lr, momentum, curvature, burn_in)",
    ],
}
POINTS = {"ex1": 20, "ex2": 20, "ex3": 25, "ex4": 15, "ex5": 20}
ALLOWED = {"numpy", "matplotlib", "math"}


@pytest.fixture(scope="module")
def section() -> Section:
    return find("momentum")


def functions(path: Path) -> dict[str, ast.FunctionDef]:
    """Return a file's functions without running it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}


def signature(function: ast.FunctionDef) -> str:
    return f"{function.name}({ast.unparse(function.args)})"


def test_the_section_has_these_files_functions_and_points(section: Section) -> None:
    assert [exercise.file for exercise in section.exercises] == list(SIGNATURES)
    assert {exercise.id: exercise.points for exercise in section.exercises} == POINTS
    for exercise in section.exercises:
        assert [exercise.head(function) for function in exercise.functions] == SIGNATURES[exercise.file]
        assert all(len(exercise.hints_of(function)) in (2, 3) for function in exercise.functions)


@pytest.mark.parametrize("folder", ["exercises", "solutions"])
@pytest.mark.parametrize("file", SIGNATURES)
def test_stubs_and_solutions_have_the_signatures_of_the_contract(repository: Path, folder: str, file: str) -> None:
    found = functions(repository / folder / file)
    assert [signature(found[text.partition("(")[0]]) for text in SIGNATURES[file]] == SIGNATURES[file]


@pytest.mark.parametrize("file", SIGNATURES)
def test_a_stub_tells_its_commands_points_and_contract(repository: Path, section: Section, file: str) -> None:
    path = repository / "exercises" / file
    exercise = section.exercise(file)
    head = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    assert f"({exercise.points} points)" in head.splitlines()[0]
    assert f"grader grade {exercise.id}" in head
    assert f"grader hint {exercise.id}" in head
    for function in functions(path).values():
        assert re.search(r"[Rr]eturn", ast.get_docstring(function) or ""), function.name
        assert isinstance(function.body[-1], ast.Raise)
        assert ast.unparse(function.body[-1]) == f"raise NotImplementedError('{function.name} is not written yet')"


@pytest.mark.parametrize("folder", ["exercises", "solutions"])
def test_students_files_import_what_students_may(repository: Path, folder: str) -> None:
    for file in SIGNATURES:
        tree = ast.parse((repository / folder / file).read_text(encoding="utf-8"))
        names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        names |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        assert {name.partition(".")[0] for name in names} <= ALLOWED


def test_the_readme_of_the_exercises_names_every_function_and_its_points(repository: Path, section: Section) -> None:
    text = (repository / "exercises" / "README.md").read_text(encoding="utf-8")
    for exercise in section.exercises:
        assert exercise.file in text
        assert re.search(rf"\b{exercise.points} points\b", text)
        for function in exercise.functions:
            assert function in text


# --- what they score ------------------------------------------------------------------------------------------------


def scored(grader: Executable, folder: Path, target: Path, read: Callable[[Path], Graded]) -> Graded:
    grader("grade", folder, "--json", target)
    return read(target)


def test_every_stub_scores_0_as_not_attempted(
    grader: Executable, repository: Path, tmp_path: Path, read: Callable[[Path], Graded]
) -> None:
    report = scored(grader, repository / "exercises", tmp_path / "report.json", read)
    assert report.data["score"] == 0
    assert set(report.outcomes.values()) == {"not_attempted"}


def test_every_solution_gets_every_point(
    grader: Executable, repository: Path, section: Section, tmp_path: Path, read: Callable[[Path], Graded]
) -> None:
    report = scored(grader, repository / "solutions", tmp_path / "report.json", read)
    assert {exercise["id"]: exercise["score"] for exercise in report.data["exercises"]} == POINTS
    assert report.data["score"] == report.data["max_score"] == 100
    assert 25 <= len(report.checks) <= 65
    assert {check["function"] for check in report.checks} == {f for e in section.exercises for f in e.functions}
    assert not [check["remarks"] for check in report.checks if check["remarks"]]
    given: Counter[str] = Counter()
    for check in report.checks:
        given[check["function"]] += check["max_points"]
    told = (repository / "exercises" / "README.md").read_text(encoding="utf-8")
    assert {name: int(points) for name, points in re.findall(r"^\| `(\w+)\(.*\| (\d+) \|$", told, re.M)} == given


@pytest.mark.nightly
def test_verify_has_no_complaint(grader: Executable) -> None:
    ran = grader("verify", "--keys", "20")
    assert (ran.code, ran.err) == (0, "")
    assert re.match(r"momentum: \d+ checks, 100 points; exercises scores 0 as not attempted", ran.out)


# --- the reading ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def reading(section: Section) -> str:
    return (section.part(READING) / "reading.md").read_text(encoding="utf-8")


def test_a_hint_that_names_a_place_in_the_reading_names_one_that_is_there(section: Section, reading: str) -> None:
    headings = set(re.findall(r"^#+ (.+)$", reading, re.MULTILINE))
    for first, *others in [hints for exercise in section.exercises for _, *hints in exercise.hints]:
        named = re.findall(r'"([^"]+)"', re.sub("`.*?`", "", " ".join([first, *others])))
        assert "reading.md" in first
        assert named
        assert set(named) <= headings


def test_every_picture_of_the_reading_is_one_of_the_gallery_and_described(reading: str) -> None:
    pictures = re.findall(r"!\[(.*)\]\((\w+)\.png\)\n\n\*(.+)", reading)
    assert len(pictures) == reading.count("![") >= 5
    assert all(len(words) > 30 and name in NAMES and len(caption) > 30 for words, name, caption in pictures)


def test_the_reading_takes_two_or_three_pages(reading: str) -> None:
    assert 1_000 < len(reading.split()) < 2_000


def test_the_numbers_in_the_reading_are_those_of_the_reference(reading: str) -> None:
    text = " ".join(reading.split())
    left = heavy_ball(bowl(1, 100).grad, [1, 1], 0.009, 0.0, 100).thetas[-1, 0]
    assert f"a hundred steps still leave {left:.2f} of x" in text
    tuning, plain = optimal_parameters(2, 200), descent_parameters(2, 200)
    assert f"{plain.rate:.3f} against {tuning.rate:.3f}" in text
    tenths = [math.log(0.1) / math.log(rate) for rate in (plain.rate, tuning.rate)]
    assert f"after {tenths[0]:.0f} steps or after {tenths[1]:.1f}" in text
    assert f"{steps_to_fraction(0.9, 0.9)} updates to nine tenths of it, {steps_to_fraction(0.9, 0.99)} to 99 %" in text
    assert f"by a factor of {slope_gain(0.9) / slope_gain(0.9, alternating=True):.0f}" in text
    thetas = heavy_ball(lambda theta: theta, [1.0], 0.1, 0.9, 3).thetas[1:, 0]
    assert [row[-1] for row in re.findall(r"^\| (\d) \|.*\| ([\d.]+) \|$", reading, re.MULTILINE)] == [
        f"{theta:.3g}" for theta in thetas
    ]
