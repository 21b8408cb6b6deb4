"""Wrong programs lose their points and hear which mistake it looks like; correct ones, in any style, lose none.

A sample of both by default, all of them with ``-m nightly``.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.conftest import ROOT

Records = list[dict[str, Any]]
pytestmark = pytest.mark.thorough

SAMPLE = 24
NAMED_AT_LEAST = 0.95


@pytest.fixture(
    scope="module", params=[pytest.param(SAMPLE, id="sample"), pytest.param(1, id="all", marks=pytest.mark.nightly)]
)
def every(request: pytest.FixtureRequest) -> int:
    """Return n where every n-th program is graded."""
    step: int = request.param
    return step


@pytest.fixture(scope="module")
def wrong(every: int) -> Records:
    return records("mistakes", every)


@pytest.fixture(scope="module")
def correct(every: int) -> Records:
    return records("correct", every)


def records(kind: str, every: int) -> Records:
    words = [sys.executable, "-m", "benchmarks.fairness", "--records", kind, str(every)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    found: Records = json.loads(done.stdout)
    return found


def test_there_are_as_many_programs_as_promised() -> None:
    assert len(list(ROOT.glob("tests/mistakes/ex*/*.py"))) >= 150
    assert len(list(ROOT.glob("tests/correct/ex*/*.py"))) >= 60


def test_every_wrong_function_loses_points(wrong: Records) -> None:
    assert wrong
    assert [one["name"] for one in wrong if not set(one["wrong"]) <= set(one["lost"])] == []


def test_no_other_function_loses_points(wrong: Records) -> None:
    accused = {one["name"]: set(one["lost"]) - {*one["wrong"], *one["follows"]} for one in wrong}
    assert {name: functions for name, functions in accused.items() if functions} == {}


def test_nearly_every_mistake_is_named(wrong: Records) -> None:
    unnamed = [f"{one['name']}: {one['mistake']}" for one in wrong if not one["named"]]
    assert len(unnamed) <= (1 - NAMED_AT_LEAST) * len(wrong), unnamed


def test_correct_programs_in_any_style_keep_every_point(correct: Records) -> None:
    assert correct
    assert {one["name"]: one["lost"] for one in correct if one["lost"]} == {}


@pytest.mark.nightly
def test_every_check_is_failed_by_some_wrong_program(wrong: Records, every: int) -> None:
    if every > 1:
        pytest.skip("only all of the programs together fail every check")
    checks = {check for one in wrong for check in one["checks"]}
    assert checks - {check for one in wrong for check in one["failed"]} == set()
