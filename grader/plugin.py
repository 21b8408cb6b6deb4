"""The pytest plugin: gives suites their fixtures, skips what depends on a failed check, records each outcome.

One pytest session stays open and runs its collected checks once per attempt.
"""

from __future__ import annotations

import inspect
import queue
from collections.abc import Generator, Iterable, Iterator
from typing import Any

import msgspec
import pytest
from pytest_jsonreport.plugin import JSONReport

from grader import diagnosis
from grader.attempt import Attempt
from grader.call import typed
from grader.case import Case
from grader.check import CheckFailed, NotAttempted
from grader.errors import SectionError
from grader.outcome import outcome_of
from grader.sandbox.host import StudentRaised
from grader.section import Exercise, Section
from grader.student import Student
from grader.text import clean, clean_line


class Spec(msgspec.Struct, frozen=True):
    """A collected check."""

    id: str
    exercise: Exercise
    function: str
    title: str
    points: int
    hint: str
    needs: tuple[str, ...]
    stateful: bool


class _Collector(JSONReport):  # type: ignore[misc]  # pytest-json-report publishes no types
    """What pytest-json-report collects of one attempt after the other.

    One object for all of them: pytest remembers every plugin that was ever registered, with all that it holds.
    """

    def forget(self, items: Iterable[pytest.Item]) -> None:
        """Forget checks that are to be run again."""
        for item in items:
            self._json_tests.pop(item.nodeid, None)

    def restart(self, session: pytest.Session) -> None:
        """Forget the attempt before."""
        super().__init__(session.config)
        self.pytest_sessionstart(session)


class Plugin:
    """See the module."""

    def __init__(self, section: Section) -> None:
        self.attempts: queue.Queue[Attempt | None] = queue.Queue()
        self.results: queue.Queue[dict[str, Any] | BaseException] = queue.Queue()
        self.specs: dict[str, Spec] = {}
        self.stopped = False
        self._section = section
        self._attempt: Attempt | None = None
        self._spec: Spec | None = None  # of the check that runs
        self._problems: list[str] = []
        self._collector = _Collector()
        self._catalogue: diagnosis.Catalogue | None = None
        self._catalogue_loaded = False

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
        config.addinivalue_line("markers", "check(title, points, hint, needs): a scored test function")
        for name in ("terminalreporter", "capturemanager", "assertion"):  # the others do nothing here, at each check
            config.pluginmanager.unregister(name=name)
        config.pluginmanager.register(self._collector)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Note suites that cannot be imported."""
        if report.failed:
            self._problems.append(str(report.longrepr).strip().splitlines()[-1])

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Read the checks off the collected tests."""
        for item in items:
            try:
                self.specs[item.nodeid] = spec = _spec(item, self._section)
            except SectionError as error:
                self._problems.append(str(error))
                continue
            known = {f"{other.exercise.id}.{name}" for other in self.specs.values() for name in _names(other)}
            for need in spec.needs:
                if f"{spec.exercise.id}.{need}" not in known - {f"{spec.exercise.id}.{n}" for n in _names(spec)}:
                    self._problems.append(f"{spec.id} needs {need}, which is no earlier check of its suite")

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the checks once per attempt, until there are no more."""
        if self._problems or not session.items:
            problem = "; ".join(self._problems) or "no check was collected"
            self.results.put(SectionError(f"the suites of {self._section.name} do not load: {problem}"))
            return True
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
            hook.pytest_runtest_call(item=item)

        def end() -> None:
            hook.pytest_runtest_teardown(item=item, nextitem=None if self._now.in_doubt else nextitem)

        item._initrequest()  # what is left of an earlier attempt is of no use
        self._report(item, pytest.CallInfo.from_call(run, "call", reraise=pytest.exit.Exception))
        ended = pytest.CallInfo.from_call(end, "teardown", reraise=pytest.exit.Exception)
        if ended.excinfo is not None:
            self._report(item, ended)
        return True

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Skip a check whose prerequisite did not pass; what is not written yet is not attempted, however far up."""
        self._spec = spec = self.specs[item.nodeid]
        for need in spec.needs:
            earlier = self._now.outcomes.get(f"{spec.exercise.id}.{need}", {})
            if earlier.get("outcome") == "not_attempted":
                raise NotAttempted(earlier["message"])
            if earlier.get("outcome") != "passed":
                pytest.skip(f"depends on: {earlier.get('title', need)}")

    @pytest.hookimpl(wrapper=True)
    def pytest_pyfunc_call(self, pyfuncitem: pytest.Function) -> Generator[None, object, object]:
        """Try a check that failed once more, with a new worker for each of its calls.

        What a call leaves behind for the next is the business of the check that asks for it, and costs no other.
        """
        spec = self.specs[pyfuncitem.nodeid]
        student = self._now.student
        try:
            return (yield)
        except (CheckFailed, StudentRaised):
            if student.guest or spec.stateful or not self._asks_for_state(spec) or not student.has_a_past:
                raise
        wanted = inspect.signature(pyfuncitem.obj).parameters
        with student.forgetting():
            pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in wanted})
        return True

    @pytest.hookimpl(optionalhook=True)  # declared by pytest-json-report, once its plugin is registered
    def pytest_json_runtest_metadata(self, item: pytest.Item, call: pytest.CallInfo[None]) -> dict[str, Any] | None:
        """Record what became of the check."""
        spec = self.specs[item.nodeid]
        error = call.excinfo.value if call.excinfo is not None else None
        if call.when == "teardown":
            return {"check": {"outcome": None}}
        student = self._now.student
        record = {
            "id": spec.id,
            "title": spec.title,
            "function": spec.function,
            "points": spec.points if error is None else 0,
            "max_points": spec.points,
            "hint": spec.hint if error is not None else None,
            "remarks": [clean_line(text) for text in student.remarks],
            "output": clean(student.take_output()),
            "line_number": student.line_of(spec.function),
            **(outcome_of(error) or {"outcome": None}),
        }
        student.remarks = []
        called = student.take_call()
        if called is not None and record["outcome"] in ("failed", "crashed", "timed_out"):
            record["call"] = clean_line(typed(*called), 1_000)
        self._now.in_doubt = student.guest and record["outcome"] not in ("passed", "skipped", "not_attempted")
        if record["outcome"] in ("failed", "crashed") and not record.get("diagnosis") and not student.guest:
            record["diagnosis"] = self._diagnose(spec, student)
        for name in _names(spec):
            self._now.outcomes[f"{spec.exercise.id}.{name}"] = record
        return {"check": record}

    @pytest.hookimpl(optionalhook=True, tryfirst=True)
    def pytest_json_runtest_stage(self, report: pytest.TestReport) -> dict[str, Any]:
        """Record how long the check took, and what its suite has to say for itself where it broke."""
        return {"duration": report.duration, "longrepr": str(report.longrepr or "")}

    def _asks_for_state(self, spec: Spec) -> bool:
        """Tell whether a check of the same function is about what its calls leave behind."""
        return any(
            other.stateful and (other.exercise.id, other.function) == (spec.exercise.id, spec.function)
            for other in self.specs.values()
        )

    def _diagnose(self, spec: Spec, student: Student) -> list[dict[str, str]]:
        """Return the mistakes that the function matches, told once: with its first failing check."""
        if not self._catalogue_loaded:  # only now: a submission without mistakes does not pay for it
            self._catalogue, self._catalogue_loaded = diagnosis.load(self._section.folder), True
        key = f"{spec.exercise.id}.{spec.function}"
        if self._catalogue is None or key in self._now.diagnosed:
            return []
        self._now.diagnosed.add(key)
        fresh = student.afresh()
        try:
            found = diagnosis.diagnose(fresh, spec.function, self._catalogue, self._now.given)
        except Exception:  # whatever a strange value does to a comparison costs the diagnosis, never the grade
            return []
        finally:
            fresh.close()
        return [msgspec.to_builtins(mistake) for mistake in found]

    def _report(self, item: pytest.Item, call: pytest.CallInfo[None]) -> None:
        hook = item.config.hook
        hook.pytest_runtest_logreport(report=hook.pytest_runtest_makereport(item=item, call=call))

    @property
    def _now(self) -> Attempt:
        assert self._attempt is not None
        return self._attempt

    def _run(self, session: pytest.Session, attempt: Attempt) -> dict[str, Any]:
        self._attempt = attempt
        self._collector.restart(session)
        for exercise in attempt.exercises:
            items = [item for item in session.items if self.specs[item.nodeid].exercise.id == exercise.id]
            attempt.begin(exercise, alone=False)
            self._check(items)
            if attempt.in_doubt:
                self._collector.forget(items)
                attempt.begin(exercise, alone=True)
                self._check(items)
        self._collector.pytest_sessionfinish(session)
        report: dict[str, Any] = self._collector.report
        return report

    def _check(self, items: list[pytest.Item]) -> None:
        for item, following in zip(items, [*items[1:], None], strict=True):
            if self.stopped or self._now.in_doubt:
                break
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)


def _spec(item: pytest.Item, section: Section) -> Spec:
    mark = item.get_closest_marker("check")
    if mark is None:
        raise SectionError(f"{item.name} has no @check")
    exercise = next((e for e in section.exercises if e.suite == item.path.name), None)
    if exercise is None:
        raise SectionError(f"{item.path.name} is no exercise's suite")
    name = item.name.removeprefix("test_")
    functions = sorted((f for f in exercise.functions if name.startswith(f"{f}_")), key=len)
    if not functions:
        raise SectionError(f"{item.name} names no function of {exercise.id}")
    function = functions[-1]
    check_id = f"{exercise.id}.{function}.{name.removeprefix(f'{function}_')}"
    return Spec(check_id, exercise, function, **mark.kwargs)


def _names(spec: Spec) -> Iterator[str]:
    """Yield the name by which other checks need this one."""
    yield spec.id.partition(".")[2].replace(".", "_", 1)
