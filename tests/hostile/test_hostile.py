"""The collection against the real grader: nothing gets through, and without protection much does."""

from __future__ import annotations

import sys

import pytest

from tests.hostile import driver
from tests.hostile.collection import KINDS, programs
from tests.hostile.driver import Outcome
from tests.hostile.evidence import hidden_lines
from tests.hostile.room import ROOT

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="confinement is Linux's")

# One of each kind, quick, and telling where a layer is off.
SAMPLE = (
    "files/victim",
    "injection/terminal_escapes",
    "leaving/os_exit_in_call",
    "mathematics/probe_and_solve",
    "patching/numpy_testing",
    "protocol/forged_result",
    "resources/forks",
    "snooping/canary_by_open",
    "state/inputs_overwritten",
    "system/network_tcp",
    "values/float_subclass",
)


def test_every_program_stands_for_an_exercise_and_says_what_must_happen() -> None:
    files = {path.name for path in (ROOT / "solutions").glob("*.py")}
    for program in programs():
        assert program.file in files, program.name
        assert program.status in ("graded", "rejected"), program.name
    assert {program.path.parent.name for program in programs()} == set(KINDS)
    assert len(programs()) >= 100


def test_what_is_looked_for_in_reports_is_there_to_be_found() -> None:
    lines = "\n".join(hidden_lines())
    assert "from grader.suite import" in lines
    assert "assert_number(" in lines
    assert "def heavy_ball(" in lines


@pytest.mark.nightly  # CI runs every sixth of them
def test_a_sample_of_the_collection_finds_nothing() -> None:
    _assert_nothing_found(driver.run(programs(*SAMPLE)))


@pytest.mark.nightly
def test_the_same_sample_finds_breaches_where_nothing_is_protected_but_never_points() -> None:
    unprotected = driver.run(programs(*SAMPLE), "neither")
    assert {"victim", "forks", "canary_by_open", "network_tcp"} <= _culprits(unprotected)
    assert unprotected.kinds("changed"), "a file was overwritten"
    assert unprotected.kinds("heard"), "the listener was reached"
    assert unprotected.kinds("leak"), "a secret is in a report"

    assert unprotected.kinds("points", "neighbour", "other exercise", "format", "unclean") == []


@pytest.mark.slow
def test_every_sixth_program_of_the_collection_finds_nothing() -> None:
    _assert_nothing_found(driver.run(programs()[::6]))


@pytest.mark.nightly
@pytest.mark.parametrize("layers", ["all", "no-open"])
def test_the_whole_collection_finds_nothing(layers: str) -> None:
    _assert_nothing_found(driver.run(programs(), layers))


@pytest.mark.nightly  # test_brief_feedback.py is in CI
def test_no_brief_report_tells_hidden_inputs() -> None:
    chosen = [program for program in programs() if program.inputs or program.path.parent.name == "injection"]
    _assert_nothing_found(driver.run(chosen, feedback="brief"))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("layers", "culprits"),
    [
        ("no-landlock", {"canary_by_open", "reference_by_source", "other_submissions", "listings"}),
        pytest.param("no-seccomp", {"forks", "threads", "signals", "raw_syscalls"}, marks=pytest.mark.nightly),
        pytest.param(
            "neither",
            {"canary_by_open", "victim", "network_tcp", "forks", "outlives_grading", "execute"},
            marks=pytest.mark.nightly,
        ),
    ],
)
def test_the_collection_finds_breaches_where_a_layer_is_off(layers: str, culprits: set[str]) -> None:
    outcome = driver.run([program for program in programs() if program.path.stem in culprits], layers)
    assert culprits <= _culprits(outcome)


def _assert_nothing_found(outcome: Outcome) -> None:
    if not any(level.startswith(("L3", "L2")) for level in outcome.levels):
        pytest.skip(f"this machine cannot confine student code: {', '.join(sorted(outcome.levels))}")
    assert outcome.findings == []


def _culprits(outcome: Outcome) -> set[str]:
    return {finding.about.rpartition("/")[2] for finding in outcome.kinds("breach")}
