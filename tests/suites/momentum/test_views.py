"""Every function of the section has a picture, and it shows what is wrong."""

from __future__ import annotations

import subprocess
import sys

import pytest

from grader import section
from grader.mistakes import entries
from grader.suites.momentum.mistakes import FUNCTIONS
from grader.suites.momentum.mistakes.views import VIEWS
from grader.suites.momentum.pictures import FIGURES
from tests.conftest import ROOT


def test_every_function_has_a_picture_of_its_own() -> None:
    asked = {name for exercise in section.find("momentum").exercises for name in exercise.functions}
    assert {*VIEWS, *FIGURES.values()} == asked
    assert len(asked) == 17


SHOWN = {
    "ex1-uphill": "matches steps uphill",
    "ex1-walks_on_the_callers_array": "behaves as if theta_init itself were updated",
    "ex1-beta_kept_below_095": "0.95 of the step before is carried on",
    "ex1-skips_zero": "matches a result without beta 0",
    "ex1-one_row_too_many": "matches one update too many",
    "ex2-a_over_b": "matches a / b",
    "ex2-no_brackets": "matches the formula with a pair of brackets missing",
    "ex2-no_roots": "matches lr without the roots",
    "ex3-history_of_points": "matches a history of points",
    "ex3-heavy_ball_again": "matches heavy ball",
    "ex3-names_exchanged": "",
    "ex3-stops_when_converged": "",
    "ex4-one_plus_momentum": "matches lr / (1 + momentum)",
    "ex4-leading_zero": "",
    "ex4-floor_for_ceil": "matches rounding down",
    "ex4-nothing_to_match": "",
    "ex5-moving_average": "",
    "ex5-pooled": "matches one variance over all coordinates together",
    "ex5-unsquared": "",
    "ex5-before_the_update": "matches thetas recorded before each update",
}


@pytest.mark.thorough
def test_pictures_differ_visibly_and_are_named_in_words() -> None:
    words = [sys.executable, "-m", "benchmarks.pictures", *SHOWN]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    known = {entry.mistake.id for function in FUNCTIONS for entry in entries(function, ("written",))}
    ids = {id for id in known if "." in id}  # others are words
    lines = [line.split(" ", 3) for line in done.stdout.splitlines() if line.startswith("ex")]
    assert {program for program, *_ in lines} == {*SHOWN}
    assert {function for _, function, _, _ in lines} == {*VIEWS}
    for program, function, pixels, title in lines:
        assert int(pixels) >= 30, program
        assert title.startswith(function)
        assert SHOWN[program] in title
        assert not any(id in title for id in ids), title
