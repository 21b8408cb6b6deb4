"""The unprotected way, for comparison: a submission imported into pytest's own process, graded by equivalent checks.

The suites of the package run as they are. Only `student` differs: it is the module itself, so nothing is isolated,
hidden or timed, and a submission could rewrite its own score.

    python -m pytest -p benchmarks.plain_pytest --submission FOLDER grader/suites/momentum
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from grader import section
from grader.case import Case
from grader.given import Given
from grader.key import PRACTICE
from grader.sandbox.figures import describe, is_figure

_SECTION = section.find("momentum")
_GIVEN = Given(_SECTION.folder / "given.py")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the folder to grade."""
    parser.addoption("--submission", required=True)


def pytest_configure(config: pytest.Config) -> None:
    """Declare the mark of the suites."""
    config.addinivalue_line("markers", "check(title, points, hint, needs): a scored test function")


class InProcess:
    """A submission's exercise, imported here."""

    def __init__(self, module: ModuleType) -> None:
        self._module = module
        self.changed = ()
        self.keys_changed = False

    def __getattr__(self, name: str) -> Any:
        function = getattr(self._module, name)

        def call(*args: Any, **kwargs: Any) -> Any:
            value = function(*args, **kwargs)
            if not is_figure(value):
                return value
            from grader.figure import figure_from

            return figure_from(describe(value), b"")

        return call

    def remark(self, text: str) -> None:
        """Do nothing."""

    def assert_inputs_unchanged(self) -> None:
        """Do nothing."""


@pytest.fixture
def student(request: pytest.FixtureRequest) -> InProcess:
    """Import the exercise that the suite is about."""
    exercise = next(e for e in _SECTION.exercises if e.suite == request.path.name)
    if exercise.module not in sys.modules:
        path = Path(request.config.getoption("--submission")) / exercise.file
        spec = importlib.util.spec_from_file_location(exercise.module, path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[exercise.module] = module
        spec.loader.exec_module(module)
    return InProcess(sys.modules[exercise.module])


@pytest.fixture
def case(request: pytest.FixtureRequest) -> Case:
    """Draw cases as the grader does."""
    return Case(PRACTICE, request.config.getoption("--submission"), request.node.name, _GIVEN)
