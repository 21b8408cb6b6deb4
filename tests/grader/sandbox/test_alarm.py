"""Code whose time is nearly over is said to be in a loop, by the line in which that begins."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator

import pytest

from grader.quoting import placed
from grader.sandbox import wire
from grader.sandbox.alarm import Alarm
from grader.sandbox.endings import StudentTimedOut
from grader.sandbox.limits import Limits
from grader.sandbox.sandbox import Sandbox

SOURCE = """
def while_loop(is_over):
    for once in range(1):
        while not is_over():
            once
            helper(1)

def for_loop(is_over):
    for number in range(10**9):
        helper(number)
        if is_over():
            return

def helper(number):
    return number + 1

def no_loop(is_over):
    is_over.wait(0.1)

while False:
    def in_a_loop_of_another(is_over):
        is_over.wait(0.1)
"""


class Clock:
    """Is over a while after it was made."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def __call__(self) -> bool:
        return time.monotonic() > self._end

    def wait(self, seconds: float) -> None:
        time.sleep(seconds)


def told(function: str, *, alarm: float = 0.02) -> list[wire.Running]:
    said: list[wire.Running] = []
    names: dict[str, object] = {}
    source = SOURCE.replace("while False:", "while True:") + "    break\n"
    exec(compile(source, "ex.py", "exec"), names)
    waiting = Alarm({"ex": source.encode()}, said.append)
    with waiting.within(alarm):
        names[function](Clock(0.12))  # type: ignore[operator]  # what was compiled above
    return said


@pytest.mark.parametrize(
    ("function", "line"), [("while_loop", 4), ("for_loop", 9), ("no_loop", 18), ("in_a_loop_of_another", 22)]
)
def test_the_line_that_is_told_begins_the_loop(function: str, line: int) -> None:
    assert told(function) == [wire.Running("ex.py", line)]


def test_of_code_that_ends_in_time_and_of_code_without_a_limit_nothing_is_told() -> None:
    assert told("no_loop", alarm=5) == []
    assert told("no_loop", alarm=0) == []


def test_a_line_that_a_worker_names_is_quoted_from_the_file_or_not_at_all() -> None:
    files = {"ex": b"def f():\n    while True:\n        pass\n"}
    found = placed(wire.Frame("ex.py", 2, ""), files, "ex.py", "f")
    assert found is not None
    assert (found.line, found.source) == (2, "while True:")
    for file, line in (("ex.py", 4), ("ex.py", 0), ("ex.py", -1), ("other.py", 1), ("/etc/passwd", 1)):
        assert placed(wire.Frame(file, line, ""), files, "ex.py", "f") is None
    assert placed(None, files, "ex.py", "f") is None


@pytest.fixture(scope="module")
def impatient() -> Iterator[Sandbox]:
    sandbox = Sandbox((), Limits(call_seconds=1.2, load_seconds=1.2))
    yield sandbox
    sandbox.close()


@pytest.mark.thorough
def test_a_confined_worker_tells_where_it_was_and_is_ended_all_the_same(impatient: Sandbox) -> None:
    worker = impatient.worker()
    worker.load("ex", {"ex": b"def f(g):\n    x = 1\n    while x:\n        g()\n"}, b"")
    for argument in (lambda: None, int):
        with pytest.raises(StudentTimedOut) as caught:
            worker.call("f", [argument], {}, seconds=1.2)
        assert caught.value.at == wire.Frame("ex.py", 3, "")
        assert not worker.alive
        worker = impatient.worker()
        worker.load("ex", {"ex": b"def f(g):\n    x = 1\n    while x:\n        x + 1\n"}, b"")
    worker.close()


@pytest.mark.thorough
def test_so_does_one_that_imports_for_ever(impatient: Sandbox) -> None:
    worker = impatient.worker()
    with pytest.raises(StudentTimedOut) as caught:
        worker.load("ex", {"ex": b"x = 1\n\nwhile x:\n    try:\n        x += 1\n    except:\n        pass\n"}, b"")
    assert (caught.value.at, caught.value.loading) == (wire.Frame("ex.py", 3, ""), True)


@pytest.fixture
def own_handler() -> Iterator[list[int]]:
    rung: list[int] = []
    before = signal.getsignal(signal.SIGALRM)
    yield rung
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


def test_a_program_with_a_use_of_its_own_for_the_signal_is_left_alone(own_handler: list[int]) -> None:
    said: list[wire.Running] = []
    alarm = Alarm({}, said.append)
    signal.signal(signal.SIGALRM, lambda number, frame: own_handler.append(number))
    with alarm.within(0.02):
        time.sleep(0.06)
    assert (own_handler, said) == ([], [])
    signal.setitimer(signal.ITIMER_REAL, 100)
    with alarm.within(0.02):
        pass
    assert signal.getitimer(signal.ITIMER_REAL)[0] > 90


def test_a_timer_that_is_set_meanwhile_goes_on_and_ours_does_not(own_handler: list[int]) -> None:
    alarm = Alarm({}, lambda running: None)
    with alarm.within(50):
        signal.setitimer(signal.ITIMER_REAL, 100)
    assert signal.getitimer(signal.ITIMER_REAL)[0] > 90
    with alarm.within(50):
        signal.signal(signal.SIGALRM, lambda number, frame: own_handler.append(number))
    assert signal.getitimer(signal.ITIMER_REAL)[0] == 0
