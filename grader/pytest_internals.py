"""The private names of pytest and pytest-json-report that the grader uses: all of them, and nowhere else.

Each has a test of its own in ``tests/grader/test_pytest_internals.py``, which tells when a new version has changed it.
"""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from pytest_jsonreport.plugin import JSONReport

from grader.report import Check


def renew(item: pytest.Function) -> None:
    """Forget the fixtures of an earlier run of the same test."""
    item._initrequest()


def again(item: pytest.Function) -> None:
    """Set a test up once more, with fixtures made anew; those of its module stay."""
    item.ihook.pytest_runtest_teardown(item=item, nextitem=item.parent)
    renew(item)
    item.ihook.pytest_runtest_setup(item=item)


class Collector(JSONReport):  # type: ignore[misc]  # pytest-json-report publishes no types
    """What pytest-json-report collects of one attempt after the other.

    One object for all of them: pytest remembers every plugin that was ever registered, with all that it holds.
    """

    _json_tests: dict[str, dict[str, Any]]

    def amend(self, item: pytest.Item, check: Check) -> None:
        """Put another record of a check in the place of the one that was made when it ran."""
        self._json_tests[item.nodeid]["metadata"] = {"check": msgspec.to_builtins(check)}

    def restart(self, session: pytest.Session) -> None:
        """Forget the attempt before."""
        super().__init__(session.config)
        self.pytest_sessionstart(session)

    def finish(self, session: pytest.Session) -> dict[str, Any]:
        """Return what was collected, in the order of the suites."""
        collected = [item.nodeid for item in session.items if item.nodeid in self._json_tests]
        self._json_tests = {name: self._json_tests[name] for name in collected}
        self.pytest_sessionfinish(session)
        report: dict[str, Any] = self.report
        return report
