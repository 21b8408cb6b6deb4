"""One pytest session that stays open, so that its start-up is paid once and not per submission.

It runs in a thread of its own because `pytest.main` returns only when pytest ends.
"""

from __future__ import annotations

import contextlib
import gc
import io
import os
import queue
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from grader.attempt import Attempt
from grader.errors import GraderError, InternalError
from grader.plugin import Plugin
from grader.section import SECTIONS, Section

_OFF = (
    "cacheprovider", "doctest", "faulthandler", "junitxml", "logging", "nose", "pastebin", "setuponly",
    "setupplan", "skipping", "stepwise", "subtests", "threadexception", "unittest", "unraisableexception", "warnings",
)  # fmt: skip


_COLLECTION_SECONDS = 120.0
_LOOK_SECONDS = 0.2
"""Windows notices Ctrl-C only between two waits."""


class Session:
    """A running pytest session over the suites of a section."""

    def __init__(self, section: Section) -> None:
        self._section = section
        self._collected = self._broken = False
        self.hung = False  # whether a suite did not end: its thread goes on as long as this process does
        self._start()

    def run(self, attempt: Attempt, meanwhile: Callable[[], object] = lambda: None) -> dict[str, Any]:
        """Grade one attempt and return what pytest-json-report says of it.

        What is to be done `meanwhile` costs nothing: most of the time this process waits for the student's.
        """
        if self.hung:
            raise InternalError("a suite that did not end still runs in this process")
        if self._broken:  # nothing of a session that broke may reach the next attempt
            self._start()
        self.collect()
        self._plugin.attempts.put(attempt)
        try:
            meanwhile()
            return self._result(attempt.seconds)
        except GraderError:
            self._broken = True
            self.close()
            raise

    def collect(self) -> Plugin:
        """Wait until the suites are collected; return the plugin, which knows their checks."""
        if not self._collected:
            self._result()
            self._collected = True
            gc.freeze()  # what lives by now lives for ever: no collection has to walk it again
            gc.enable()
        return self._plugin

    def stop(self) -> None:
        """Let the check that runs be the last."""
        self._plugin.stopped = True
        self._plugin.attempts.put(None)

    def close(self) -> None:
        """End pytest, with the check that runs."""
        self.stop()
        self._thread.join(timeout=0 if self.hung else 10)

    def _start(self) -> None:
        self._plugin = Plugin(self._section)
        self._thread = threading.Thread(target=self._main, args=(_arguments(self._section),), daemon=True)
        self._thread.start()
        self._collected = self._broken = False

    def _result(self, seconds: float = _COLLECTION_SECONDS) -> dict[str, Any]:
        deadline = time.monotonic() + seconds
        while True:
            try:
                result = self._plugin.results.get(timeout=_LOOK_SECONDS)
                break
            except queue.Empty:
                if not self._thread.is_alive():
                    raise InternalError("pytest ended before the suites were run") from None
                if time.monotonic() > deadline:
                    self.hung = True  # a thread cannot be ended: it goes with the process
                    sentence = f"grading took longer than {seconds:g} s, the student's own time included"
                    raise InternalError(sentence) from None
        if isinstance(result, GraderError):
            raise result
        if isinstance(result, BaseException):
            raise InternalError(f"the suites broke: {type(result).__name__}: {result}") from result
        return result

    def _main(self, arguments: list[str]) -> None:
        os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
        os.environ.pop("PYTEST_ADDOPTS", None)
        said = io.StringIO()
        try:
            # pytest says what is wrong with its arguments on stderr, and hangs its own errors on its reporter.
            with contextlib.redirect_stderr(said):
                pytest.main(arguments, plugins=[self._plugin])
        except BaseException as error:
            self._plugin.results.put(error)
        else:
            last = said.getvalue().strip().splitlines()[-1:]
            self._plugin.results.put(InternalError(f"pytest ended: {''.join(last) or 'no reason given'}"))


def _arguments(section: Section) -> list[str]:
    suites = [str(section.folder / exercise.suite) for exercise in section.exercises]
    return [
        *suites,
        f"--rootdir={section.folder}",
        f"--config-file={SECTIONS / 'pytest.ini'}",
        f"--confcutdir={section.folder}",
        "--import-mode=importlib",
        "--assert=plain",
        "--capture=no",
        "--tb=native",
        "-p",
        "pytest_jsonreport.plugin",
        "--json-report-file=none",
        "--json-report-omit",
        "collectors",
        "log",
        "traceback",
        "streams",
        "keywords",
        "warnings",
        *(argument for name in _OFF for argument in ("-p", f"no:{name}")),
    ]
