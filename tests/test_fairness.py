"""Wrong programs lose their points and hear which mistake it looks like; correct ones, in any style, lose none.

A sample of both by default, all of them with ``-m slow``.
"""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.fairness import grade
from tests.programs import Program, lost, named, programs

Graded = tuple[list[Program], dict[str, dict[str, Any]]]
SAMPLE = 12
NAMED_AT_LEAST = 0.95


@pytest.fixture(
    scope="module", params=[pytest.param(SAMPLE, id="sample"), pytest.param(1, id="all", marks=pytest.mark.slow)]
)
def every(request: pytest.FixtureRequest) -> int:
    """Return n where every n-th program is graded."""
    step: int = request.param
    return step


@pytest.fixture(scope="module")
def wrong(every: int, tmp_path_factory: pytest.TempPathFactory) -> Graded:
    return grade(programs("mistakes")[::every], tmp_path_factory.mktemp("mistakes"))


@pytest.fixture(scope="module")
def correct(every: int, tmp_path_factory: pytest.TempPathFactory) -> Graded:
    folder = tmp_path_factory.mktemp("correct")
    (folder / "key").write_text("another key than the one for practice")
    return grade(programs("correct")[::every], folder, "--key-file", str(folder / "key"))


def test_there_are_as_many_programs_as_promised() -> None:
    assert len(programs("mistakes")) >= 150
    assert len(programs("correct")) >= 60


def test_every_wrong_function_loses_points(wrong: Graded) -> None:
    found, reports = wrong
    assert [p.name for p in found if not set(p.listed("wrong")) <= lost(reports[p.name])] == []


def test_no_other_function_loses_points(wrong: Graded) -> None:
    found, reports = wrong
    accused = {p.name: lost(reports[p.name]) - {*p.listed("wrong"), *p.listed("follows")} for p in found}
    assert {name: functions for name, functions in accused.items() if functions} == {}


def test_nearly_every_mistake_is_named(wrong: Graded) -> None:
    found, reports = wrong
    unnamed = [f"{p.name}: {p.header['mistake']}" for p in found if not named(p, reports[p.name])]
    assert len(unnamed) <= (1 - NAMED_AT_LEAST) * len(found), unnamed


def test_correct_programs_in_any_style_keep_every_point(correct: Graded) -> None:
    found, reports = correct
    assert {p.name: lost(reports[p.name]) for p in found if lost(reports[p.name])} == {}


@pytest.mark.slow
def test_every_check_is_failed_by_some_wrong_program(wrong: Graded, every: int) -> None:
    if every > 1:
        pytest.skip("only all of the programs together fail every check")
    checks = [c for report in wrong[1].values() for e in report["exercises"] for c in e["checks"]]
    failed = {check["id"] for check in checks if check["outcome"] in ("failed", "crashed", "timed_out")}
    assert {check["id"] for check in checks} - failed == set()
