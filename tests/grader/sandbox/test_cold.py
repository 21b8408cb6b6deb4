"""Workers that are spawned, as on macOS and Windows: no fork, no Landlock, no seccomp, the same protocol and limits."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from grader.sandbox.host import StudentDied, StudentTimedOut, Worker
from grader.sandbox.limits import Limits
from grader.sandbox.sandbox import Sandbox

SOURCE = b"""
import os

def double(x):
    print("doubling")
    return 2 * x

def apply(f, x): return f(x)

def leave(): os._exit(7)

def hang():
    while True: pass

def draw():
    import matplotlib.pyplot as plt
    figure, axes = plt.subplots()
    axes.plot([1, 2], [3, 4], label="a")
    return figure
"""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    box = Sandbox((), Limits(), cold=True)
    yield box
    box.close()


@pytest.fixture
def worker(sandbox: Sandbox) -> Iterator[Worker]:
    spawned = sandbox.worker()
    spawned.load("ex", {"ex": SOURCE}, b"")
    yield spawned
    spawned.close()


def test_it_claims_no_protection(sandbox: Sandbox) -> None:
    assert sandbox.isolation().level == "L0"


def test_values_callbacks_prints_and_figures_cross(worker: Worker) -> None:
    assert worker.call("double", [np.array([1.0, 2.0])], {}, seconds=5).value.tolist() == [2.0, 4.0]
    assert worker.call("apply", [lambda x: x + 1, 2.0], {}, seconds=5).value == 3.0
    assert worker.call("draw", [], {}, seconds=20).value.axes[0].lines[0].label == "a"
    assert "doubling" in worker.take_output()


def test_a_worker_that_leaves_is_told_from_one_that_hangs(worker: Worker, sandbox: Sandbox) -> None:
    with pytest.raises(StudentTimedOut):
        worker.call("hang", [], {}, seconds=0.5)
    other = sandbox.worker()
    other.load("ex", {"ex": SOURCE}, b"")
    with pytest.raises(StudentDied):
        other.call("leave", [], {}, seconds=5)
