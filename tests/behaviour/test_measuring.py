"""What no mistake of the catalogue matches is measured, and what it does meanwhile costs its diagnosis alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.conftest import Executable

SENTENCE = "The lr that acts is lr times 0.333, 0.667, 1, 1 ...: it is not to change."
PROGRAM = '''
import numpy as np

calls = 0


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Warm lr up."""
    {meanwhile}
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * min(1, (t + 1) / 3) * velocity
    return theta, history
'''


def told(
    grader: Executable, tmp_path: Path, meanwhile: str = "", *options: str, **env: str
) -> tuple[str, list[dict[str, Any]]]:
    """Grade exercise 3 with such a momentum_sgd; return the screen, and what was said of that function."""
    folder = tmp_path / "jane"
    folder.mkdir(exist_ok=True)
    solution = (ROOT / "solutions" / "ex3_compare.py").read_text(encoding="utf-8")
    program = PROGRAM.format(meanwhile=meanwhile) + "\n\ndef nesterov_sgd" + solution.partition("def nesterov_sgd")[2]
    (folder / "ex3_compare.py").write_text(program, encoding="utf-8")
    ran = grader("grade", folder, "ex3", "--json", tmp_path / "report.json", *options, env=env)
    assert ran.code == 1, ran
    report = json.loads((tmp_path / "report.json").read_bytes())
    assert report["status"] == "graded"
    checks = [check for exercise in report["exercises"] for check in exercise["checks"]]
    return ran.out, [said for c in checks if c["function"] == "momentum_sgd" for said in c["diagnosis"]]


def test_what_is_measured_is_said_and_marked(grader: Executable, tmp_path: Path) -> None:
    screen, said = told(grader, tmp_path)
    assert said == [{"id": "measured.steps", "sentence": SENTENCE, "by": "measured"}]
    assert SENTENCE in " ".join(screen.split())


@pytest.mark.thorough
def test_a_brief_report_says_it_as_well(grader: Executable, tmp_path: Path) -> None:
    _, said = told(grader, tmp_path, "", "--feedback", "brief", GRADER_KEY="a key of the course's own")
    assert [item["sentence"] for item in said] == [SENTENCE]


@pytest.mark.nightly
@pytest.mark.parametrize(
    "meanwhile",
    [
        pytest.param("if len(theta_init) > 3: raise SystemExit", id="ends"),
        pytest.param("if len(theta_init) > 3: return {'theta': [None]}", id="returns garbage"),
        pytest.param("if len(theta_init) > 3: return theta_init * 1e300 * 1e300, [1e308] * num_steps", id="infinite"),
        pytest.param("if len(theta_init) > 3: [grad_fn(theta_init) for _ in range(10_000)]", id="asks without end"),
        pytest.param("if len(theta_init) > 3: grad_fn('x'); loss_fn(None)", id="asks at no point"),
        pytest.param("if grad_fn.__name__ == 'remote': raise ValueError", id="looks at what it is given"),
        pytest.param("import sys; assert len(theta_init) < 3, sys._getframe(1).f_locals", id="looks at its caller"),
    ],
)
def test_what_a_program_does_meanwhile_costs_its_diagnosis_alone(
    grader: Executable, tmp_path: Path, meanwhile: str
) -> None:
    _, said = told(grader, tmp_path, meanwhile)
    assert [item for item in said if item["by"] == "measured"] == []


@pytest.mark.nightly
def test_a_program_that_hangs_meanwhile_costs_its_diagnosis_and_one_call(grader: Executable, tmp_path: Path) -> None:
    _, said = told(grader, tmp_path, "while len(theta_init) > 3: pass")
    assert [item for item in said if item["by"] == "measured"] == []
