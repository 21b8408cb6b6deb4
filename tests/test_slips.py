"""The table of common slips: each of them fits the solutions, makes another program, and is one of many."""

from __future__ import annotations

import pytest

from benchmarks.slips import ALL, Slip, lines, made, slips, too_dear
from tests.conftest import ROOT


def test_there_are_as_many_as_promised() -> None:
    names = [slip.name for slip in slips()]
    assert len(names) == len(set(names)) >= 40


@pytest.mark.parametrize("slip", slips(), ids=lambda slip: slip.name)
def test_a_slip_makes_another_program_that_loads(slip: Slip) -> None:
    for functions in slip.variants.values():
        files = made(slip, functions)
        for file, text in files.items():
            compile(text, file, "exec")
        changed = {f"{file[:3]}" for file, text in files.items() if text != (ROOT / "solutions" / file).read_text()}
        assert changed == {function[:3] for function in functions}


def test_what_costs_more_than_a_third_of_its_exercise_or_a_quarter_of_all_is_listed() -> None:
    found = {"no momentum": {"ex3.momentum_sgd": 9, "ex1.heavy_ball_trajectory": 6, ALL: 26}}
    assert list(too_dear(found)) == [
        "no momentum, ex3.momentum_sgd: 9 points, at most 8.3 wanted",
        "no momentum, all: 26 points, at most 25.0 wanted",
    ]
    assert list(lines(found, {}))[-1] == "| no momentum | 9 of 25 (`momentum_sgd`) | 26 |"
