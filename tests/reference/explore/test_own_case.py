"""``grader explore ex3``: a student's own failing case, through the command and in the browser."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from reference.descent import heavy_ball, nesterov
from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.conftest import Executable
    from tests.reference.explore.hands import Opening

Filled = Callable[..., Path]


@pytest.fixture
def filled(tmp_path: Path) -> Filled:
    """Make a folder with the worked answers, and wrong programs in place of some."""

    def fill(**programs: str) -> Path:
        folder = tmp_path / "exercises"
        shutil.copytree(ROOT / "solutions", folder, ignore=shutil.ignore_patterns("__pycache__"))
        for exercise, wrong in programs.items():
            target = next(folder.glob(f"{exercise}_*.py"))
            target.write_bytes((ROOT / "tests" / "mistakes" / exercise / f"{wrong}.py").read_bytes())
        return folder

    return fill


def case_in(page: Path) -> dict[str, Any]:
    held = page.read_text(encoding="utf-8").partition('id="case">')[2].partition("</script>")[0]
    found: dict[str, Any] = json.loads(held)
    return found


@pytest.mark.thorough
def test_a_report_is_shown_step_by_step(grader: Executable, filled: Filled, opened: Opening) -> None:
    folder = filled(ex3="heavy_ball_again").parent
    assert grader("grade", "ex3", "--json", "report.json", "--case", "2", cwd=folder).code == 1
    ran = grader("explore", "ex3", "--report", "report.json", cwd=folder)
    assert (ran.code, ran.out, ran.err) == (0, "explore_ex3.html: open it in a browser.\n", "")
    case = case_in(folder / "explore_ex3.html")
    matrix, offset = (case["problem"][name] for name in ("matrix", "offset"))

    def grad(theta: Any) -> Any:
        return [sum(a * b for a, b in zip(row, theta, strict=True)) - c for row, c in zip(matrix, offset, strict=True)]

    steps = len(case["paths"]["right"]) - 1
    start, lr, beta = case["paths"]["right"][0], case["lr"], case["beta"]
    for name, method in (("yours", heavy_ball), ("mistake", heavy_ball), ("right", nesterov)):
        for row, expected in zip(case["paths"][name], method(grad, start, lr, beta, steps).thetas, strict=True):
            assert row == pytest.approx(expected.tolist(), rel=1e-9)
    hands = opened(path=folder / "explore_ex3.html")
    said = hands.said()
    assert "matches heavy ball" in said
    assert "first differ at step 2." in said
    words = hands.tab.locator("#step-words").inner_text()
    assert words.startswith("Step 2 of yours starts at")
    assert "lookahead point" in words
    assert "Yours goes to" in words
    hands.tab.locator("#back").click()
    hands.settle()
    assert hands.tab.locator("#step-words").inner_text().endswith("So does yours.")
    assert not hands.tab.locator("#controls").is_visible()


@pytest.mark.nightly
@pytest.mark.parametrize(
    ("exercise", "wrong", "words"),
    [
        ("ex1", "ball_without_friction", "first differ at step"),
        ("ex1", "skips_zero", "Of all betas this is 0"),
        ("ex2", "lr_from_kappa", "with these settings: yours: lr"),
        ("ex2", "upside_down", ""),  # a mistake that itself breaks on this case
        ("ex3", "endless_recursion", "Your momentum_sgd raised RecursionError at ex3_compare.py:"),
        ("ex3", "history_by_index", "Your momentum_sgd raised IndexError at ex3_compare.py:13. Only the right"),
        ("ex3", "compare_returns_points", "first differ at"),
        ("ex4", "mean_step", "first differ at step"),
    ],
)
def test_every_kind_of_case_opens(
    exercise: str, wrong: str, words: str, grader: Executable, filled: Filled, opened: Opening
) -> None:
    folder = filled(**{exercise: wrong}).parent
    ran = grader("explore", exercise, cwd=folder)
    assert ran.out == f"explore_{exercise}.html: open it in a browser.\n"
    hands = opened(path=folder / f"explore_{exercise}.html")
    assert words in hands.said()


STOPS_LATER = """
def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta, velocity, history = theta_init * 1.0, 0 * theta_init, []
    for t in range(num_steps):
        if num_steps > 2:
            HERE
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return theta, history
"""


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{}[t]", "Your momentum_sgd raised KeyError at ex3_compare.py:6. Only the right answer is drawn."),
        pytest.param(
            "while True: pass",
            "Your momentum_sgd did not end in the time that it has. Only the right answer is drawn.",
            marks=pytest.mark.nightly,
        ),
    ],
)
def test_a_call_without_an_answer_is_not_drawn_as_if_there_were_one(
    line: str, words: str, grader: Executable, filled: Filled, opened: Opening
) -> None:
    """For fewer steps than the failing call's this one has answers."""
    folder = filled()
    program = folder / "ex3_compare.py"
    program.write_text(f"{STOPS_LATER.replace('HERE', line)}\n", encoding="utf-8")
    grader("grade", "ex3", "--json", "report.json", cwd=folder.parent)
    ran = grader("explore", "ex3", "--report", "report.json", cwd=folder.parent)
    assert ran.out == "explore_ex3.html: open it in a browser.\n"
    case = case_in(folder.parent / "explore_ex3.html")
    assert list(case["paths"]) == ["right"]
    assert [list(chart["series"]) for chart in case["charts"]] == [["right"], ["right"]]
    hands = opened(path=folder.parent / "explore_ex3.html")
    assert words in hands.said()
    assert hands.tab.locator("#legend").inner_text().strip() == "right"


STOPS_WITHOUT_STEPS = """
def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta, velocity, history = theta_init * 1.0, 0 * theta_init, []
    if num_steps == 0:
        raise ValueError("no steps")
    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity - grad_fn(theta)
        theta = theta - lr * velocity
    return theta, history
"""


@pytest.mark.thorough
def test_what_is_missing_of_a_walk_is_said(grader: Executable, filled: Filled) -> None:
    folder = filled()
    (folder / "ex3_compare.py").write_text(STOPS_WITHOUT_STEPS, encoding="utf-8")
    grader("explore", "ex3", cwd=folder.parent)
    case = case_in(folder.parent / "explore_ex3.html")
    assert len(case["paths"]["yours"]) == len(case["paths"]["right"]) > 1
    assert case["told"][-1] == (
        "Asked for what is drawn here, your momentum_sgd raised ValueError at ex3_compare.py:5. That is missing."
    )


@pytest.mark.thorough
def test_what_cannot_be_shown_is_one_line(grader: Executable, filled: Filled) -> None:
    folder = filled(ex4="ceil_and_one_more")
    none = grader("explore", "ex4", cwd=folder.parent)
    assert none.code == 0
    assert none.out.startswith("steps_to_fraction has no steps to show; its call as a script: grader debug ex4.")
    right = grader("explore", "ex3", cwd=folder.parent)
    said = "Every check of ex3 passes: there is no failing case to show."
    assert (right.code, right.out) == (0, f"{said}\nNext: play with what it is about: grader explore\n")
    assert not list(folder.parent.glob("*.html"))


@pytest.mark.nightly
def test_only_a_report_of_practice_cases_on_these_files_is_taken(grader: Executable, filled: Filled) -> None:
    folder = filled(ex3="heavy_ball_again")
    key = folder.parent / "key"
    key.write_text("k" * 40, encoding="utf-8")
    grader("grade", "ex3", "--json", "hidden.json", "--key-file", key, cwd=folder.parent)
    grader("grade", "ex3", "--json", "report.json", cwd=folder.parent)

    def refused(*words: str) -> str:
        ran = grader("explore", *words, cwd=folder.parent)
        assert (ran.code, ran.out) == (2, "")
        return ran.err.splitlines()[-1]

    assert "hidden.json is of hidden cases, which nobody is shown" in refused("ex3", "--report", "hidden.json")
    assert "report.json says nothing of ex2" in refused("ex2", "--report", "report.json")
    assert "name the exercise to show, as ex3" in refused("--report", "report.json")
    assert "is not a report" in refused("ex3", "--report", str(key))
    (folder / "ex3_compare.py").write_bytes((ROOT / "solutions" / "ex3_compare.py").read_bytes())
    assert "report.json is of other files than are here now" in refused("ex3", "--report", "report.json")


def test_with_a_key_in_the_environment_no_case_is_shown(grader: Executable, tmp_path: Path) -> None:
    ran = grader("explore", "ex3", cwd=tmp_path, env={"GRADER_KEY": "k" * 40})
    assert (ran.code, ran.out) == (2, "")
    assert "explore shows practice cases; GRADER_KEY is set" in ran.err
