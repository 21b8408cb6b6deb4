"""How the tests are run: which of them are quick, and which belong in one process."""

from __future__ import annotations

import functools
from pathlib import Path

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

HERE = Path(__file__).parent
# Fixtures of tests that start processes; places of tests that do without a fixture for it, or compute for seconds.
PROCESSES = {"grader", "processes", "worker", "sandbox"}
PLACES = (
    "faults",
    "golden",
    "hostile",
    "platforms",
    "grader/sandbox/workers",
    "grader/sandbox/confinement",
    "reference/gallery",
    "reference/test_comparison.py",
    "reference/test_symmetries.py",
    "suites/momentum/test_candidates.py",
    "suites/momentum/test_catalogue.py",
    "suites/momentum/test_naming.py",
    "test_fairness.py",
    "test_examples.py",
)
TOGETHER = ("tests/suites/momentum/", "tests/reference/gallery/")
"""Folders whose tests share what is dear to compute."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that start no process and do not compute for long as quick."""
    for item in items:
        starts = PROCESSES & set(getattr(item, "fixturenames", ()))
        long = any(item.get_closest_marker(name) for name in ("thorough", "slow", "nightly"))
        if not starts and not long and not _is_elsewhere(item.path):
            item.add_marker("quick")


@functools.cache
def _is_elsewhere(path: Path) -> bool:
    return any(path.is_relative_to(HERE / place) for place in PLACES)


class Scheduling(LoadScopeScheduling):  # type: ignore[misc]  # its package publishes no types
    """Tests of one module run in one process, and so do those of folders that share what is dear to compute."""

    def _split_scope(self, nodeid: str) -> str:
        scope = str(super()._split_scope(nodeid))
        return next((folder for folder in TOGETHER if scope.startswith(folder)), scope)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Scheduling | None:
    """Let tests be spread so over processes, if nothing else was asked for."""
    return Scheduling(config, log) if config.getvalue("dist") == "loadscope" else None
