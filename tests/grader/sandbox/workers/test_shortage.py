"""Processes and descriptors run out: what the system refuses is told in one line, and costs no zygote."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader.sandbox.limits import Limits
from grader.sandbox.sandbox import Sandbox
from grader.sandbox.workers.launch import SandboxError

if TYPE_CHECKING:
    from tests.conftest import Toy
    from tests.processes import Processes

if not sys.platform.startswith("linux"):
    pytest.skip("zygotes are forked on Linux only", allow_module_level=True)
import resource

pytestmark = pytest.mark.thorough

ROOT = Path(__file__).resolve().parents[4]


def start(sandbox: Sandbox) -> None:
    worker = sandbox.worker(draws=False)
    worker.load("ex", {"ex": b"x = 1"}, b"")
    worker.close()


def test_descriptors_of_a_zygote(processes: Processes) -> None:
    others = set(processes.below(os.getpid()))
    sandbox = Sandbox((), Limits())
    start(sandbox)
    plain, *_ = (pid for pid in processes.below(os.getpid()) if pid not in others)
    messages = []
    for most in range(4, len(list(Path(f"/proc/{plain}/fd").iterdir())) + 6):
        before = resource.prlimit(plain, resource.RLIMIT_NOFILE)
        resource.prlimit(plain, resource.RLIMIT_NOFILE, (most, before[1]))
        try:
            start(sandbox)
        except SandboxError as error:
            messages.append(str(error))
        resource.prlimit(plain, resource.RLIMIT_NOFILE, before)
        start(sandbox)
    assert "no worker could be forked: Too many open files; is the number of open files limited" in messages[0]
    assert processes.running([plain])
    sandbox.close()


@pytest.mark.parametrize(
    "most", [*range(8, 18, 2), *(pytest.param(most, marks=pytest.mark.nightly) for most in range(9, 18, 2))]
)
def test_descriptors_of_the_grader(toy: Toy, most: int) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "grader", "grade", toy.solutions, "--section", toy.folder],
        cwd=ROOT,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (most, most)),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert ran.returncode in (0, 3)
    if ran.returncode == 3:  # by the command itself, or by the report, where it came up while a suite ran
        said = ran.stderr or ran.stdout
        assert re.match(r"Error: |solutions could not be graded", said), ran
        assert "Too many open files" in " ".join(said.split())
    assert "Traceback" not in ran.stdout + ran.stderr


@pytest.mark.parametrize("most", [1, 2, 3])
def test_processes(few_processes: Callable[[int], Callable[[], None]], most: int) -> None:
    code = """
    import os
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    from grader.sandbox.workers.launch import SandboxError
    from grader.sandbox.limits import Limits
    from grader.sandbox.sandbox import Sandbox
    sandbox = Sandbox((), Limits())
    try:
        sandbox.isolation()
        sandbox.worker(draws=False)
    except SandboxError as error:
        print(error)
    sandbox.close()
    """
    ran = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        cwd=ROOT,
        preexec_fn=few_processes(most),
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert re.fullmatch(
        r"no worker could be (started|forked): Resource temporarily unavailable; "
        r"is the number of processes limited \(ulimit -u\)\?\n",
        ran.stdout,
    ), ran
    assert ran.stderr == ""


@pytest.fixture
def few_processes() -> Iterator[Callable[[int], Callable[[], None]]]:
    """Return what gives the calling process so many; root's number is limited by a control group alone."""
    group = Path(f"/sys/fs/cgroup/pids/grader-test-{os.getpid()}")

    def limited(most: int) -> Callable[[], None]:
        if os.geteuid() != 0:
            ours = sum(path.stat().st_uid == os.geteuid() for path in Path("/proc").glob("[0-9]*/task/*"))
            return lambda: resource.setrlimit(resource.RLIMIT_NPROC, (ours + most, ours + most))
        (group / "pids.max").write_text(str(most))
        return lambda: _join(group)

    if os.geteuid() == 0:
        try:
            group.mkdir()
        except OSError:
            pytest.skip("root, and no control group to be made")
    yield limited
    if os.geteuid() == 0:
        time.sleep(0.2)
        group.rmdir()


def _join(group: Path) -> None:
    (group / "cgroup.procs").write_text(str(os.getpid()))
