"""The private names of pytest and pytest-json-report still do what the grader needs of them.

Each test runs a small pytest session of its own, in a process of its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

SESSION = """
import json, os, sys
os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
import pytest
from grader.pytest_internals import Collector, renew
from grader.report import Check

class Twice:
    collector = Collector()

    def pytest_configure(self, config):
        config.pluginmanager.register(self.collector)

    def pytest_runtestloop(self, session):
        for _ in range(2):
            self.collector.restart(session)
            for item in reversed(session.items):
                renew(item)
                item.ihook.pytest_runtest_protocol(item=item, nextitem=None)
            check = Check(id="x", title="", function="", points=0, max_points=1, outcome="failed")
            self.collector.amend(session.items[0], check)
            self.report = self.collector.finish(session)
        return True

twice = Twice()
options = ["-p", "no:cacheprovider", "-p", "pytest_jsonreport.plugin", "--json-report-file=none"]
pytest.main([sys.argv[1], *options], plugins=[twice])
print(json.dumps(twice.report["tests"]))
"""
TESTS = """
import pytest

made = []


@pytest.fixture
def thing():
    made.append(object())
    return made[-1]


def test_first(thing):
    assert thing is made[-1]
    assert len(made) in (2, 4)


def test_second(thing):
    assert thing is made[-1]
    assert len(made) in (1, 3)
"""


@pytest.fixture(scope="module")
def tests(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, object]]:
    """Return what was collected in the second of two runs of the same two tests, the later first."""
    path = Path(tmp_path_factory.mktemp("session"), "test_two.py")
    path.write_text(TESTS)
    command = [sys.executable, "-c", SESSION, str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    found: list[dict[str, object]] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_a_test_can_be_run_again_with_fixtures_made_anew(tests: list[dict[str, object]]) -> None:
    assert [test["outcome"] for test in tests] == ["passed", "passed"]


def test_what_was_collected_comes_in_the_order_of_the_file(tests: list[dict[str, object]]) -> None:
    assert [str(test["nodeid"]).rpartition("::")[2] for test in tests] == ["test_first", "test_second"]


def test_a_record_can_be_put_in_the_place_of_another(tests: list[dict[str, object]]) -> None:
    assert tests[0]["metadata"]["check"]["outcome"] == "failed"  # type: ignore[index]  # plain JSON
    assert "metadata" not in tests[1]
