"""The trusted side of a worker: with real workers, and with others that say whatever they like."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from grader.figure import Figure
from grader.given import Given
from grader.sandbox import wire
from grader.sandbox.endings import StudentDied, StudentError, StudentRaised, StudentTimedOut
from grader.sandbox.host import Answer, Worker
from grader.sandbox.limits import Limits
from grader.sandbox.sandbox import Sandbox
from grader.sandbox.wire import HEADER, MAX_HEAD, MAX_PAYLOAD, Opaque, pack
from grader.sandbox.workers.launch import SandboxError

LIMITS = Limits(call_seconds=5.0, load_seconds=5.0, output_kib=4, flood_kib=64, callbacks=50)

# --- real workers ---------------------------------------------------------------------------------------------------

SOURCE = b"""
import os
import sys
import numpy as np

calls = []


def echo(*args, **kwargs):
    return args, kwargs


def add(a, b=1):
    return a + b


def count():
    calls.append(1)
    return len(calls)


def ask(function, *args):
    return function(*args)


def double(function, *args):
    array = function(*args)
    array *= 2
    return array


def ask_often(function):
    while True:
        function(1.0)


def change(array, untouched):
    array[0] = 99.0
    return array


def take_out(held):
    held.popitem()


def turn(held):
    held["x"] = held.pop("x")


def change_all(*arrays):
    for array in arrays:
        array[0] = 99.0


def talk(size, error=False):
    print("x" * size, file=sys.stderr if error else sys.stdout)


def draw():
    import matplotlib.pyplot as plt
    figure, axes = plt.subplots()
    axes.plot([1, 2], [3, 4], label="beta")
    return figure


class Thing:
    pass


constant = 3
"""
GIVEN = b"""
class Line:
    def __init__(self, slope, points):
        self.slope, self.points = slope, points
    def at(self, x):
        return self.slope * x + float(sum(self.points))

class Held:
    KEPT = ("points",)
    def __init__(self, points):
        self.points = points
    def at(self, x):
        return self.points
"""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    sandbox = Sandbox((), LIMITS)
    yield sandbox
    sandbox.close()


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Given:
    path = tmp_path_factory.mktemp("given") / "given.py"
    path.write_bytes(GIVEN)
    return Given(path)


@pytest.fixture
def worker(sandbox: Sandbox) -> Iterator[Worker]:
    worker = sandbox.worker()
    worker.load("ex", {"ex": SOURCE}, GIVEN)
    yield worker
    worker.close()


def call(worker: Worker, function: str, *args: Any, seconds: float = 5.0, **kwargs: Any) -> Answer:
    return worker.call(function, args, kwargs, seconds=seconds)


def test_of_very_many_callables_the_modules_own_are_told_and_the_latest(sandbox: Sandbox) -> None:
    source = b"""
def own(): pass
globals().update({f"from_elsewhere_{number}": max for number in range(2_000)})
globals()["n" * 500] = max
made = print
def late(): pass
"""
    worker = sandbox.worker()
    functions = worker.load("ex", {"ex": source}, b"")
    worker.close()
    assert len(functions) == wire.MAX_FUNCTIONS
    assert {"own", "made", "late", "from_elsewhere_1999"} <= functions


def test_loading_tells_the_callables(sandbox: Sandbox) -> None:
    worker = sandbox.worker()
    functions = worker.load("ex", {"ex": SOURCE}, b"")
    worker.close()
    assert {"add", "Thing"} <= functions
    assert "constant" not in functions


def test_arguments_arrive_and_values_return(worker: Worker) -> None:
    args = (None, True, 2, 0.5, "λ", [1, (2.0, {"a": 1})], 2**70)
    value = call(worker, "echo", *args, name=[1.5]).value
    assert value == (args, {"name": [1.5]})
    (array,), _ = call(worker, "echo", np.arange(4).reshape(2, 2)).value
    assert array.dtype == np.int64
    assert array.tolist() == [[0, 1], [2, 3]]


def test_keywords_are_keywords(worker: Worker) -> None:
    assert call(worker, "add", 2, b=3).value == 5
    assert call(worker, "add", 2).value == 3


def test_a_module_is_loaded_once_and_keeps_what_it_knows(worker: Worker) -> None:
    assert [call(worker, "count").value for _ in range(3)] == [1, 2, 3]


def test_two_workers_share_nothing(sandbox: Sandbox, worker: Worker) -> None:
    other = sandbox.worker()
    other.load("ex", {"ex": SOURCE}, b"")
    assert call(worker, "count").value == 1
    assert call(other, "count").value == 1
    other.close()


def test_a_given_function_is_built_over_there(worker: Worker, given: Given) -> None:
    line = given.build("Line", 2.0, np.array([1.0, 2.0]))
    assert call(worker, "ask", line.at, 5.0).value == line.at(5.0) == 13.0


def test_what_a_given_problem_keeps_is_seen_to_be_changed_and_is_put_back(worker: Worker, given: Given) -> None:
    held = given.build("Held", np.array([1.0, 2.0]))
    for _ in range(2):
        answer = call(worker, "double", held.at, 5.0)
        assert (answer.value.tolist(), answer.changed) == ([2.0, 4.0], ("0",))
    assert call(worker, "ask", held.at, 5.0).changed == ()


def test_any_other_function_is_asked_back_over_here(worker: Worker) -> None:
    asked = []

    def remote(x: float, scale: float = 1.0) -> Any:
        asked.append(threading.get_ident())
        return np.array([x * scale])

    assert call(worker, "ask", remote, 2.0).value.tolist() == [2.0]
    assert asked == [threading.get_ident()]


def test_a_function_that_fails_over_here_tells_only_its_kind_over_there(worker: Worker) -> None:
    def remote(x: float) -> float:
        raise KeyError("the expected value is 2.345")

    with pytest.raises(StudentRaised) as caught:
        call(worker, "ask", remote, 2.0)
    assert caught.value.error.message == "the function could not be evaluated at this argument (KeyError)"
    assert call(worker, "add", 1).value == 2


def test_questions_without_end_end(worker: Worker) -> None:
    with pytest.raises(StudentDied, match="asked for more than 50 values of a function"):
        call(worker, "ask_often", lambda x: x)
    assert not worker.alive


def test_a_call_that_changes_more_than_may_be_named_names_the_first(worker: Worker) -> None:
    changed = call(worker, "change_all", *[np.zeros(1) for _ in range(30)]).changed
    assert changed == tuple(map(str, range(wire.MAX_CHANGED)))


def test_what_a_call_changes_in_place_is_named(worker: Worker) -> None:
    ours = np.zeros(3)
    answer = call(worker, "change", ours, untouched=np.ones(2))
    assert answer.changed == ("0",)
    assert ours[0] == 0.0
    assert call(worker, "change", untouched=np.ones(2), array=np.zeros(3)).changed == ("array",)


@pytest.mark.parametrize("function", ["take_out", "turn"])
def test_a_dict_that_has_other_keys_is_told_from_one_that_holds_others(worker: Worker, function: str) -> None:
    given = {"x": np.zeros(2), "y": np.zeros(2)}
    assert call(worker, function, given).changed == (f"0{wire.KEYS}",)
    assert call(worker, "change_all", given["x"]).changed == ("0",)


def test_prints_are_kept_up_to_the_cap_and_given_once(worker: Worker) -> None:
    call(worker, "talk", 3)
    call(worker, "talk", 3, error=True)
    assert sorted(worker.take_output().split()) == ["xxx", "xxx"]
    assert worker.take_output() == ""
    call(worker, "talk", 30_000)
    assert len(worker.take_output()) == LIMITS.output_kib << 10


def test_a_flood_ends_the_worker(worker: Worker) -> None:
    with pytest.raises(StudentDied, match="printed more than"):
        call(worker, "talk", 10_000_000)
    assert len(worker.take_output()) <= 2 * LIMITS.output_kib << 10


def test_a_figure_arrives_with_its_picture_only_where_it_is_asked_for(worker: Worker) -> None:
    figure = call(worker, "draw").value
    assert isinstance(figure, Figure)
    assert figure.axes[0].lines[0].label == "beta"
    assert figure.png == b""
    assert worker.call("draw", (), {}, seconds=20, png=True).value.png.startswith(b"\x89PNG")


def test_a_call_that_takes_too_long_ends_the_worker(sandbox: Sandbox) -> None:
    worker = sandbox.worker()
    worker.load("ex", {"ex": b"def f():\n    while True: pass\n"}, b"")
    with pytest.raises(StudentTimedOut, match=r"took longer than 0\.3 s"):
        call(worker, "f", seconds=0.3)
    assert not worker.alive
    with pytest.raises(SandboxError):
        call(worker, "f")


def test_time_for_callbacks_counts(sandbox: Sandbox, worker: Worker) -> None:
    with pytest.raises(StudentTimedOut):
        call(worker, "ask_often", lambda x: time.sleep(0.1), seconds=0.35)


def test_called_twice_it_gets_the_same_objects_and_the_first_call_is_watched(worker: Worker) -> None:
    answer = worker.call("change", (np.zeros(2), 1), {}, seconds=5, twice=True)
    assert answer.changed == ("0",)
    (first_ok, first), (second_ok, second) = answer.value
    assert first_ok
    assert second_ok
    assert first.tolist() == second.tolist() == [99.0, 0.0]
    raised = worker.call("add", ("a",), {}, seconds=5, twice=True).value
    assert raised == ((False, "TypeError"), (False, "TypeError"))


# --- workers that say what they like --------------------------------------------------------------------------------

READY = wire.Ready()
LOADED = pack(wire.Loaded(["f"]))
RUNNING = pack(wire.Running("ex.py", 3))


class Puppet:
    """The other end of the protocol: answers the load as it should, and a call by whatever it was given to say."""

    def __init__(self, *says: bytes, ready: bytes = pack(READY), pause: float = 0.0, prints: int = 0) -> None:
        self.channel, self._end = socket.socketpair()
        self.output, self._printer = socket.socketpair()
        self.said = self.killed = 0
        threading.Thread(target=self._act, args=(says, ready, pause, prints), daemon=True).start()

    def mark_output(self) -> bytes:
        return b""

    def _act(self, says: tuple[bytes, ...], ready: bytes, pause: float, prints: int) -> None:
        with contextlib.suppress(OSError):
            self._end.sendall(ready)
            self._hear()
            self._end.sendall(LOADED)
            self._hear()
            self._printer.sendall(b"x" * prints)
            for part in says:
                self._end.sendall(part)
                self.said += 1
                time.sleep(pause)
            self._end.shutdown(socket.SHUT_WR)

    def _hear(self) -> None:
        header = self._end.recv(HEADER.size, socket.MSG_WAITALL)
        if len(header) == HEADER.size:
            self._end.recv(sum(wire.sizes(header)), socket.MSG_WAITALL)

    def kill(self, *, learn_why: bool = False) -> int | None:
        self.killed += 1
        for end in (self.channel, self.output, self._end, self._printer):
            end.close()
        return None


def talking_to(puppet: Puppet) -> Worker:
    worker = Worker(puppet, LIMITS)
    worker.await_ready()
    worker.load("ex", {}, b"")
    return worker


def result(value: wire.Node = 1.0, number: int = 1) -> bytes:
    return pack(wire.Returned(number, value, []))


def test_the_answer_is_taken_however_it_is_cut() -> None:
    frame = result("a text")
    for says in ([frame], [frame[:3], frame[3:]], [bytes([byte]) for byte in frame]):
        puppet = Puppet(*says, pause=0.002)
        worker = talking_to(puppet)
        assert call(worker, "f").value == "a text"
        worker.close()
        assert puppet.killed == 1


def test_where_it_runs_may_be_said_once_before_the_answer() -> None:
    for says in ([RUNNING + result()], [RUNNING[:5], RUNNING[5:], result()], [RUNNING, result()]):
        worker = talking_to(Puppet(*says, pause=0.002))
        assert call(worker, "f").value == 1.0
        worker.close()


@pytest.mark.parametrize(
    "said",
    [
        b"\x00" * 64,
        b"\xff" * 64,
        HEADER.pack(MAX_HEAD + 1, 0),
        HEADER.pack(1, MAX_PAYLOAD + 1),
        HEADER.pack(4, 0) + b"\xc1\xc1\xc1\xc1",
        result(number=2),
        result(number=0),
        result(number=-1),
        result() + result(),
        result() + b"\x00",
        result() + RUNNING,
        RUNNING + RUNNING + result(),
        pack(wire.Running("x" * 200, 1)),
        pack(READY),
        LOADED,
        pack(wire.Raised(0, wire.Error("ValueError", "x", []))),
        pack(wire.Raised(2, wire.Error("ValueError", "x", []))),
        pack(wire.Ask(1, [], {})),
        pack(wire.Ask(-1, [], {})),
        pack(wire.Ask(0, [wire.Remote(0)], {})),
        pack(wire.Load("ex", {}, b"")),
        pack(wire.Elsewhere()),  # from a worker that can draw
        result(wire.Array("<f8", [1000], 0)),
        result(wire.GivenPart("Line", [], "at")),
        result(wire.Remote(0)),
        result(wire.Sequence("list", [wire.DrawnFigure(None, 0, 10)])),
    ],
)
def test_whatever_is_not_the_answer_ends_the_worker(said: bytes) -> None:
    puppet = Puppet(said)
    worker = talking_to(puppet)
    with pytest.raises(StudentDied, match="broke off the conversation with the grader"):
        call(worker, "f", lambda: 1.0)
    assert not worker.alive
    assert puppet.killed == 1


@pytest.mark.parametrize("said", [b"", b"\x00", result()[:-1], HEADER.pack(100, 0)])
def test_an_end_in_the_middle_is_a_death(said: bytes) -> None:
    worker = talking_to(Puppet(said))
    with pytest.raises(StudentDied):
        call(worker, "f")
    assert not worker.alive


@pytest.mark.parametrize(
    "said",
    [
        [b"\x01"] * 400,  # a byte now and then does not buy time
        [HEADER.pack(100, 0), b""],
        [pack(wire.Ask(0, [], {}))] * 400,
    ],
)
def test_no_trick_with_time_gains_any(said: list[bytes]) -> None:
    puppet = Puppet(*said, b"", pause=0.05)
    worker = talking_to(puppet)
    with pytest.raises(StudentError):
        call(worker, "f", lambda: time.sleep(0.02), seconds=0.3)
    assert puppet.said < 200  # of 6 in 0.3 s: it is as late as we are where the machine is busy
    assert not worker.alive


def test_what_is_said_between_two_calls_ends_the_worker() -> None:
    worker = talking_to(Puppet(result(), result(number=2), pause=0.1))
    assert call(worker, "f").value == 1.0
    time.sleep(0.2)
    with pytest.raises(StudentDied, match="broke off"):
        call(worker, "f")


def test_what_is_said_before_another_module_is_loaded_ends_the_worker() -> None:
    worker = talking_to(Puppet(result(), LOADED, pause=0.1))
    assert call(worker, "f").value == 1.0
    time.sleep(0.2)
    with pytest.raises(StudentDied, match="broke off"):
        worker.load("other", {}, b"")
    assert not worker.alive


def test_a_drawing_that_is_none_is_a_wrong_type() -> None:
    worker = talking_to(Puppet(result(wire.DrawnFigure(wire.Mapping(["axes"], [3]), 0, 0))))
    assert isinstance(call(worker, "f").value, Opaque)
    worker.close()


def test_a_picture_that_is_no_png_is_dropped() -> None:
    content = wire.Mapping(["axes", "suptitle", "legend"], [wire.Sequence("list", []), "", wire.Sequence("list", [])])
    frame = pack(wire.Returned(1, wire.DrawnFigure(content, 0, 9), []), b"<script/>")
    worker = talking_to(Puppet(frame))
    figure = call(worker, "f").value
    worker.close()
    assert isinstance(figure, Figure)
    assert figure.png == b""


def test_more_changed_arguments_than_a_worker_may_name_end_it() -> None:
    worker = talking_to(Puppet(pack(wire.Returned(1, None, [str(n) for n in range(wire.MAX_CHANGED + 1)]))))
    with pytest.raises(StudentDied, match="broke off"):
        call(worker, "f")
    assert not worker.alive


def test_prints_of_a_silent_worker_are_drained_while_it_is_waited_for() -> None:
    worker = talking_to(Puppet(result(), prints=60_000))
    assert call(worker, "f").value == 1.0
    assert len(worker.take_output()) == LIMITS.output_kib << 10
    worker.close()


def test_a_worker_that_never_gets_ready_is_our_own_failure() -> None:
    for ready in (LOADED, b"\xff" * 8, result()):
        with pytest.raises(SandboxError):
            Worker(Puppet(ready=ready), LIMITS).await_ready()
