"""The pytest plugin: gives suites their fixtures, skips what depends on a failed check, records each outcome.

One pytest session stays open and runs its collected checks once per attempt.
"""

from __future__ import annotations

import queue
from typing import Any

import msgspec
import pytest

from grader.attempt import Attempt
from grader.carrying import Use
from grader.case import Case
from grader.checks import CheckFailed
from grader.diagnostics import Diagnostics
from grader.errors import ResourceError, SectionError, line_in
from grader.judging import judged, settle
from grader.outcome import told_by, with_own
from grader.prerequisites import obstacle, too_slow
from grader.pytest_internals import Collector, renew, settle_hooks
from grader.report import Check
from grader.sandbox.workers.launch import SandboxError
from grader.second_run import carried_by
from grader.section import Exercise, Section
from grader.spec import Spec, run_order, spec_of, unknown_in
from grader.student import Student


class Plugin:
    """See the module."""

    def __init__(self, section: Section) -> None:
        self.attempts: queue.Queue[Attempt | None] = queue.Queue()
        self.results: queue.Queue[dict[str, Any] | BaseException] = queue.Queue()
        self.specs: dict[str, Spec] = {}
        self._specs: dict[str, list[Spec]] = {exercise.id: [] for exercise in section.exercises}
        self.stopped = False
        self._section = section
        self._attempt: Attempt | None = None
        self._spec: Spec | None = None  # of the check that runs
        self._scoring = True
        self._over = False  # whether the check that runs is the last
        self._carried: dict[str, dict[str, Use]] = {}  # the student's own functions with which checks pass
        self._short: SandboxError | None = None  # that no worker could be had
        self._failures: dict[str, CheckFailed] = {}  # how checks of the exercise failed that are carried
        self._problems: list[str] = []
        self._collector = Collector()
        self._diagnostics = Diagnostics(section.folder, self.specs)

    # Neither asks pytest for its `request`: making one takes longer than the rest of a fixture.
    @pytest.fixture
    def student(self) -> Student:
        """Return the submission's exercise that the suite is about."""
        return self._now.student

    @pytest.fixture
    def case(self) -> Case:
        """Return the source of this check's inputs."""
        attempt = self._now
        assert self._spec is not None
        return Case(attempt.key, attempt.submission.digest, self._spec.id, attempt.given)

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        """Silence pytest's own reporter: feedback is made from the report, and what goes wrong reaches the results."""
        config.addinivalue_line("markers", "check(title, points, hint, needs, builds_on): a scored test function")
        for name in ("terminalreporter", "capturemanager", "assertion"):  # the others do nothing here, at each check
            config.pluginmanager.unregister(name=name)
        config.pluginmanager.register(self._collector)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Note suites that cannot be imported."""
        if report.failed:
            said, path = str(report.longrepr).strip(), self._section.folder / report.nodeid
            line = line_in(said, path)
            self._problems.append(
                str(SectionError(said.splitlines()[-1].removeprefix("E ").strip(), path=path, line=line))
            )

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Read the checks off the collected tests."""
        for item in items:
            try:
                spec = spec_of(item, self._section)
            except SectionError as error:
                self._problems.append(str(error))
                continue
            self._problems += unknown_in(spec, self._of(spec.exercise))
            self.specs[item.nodeid] = spec
            self._of(spec.exercise).append(spec)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the checks once per attempt, until there are no more."""
        if self._problems or not session.items:
            problem = "; ".join(self._problems) or "no check was collected"
            self.results.put(SectionError(f"the suites of {self._section.name} do not load: {problem}"))
            return True
        settle_hooks(session)
        self.results.put({})
        for attempt in iter(self.attempts.get, None):
            try:
                self.results.put(self._run(session, attempt))
            except Exception as error:
                self.results.put(error)
            finally:
                attempt.close()
        return True

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Function, nextitem: pytest.Item | None) -> bool:
        """Run a check and make one report of it; pytest's own way makes three, which takes longer than most checks."""
        hook = item.config.hook

        def run() -> None:
            hook.pytest_runtest_setup(item=item)
            try:
                hook.pytest_runtest_call(item=item)
            except CheckFailed as error:
                spec = self.specs[item.nodeid]
                carried = carried_by(item, spec, self._of(spec.exercise), self._now)
                if not carried:
                    raise
                self._carried[spec.name] = carried
                self._failures[spec.name] = error

        def end() -> None:
            self._over = self._is_over()  # asked once: with what is set up for the next it has to be run
            hook.pytest_runtest_teardown(item=item, nextitem=None if self._over else nextitem)

        renew(item, student=self._now.student)
        self._report(item, pytest.CallInfo.from_call(run, "call", reraise=pytest.exit.Exception))
        ended = pytest.CallInfo.from_call(end, "teardown", reraise=pytest.exit.Exception)
        if ended.excinfo is not None:
            self._report(item, ended)
        return True

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Skip a check whose prerequisite did not pass, and see to its process.

        What one call may leave behind for the next is the business of the check that asks for it. Until that has
        passed each call of its function has a worker to itself, so that no other check fails for such a reason.
        """
        self._spec = spec = self.specs[item.nodeid]
        specs = self._of(spec.exercise)
        why = obstacle(spec, specs, self._now.checks) or too_slow(spec, self._now.checks)
        if why is not None:
            raise why
        about_state = [other for other in specs if other.stateful and other.function == spec.function]
        passed = {name for name, check in self._now.checks.items() if check.outcome == "passed"}
        self._now.student.builds_on = spec.builds_on
        program = self._now.student.program
        program.separate = not spec.stateful and any(other.name not in passed for other in about_state)
        if self._now.leaking - {spec.function}:
            self._now.student.close()

    @pytest.hookimpl(optionalhook=True)  # declared by pytest-json-report, once its plugin is registered
    def pytest_json_runtest_metadata(self, item: pytest.Function, call: pytest.CallInfo[None]) -> dict[str, Any] | None:
        """Record what became of the check."""
        error = call.excinfo.value if call.excinfo is not None else None
        if call.when == "teardown":
            return {"check": None}
        if isinstance(error, SandboxError):
            self._short = error
        spec = self.specs[item.nodeid]
        check = judged(item, spec, error, self._now, self._of(spec.exercise))
        if check is None:
            return {"check": None}
        self._now.checks[spec.name] = check
        if spec.stateful and check.outcome != "passed":
            self._now.leaking.add(spec.function)
        return {"check": msgspec.to_builtins(check)}

    @pytest.hookimpl(optionalhook=True, tryfirst=True)
    def pytest_json_runtest_stage(self, report: pytest.TestReport) -> dict[str, Any]:
        """Record how long the check took, and what its suite has to say for itself where it broke."""
        return {"duration": report.duration, "longrepr": str(report.longrepr or "")}

    def _report(self, item: pytest.Item, call: pytest.CallInfo[None]) -> None:
        hook = item.config.hook
        report = hook.pytest_runtest_makereport(item=item, call=call)
        if self._scoring:
            hook.pytest_runtest_logreport(report=report)

    @property
    def _now(self) -> Attempt:
        assert self._attempt is not None
        return self._attempt

    def _of(self, exercise: Exercise) -> list[Spec]:
        return self._specs[exercise.id]

    def _run(self, session: pytest.Session, attempt: Attempt) -> dict[str, Any]:
        self._attempt, self._short = attempt, None
        self._collector.restart(session)
        items = {self.specs[item.nodeid].id: item for item in session.items}
        # All of it before any hidden case is seen: what a program knows of one it could bring into the others.
        public = {exercise.id: self._public(exercise, items) for exercise in attempt.exercises if attempt.brief}
        for exercise in attempt.exercises:
            checks = self._graded(exercise, items, practice=False)
            if attempt.brief:
                checks = {name: told_by(check, public[exercise.id].get(name)) for name, check in checks.items()}
            else:
                self._diagnostics.name(checks, self._now)
            for spec in self._of(exercise):
                if spec.name in checks:
                    self._collector.amend(items[spec.id], checks[spec.name])
        if self._short is not None:  # the machine's fault: neither the suite's nor the student's
            raise ResourceError(str(self._short)) from self._short
        return self._collector.finish(session)

    def _public(self, exercise: Exercise, items: dict[str, pytest.Item]) -> dict[str, Check]:
        """Return what becomes of the practice cases, with the mistakes that they show."""
        self._scoring = False
        try:
            checks = self._graded(exercise, items, practice=True)
            self._diagnostics.name(checks, self._now)
        finally:
            self._scoring = True
        return checks

    def _graded(self, exercise: Exercise, items: dict[str, pytest.Item], *, practice: bool) -> dict[str, Check]:
        """Run the checks of an exercise and return what became of them, in the order of their file."""
        every = self._of(exercise)
        ordered = [items[spec.id] for spec in run_order(every)]
        for draws in (False, True):
            self._failures, self._carried = {}, {}
            self._now.begin(exercise, practice=practice, draws=draws)
            self._check(ordered)
            if not self._now.student.program.has_to_move:
                break
        settle(every, self._failures, self._now)
        known = self._now.checks
        return with_own({spec.name: known[spec.name] for spec in every if spec.name in known}, self._carried)

    def _check(self, items: list[pytest.Item]) -> None:
        self._over = self._is_over()
        for item, following in zip(items, [*items[1:], None], strict=True):
            if self._over:
                break
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)

    def _is_over(self) -> bool:
        """Tell whether no further check is to be run in the student's worker."""
        return self.stopped or self._now.cancelled or self._now.student.program.has_to_move or self._short is not None
