"""A call that a check failed on is made once more where nothing has run before, and shows where its cause is."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.conftest import Executable

pytestmark = pytest.mark.thorough

REMEMBERS = """
remembered = {}
own_methods = compare_methods


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    key = tuple(theta_init), lr, momentum, num_steps
    if key not in remembered:
        remembered[key] = own_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {name: list(history) for name, history in remembered[key].items()}
"""
GUARDED = """
own_momentum = momentum_sgd


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta, history = own_momentum(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    late = [t for t in range(num_steps) if history[t] > 10 * history[0] + 10]
    return theta, list(history[: late[0]]) + [history[late[0]]] * (num_steps - late[0]) if late else history
"""


@pytest.fixture
def said(grader: Executable, tmp_path: Path) -> Callable[[str], tuple[str, list[str]]]:
    """Return the function that grades exercise 3 with something added; it tells the screen and what is said of it."""

    def grade(added: str) -> tuple[str, list[str]]:
        solution = (ROOT / "solutions" / "ex3_compare.py").read_text(encoding="utf-8")
        (tmp_path / "ex3_compare.py").write_text(f"{solution}\n{added}", encoding="utf-8")
        screen = grader("grade", tmp_path, "ex3", "--json", tmp_path / "report.json").out
        checks = json.loads((tmp_path / "report.json").read_bytes())["exercises"][0]["checks"]
        return screen, [one["sentence"] for check in checks for one in check["diagnosis"]]

    return grade


def test_what_is_kept_without_the_functions_is_told_of(said: Callable[[str], tuple[str, list[str]]]) -> None:
    _, sentences = said(REMEMBERS)
    assert len(sentences) == 1
    assert sentences[0].startswith("As the first call in a new process this very call is right, and after others it is")


def test_a_function_that_is_wrong_on_what_another_hands_to_it_is_named(
    said: Callable[[str], tuple[str, list[str]]],
) -> None:
    screen, sentences = said(GUARDED)
    assert sentences[-1] == (
        "Called with what compare_methods is to hand to it here, momentum_sgd gives something wrong already, though it "
        "is right on other calls: mend momentum_sgd."
    )
    assert "Next: mend that first" in screen
