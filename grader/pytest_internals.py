"""The private names of pytest and pytest-json-report that the grader uses: all of them, and nowhere else.

Each has a test of its own in ``tests/grader/test_pytest_internals.py``, which tells when a new version has changed it.
"""

from __future__ import annotations

import functools
from collections.abc import Generator
from typing import Any

import msgspec
import pytest
from pytest_jsonreport.plugin import JSONReport

from grader.report import Check


def renew(item: pytest.Function, **given: object) -> None:
    """Forget the fixtures of an earlier run of the same test; those that are `given` it need not be made."""
    item._initrequest()
    item.funcargs.update((name, value) for name, value in given.items() if name in item.fixturenames)


def settle_hooks(session: pytest.Session) -> None:
    """Let each suite's hooks be looked up once: they are asked for at every fixture, and all are known by now."""
    session.gethookproxy = functools.cache(session.gethookproxy)  # type: ignore[method-assign, assignment]  # of this one object


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

    # What these keep, for the logs and prints of each stage, is left out: they would cost as much as a small check.
    pytest_runtest_protocol = pytest_runtest_setup = pytest_runtest_call = pytest_runtest_teardown = None

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Hang on a report what the plugin knows of it, which is plain data: it need not be tried."""
        report = yield
        known = self._config.hook.pytest_json_runtest_metadata(item=item, call=call)
        extra = {"metadata": dict(pair for one in known for pair in one.items())}
        report._json_report_extra = extra  # type: ignore[attr-defined]  # where pytest-json-report looks for it
        return report

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
