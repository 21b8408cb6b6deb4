"""Workers that are spawned, as on macOS and Windows: no fork, no Landlock, no seccomp, the same protocol and limits."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from grader.sandbox.endings import StudentDied, StudentKilled, StudentTimedOut
from grader.sandbox.host import Worker
from grader.sandbox.limits import Limits
from grader.sandbox.sandbox import Sandbox

if TYPE_CHECKING:
    from tests.processes import Processes

ROOT = Path(__file__).resolve().parents[4]
SOURCE = b"""
import os
import time

def double(x):
    print("doubling")
    return 2 * x

def apply(f, x): return f(x)

def leave(): os._exit(7)

def hang_up():
    for number in range(3, 1024):
        try:
            os.close(number)
        except OSError:
            pass
    time.sleep(60)

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
    with pytest.raises(StudentDied, match="exit code 7"):
        other.call("leave", [], {}, seconds=5)


def test_who_hangs_up_and_goes_on_was_killed_by_nobody(worker: Worker) -> None:
    with pytest.raises(StudentDied) as caught:
        worker.call("hang_up", [], {}, seconds=30)
    assert not isinstance(caught.value, StudentKilled)


ORPHAN = """
import sys
from grader.sandbox.limits import Limits
from grader.sandbox.sandbox import Sandbox
sandbox = Sandbox((), Limits(), cold=True)
worker = sandbox.worker()
worker.load("ex", {"ex": sys.argv[1].encode()}, b"")
print(worker.call("number", (), {}, seconds=5).value, flush=True)
worker.call("hang", (), {}, seconds=60)
"""
LOOPS = {
    "in Python": "def hang():\n    while True:\n        pass",
    "in C": "def hang():\n    return 7 ** (1 << 40)",
    "asleep": "import time\n\ndef hang():\n    time.sleep(60)",
}


@pytest.mark.parametrize("loop", LOOPS.values(), ids=LOOPS)
def test_when_the_grader_is_killed_its_worker_ends_and_its_folder_goes(
    processes: Processes, tmp_path: Path, loop: str
) -> None:
    source = f"import os\n\ndef number():\n    return os.getpid()\n\n{loop}\n"
    process = subprocess.Popen(
        [sys.executable, "-c", ORPHAN, source],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(tmp_path)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    worker = int(process.stdout.readline())
    others = processes.below(process.pid)
    assert worker in others
    time.sleep(0.2)
    process.kill()
    process.communicate()
    end = time.monotonic() + 2
    while processes.running(others) or any(tmp_path.iterdir()):
        assert time.monotonic() < end
        time.sleep(0.01)
