"""The self-test tells confinements apart by what it tries."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader.sandbox.confinement import probes, selftest
from grader.sandbox.confinement.confine import Applied

if TYPE_CHECKING:
    from tests.grader.sandbox.conftest import Forker

ALL_REFUSED = dict.fromkeys(selftest.MUST_BE_REFUSED, "refused")
HELD = Applied(landlock_abi=6, seccomp=True)


@pytest.mark.parametrize(
    ("layers", "level"),
    [
        (HELD, "L3"),
        (Applied(landlock_abi=1, seccomp=True, no_open=True), "L3"),
        (Applied(seccomp=True, no_open=True), "L2"),
        (Applied(seccomp=True), "L1"),
        (Applied(landlock_abi=6), "L1"),
        (Applied(), "L1"),
    ],
)
def test_the_level_names_what_refused(layers: Applied, level: str) -> None:
    assert selftest.level_of(ALL_REFUSED, layers) == level


@pytest.mark.parametrize("name", selftest.MUST_BE_REFUSED)
@pytest.mark.parametrize("outcome", ["worked", "not tried", "not answered", "FileNotFoundError: nothing there", None])
def test_anything_but_a_refusal_costs_the_level(name: str, outcome: str | None) -> None:
    results = {key: value for key, value in {**ALL_REFUSED, name: outcome}.items() if value is not None}
    beyond_l1 = {"change a mode", "start a thread", "signal the parent", "trace the parent"}
    assert selftest.level_of(results, HELD) == ("L1" if name in beyond_l1 else "L0")


def test_what_must_work_and_does_not_is_told() -> None:
    works = dict.fromkeys(selftest.MUST_WORK, "worked")
    assert selftest.broken(works, HELD) == ()
    assert selftest.broken({**works, "draw a figure": "not tried"}, HELD) == ()
    assert selftest.broken({**works, "multiply matrices": "not answered"}, HELD) == ("multiply matrices",)
    assert selftest.broken({}, HELD) == selftest.MUST_WORK
    late = {**works, "import from the standard library": "refused"}
    assert selftest.broken(late, HELD) == ("import from the standard library",)
    assert selftest.broken(late, Applied(seccomp=True, no_open=True)) == ()


def test_only_a_refusal_counts_as_one(tmp_path: Path) -> None:
    def outcome(error: Exception) -> str:
        def action(canary: Path, parent: int) -> None:
            raise error

        return probes.outcome(action, tmp_path, 0)

    assert outcome(PermissionError(1, "no")) == "refused"
    assert outcome(PermissionError(13, "no")) == "refused"
    assert outcome(OSError(38, "what is that")) == "refused"
    assert outcome(RuntimeError("can't start new thread")) == "refused"
    assert outcome(FileNotFoundError(2, "not there")) == "FileNotFoundError: [Errno 2] not there"
    assert outcome(RuntimeError("something else")).startswith("RuntimeError")
    assert outcome(ValueError("a product came out wrong")).startswith("ValueError")


class TestObserved:
    """Real children in every configuration."""

    @pytest.fixture(autouse=True)
    def _needs_both(self, needs: Callable[[str], None]) -> None:
        needs("landlock_abi")
        needs("seccomp")

    @pytest.mark.parametrize(
        ("policy", "level"),
        [
            ({}, "L3"),
            ({"no_open": True}, "L3"),
            ({"landlock": False, "no_open": True}, "L2"),
            ({"landlock": False}, "L0"),
            ({"seccomp": False}, "L0"),
            ({"landlock": False, "seccomp": False}, "L0"),
        ],
    )
    def test_the_level_is_what_was_observed(self, forker: Forker, policy: dict[str, bool], level: str) -> None:
        found = forker.observe(**policy)
        assert found.level == level, found
        assert found.text == "", "something that must work does not"

    def test_everything_is_refused_and_everything_works_with_all_layers(self, forker: Forker) -> None:
        results = forker.observe().result
        assert {name: results[name] for name in selftest.MUST_BE_REFUSED} == ALL_REFUSED
        assert {name: results[name] for name in selftest.MUST_WORK} == dict.fromkeys(selftest.MUST_WORK, "worked")

    def test_each_probe_can_see_what_it_is_about(self, forker: Forker) -> None:
        # Held by nothing, as itself: what an ordinary user may do works, so a refusal elsewhere means something.
        results = forker.observe(landlock=False, seccomp=False, drop_user=False).result
        cannot_tell = {"signal the parent", "fork", "start a thread"}  # root without capabilities; RLIMIT_NPROC
        for name in set(selftest.MUST_BE_REFUSED) - cannot_tell:
            assert results[name] == "worked", name

    def test_a_readable_canary_is_seen(self, forker: Forker) -> None:
        results = forker.observe(readable=["/"], drop_user=False)
        assert results.result["read a file"] == "worked"
        assert results.level == "L0"
