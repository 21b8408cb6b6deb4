"""A class on the workers of a Dask cluster: a real scheduler and real workers, on the loopback."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Executable, Graded, Ran, Toy
    from tests.processes import Processes

HERE = importlib.util.find_spec("distributed") is not None
needs_dask = pytest.mark.skipif(not HERE, reason="needs the extra [distributed]")

KEY = "0123456789abcdef-ours"
OTHER_KEY = "0123456789abcdef-theirs"
SIZE = 8
SLOW = "\nimport time\ntime.sleep(0.7)\n"


@dataclass
class Cluster:
    """A scheduler, and workers that come and go."""

    grader: Executable
    folder: Path
    address: str
    started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def work(self, *options: str, key: str = KEY) -> subprocess.Popen[bytes]:
        """Start a worker."""
        return self.start("worker", self.address, "--no-dashboard", *options, key=key)

    def start(self, *words: str, key: str = "") -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "distributed.cli.dask_" + words[0], *words[1:]]
        environment = self.grader.environment | ({"GRADER_KEY": key} if key else {})
        with (self.folder / f"{len(self.started)}.log").open("wb") as log:
            process = subprocess.Popen(command, env=environment, cwd=self.folder, stdout=log, stderr=log)
        self.started.append(process)
        return process

    def end(self) -> None:
        for process in reversed(self.started):
            process.terminate()
        for process in self.started:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=1)  # some of Dask's wait for one another
            process.kill()
            process.wait()


@pytest.fixture
def cluster(grader: Executable, tmp_path: Path) -> Iterator[Cluster]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    folder = tmp_path / "cluster"
    folder.mkdir()
    made = Cluster(grader, folder, f"tcp://127.0.0.1:{port}")
    try:
        made.start("scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard")
        _expect_one_to_answer(port)
        yield made
    finally:
        made.end()


def _expect_one_to_answer(port: int) -> None:
    """Wait for a scheduler: on a busy machine it takes longer to start than the grader waits for one."""
    until = time.monotonic() + 60.0
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=1.0).close()
        except OSError:
            assert time.monotonic() < until
            time.sleep(0.1)


@pytest.fixture
def words(toy: Toy, tmp_path: Path) -> tuple[str | Path, ...]:
    for number in range(SIZE):
        wrong = toy.broken("def area(radius):\n    return 3 * radius**2")
        source = wrong if number % 3 == 0 else toy.solution
        toy.write(tmp_path / "class" / f"s{number}", f"# {number}\n{source}{SLOW}")
    return ("batch", tmp_path / "class", "--section", toy.folder, "--verbose")


@needs_dask
@pytest.mark.slow
def test_a_cluster_gives_the_reports_of_this_machine_though_a_worker_dies_one_is_late_and_one_has_another_key(
    grader: Executable,
    cluster: Cluster,
    words: tuple[str | Path, ...],
    tmp_path: Path,
    read: Callable[[Path], Graded],
    processes: Processes,
) -> None:
    first = cluster.work("--nthreads", "1", "--no-nanny")
    cluster.work("--nthreads", "1")
    cluster.work("--nthreads", "1", "--no-nanny", key=OTHER_KEY)
    cluster.work("--nthreads", "2", "--no-nanny")
    run = grader.start(*words, "--out", tmp_path / "out", "--scheduler", cluster.address, env={"GRADER_KEY": KEY})
    assert run.stdout is not None
    lines: list[str] = []
    while not any(line.startswith("[2/") for line in lines):
        line = run.stdout.readline()
        assert line, run.communicate()
        lines.append(line)
    inside = processes.below(first.pid)
    os.kill(first.pid, signal.SIGKILL)
    late = cluster.work("--nthreads", "1", "--no-nanny")
    out, err = run.communicate(timeout=120)
    assert run.returncode == 0, (out, err)
    assert "is refused: it has the key " in err
    assert "is refused: it has 2 threads: start it with --nthreads 1" in err
    assert f"{SIZE} of {SIZE} graded" in out

    local = grader(*words, "--out", tmp_path / "local", "--jobs", "2", env={"GRADER_KEY": KEY})
    assert local.code == 0
    for number in range(SIZE):
        here, there = (tmp_path / name / "reports" / f"s{number}.json" for name in ("local", "out"))
        assert read(there).same() == read(here).same()
    assert unchanged(grader, words, tmp_path / "out")

    until = time.monotonic() + 10
    while processes.running(inside) and time.monotonic() < until:
        time.sleep(0.1)
    assert not processes.running(inside)
    assert not grading(processes, late.pid)


def unchanged(grader: Executable, words: tuple[str | Path, ...], out: Path) -> bool:
    """Tell whether a run on this machine takes all that a cluster has graded as it is."""
    ran = grader(*words, "--out", out, env={"GRADER_KEY": KEY})
    return f"0 submissions to grade, {SIZE} unchanged" in ran.out


def grading(processes: Processes, worker: int) -> list[int]:
    """Return what is left below a worker but for what Python's own multiprocessing keeps there."""
    texts = {pid: Path(f"/proc/{pid}/cmdline") for pid in processes.below(worker)}
    return [pid for pid, path in texts.items() if path.exists() and b"resource_tracker" not in path.read_bytes()]


@needs_dask
@pytest.mark.slow
def test_where_all_workers_are_refused_nothing_is_written(
    grader: Executable, cluster: Cluster, words: tuple[str | Path, ...], tmp_path: Path
) -> None:
    cluster.work("--nthreads", "1", "--no-nanny", key=OTHER_KEY)
    ran = grader(*words, "--out", tmp_path / "out", "--scheduler", cluster.address, env={"GRADER_KEY": KEY})
    assert (ran.code, ran.out) == (2, "")
    assert "no worker can grade: " in ran.err
    assert "it has the key" in ran.err
    assert not (tmp_path / "out").exists()


@needs_dask
@pytest.mark.nightly
def test_a_submission_that_is_the_end_of_two_workers_is_lost_and_no_other(
    grader: Executable, cluster: Cluster, toy: Toy, tmp_path: Path
) -> None:
    for name in "acd":
        toy.write(tmp_path / "class" / name, f"# {name}\n{toy.solution}")
    toy.write(tmp_path / "class" / "b", toy.broken("def area(radius):\n    return 12345.0"))
    section = Path(shutil.copytree(toy.folder, tmp_path / "section"))
    suite, right = section / "test_ex1_area.py", "assert_number(student.area(radius), math.pi * radius**2"
    assert right in suite.read_text()
    marked = f"student.area(radius) == 12345.0 and (open(f'{tmp_path}/at-{{os.getpid()}}', 'w'), time.sleep(30))"
    suite.write_text("import os, time\n" + suite.read_text().replace(right, f"{marked}\n    {right}"))
    words = ("batch", tmp_path / "class", "--section", section, "--out", tmp_path / "out", "--verbose")

    worker = cluster.work("--nthreads", "1", "--no-nanny")
    run = grader.start(*words, "--scheduler", cluster.address, env={"GRADER_KEY": KEY})
    for deaths in (1, 2):
        until = time.monotonic() + 60
        while len(list(tmp_path.glob("at-*"))) < deaths:
            assert time.monotonic() < until
            assert run.poll() is None, run.communicate()
            time.sleep(0.05)
        worker.kill()
        worker = cluster.work("--nthreads", "1", "--no-nanny")
    out, err = run.communicate(timeout=120)
    assert run.returncode == 1, (out, err)
    assert "grader_error, 1: two workers died while grading this" in out
    assert "3 of 4 graded" in out


@needs_dask
@pytest.mark.nightly
@pytest.mark.parametrize("end", ["Ctrl-C", "the scheduler dies", "the command dies"])
def test_a_run_that_ends_early_leaves_no_grading_process_and_is_gone_on_with(
    grader: Executable,
    cluster: Cluster,
    words: tuple[str | Path, ...],
    tmp_path: Path,
    processes: Processes,
    end: str,
) -> None:
    worker = cluster.work("--nthreads", "1", "--no-nanny")
    out = tmp_path / "out"
    run = grader.start(*words, "--out", out, "--scheduler", cluster.address, env={"GRADER_KEY": KEY})
    assert run.stdout is not None
    while not run.stdout.readline().startswith("[1/"):
        assert run.poll() is None, run.communicate()
    assert grading(processes, worker.pid)
    if end == "Ctrl-C":
        run.send_signal(signal.SIGINT)
    elif end == "the command dies":
        run.kill()
    else:
        cluster.started[0].kill()
    _, err = run.communicate(timeout=60)
    assert run.returncode == {"Ctrl-C": 130, "the scheduler dies": 3, "the command dies": -signal.SIGKILL}[end], err
    assert ("run the same command again to go on" in err) == (run.returncode > 0)
    assert "Traceback" not in err
    until = time.monotonic() + 4  # one submission may have to come to its end
    while grading(processes, worker.pid) and time.monotonic() < until:
        time.sleep(0.1)
    assert not grading(processes, worker.pid)
    again = grader(*words, "--out", out, env={"GRADER_KEY": KEY})
    assert f"{SIZE} of {SIZE} graded" in again.out


@needs_dask
@pytest.mark.nightly
@pytest.mark.parametrize("protocol", ["tcp", "tls"])  # the second without any certificate
def test_a_scheduler_that_is_not_there_is_said_in_a_line(
    grader: Executable, words: tuple[str | Path, ...], tmp_path: Path, protocol: str
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    ran: Ran = grader(*words, "--out", tmp_path / "out", "--scheduler", f"{protocol}://127.0.0.1:{port}")
    assert ran.code == 2
    assert ran.err.startswith(f"Error: no scheduler can be reached at {protocol}://127.0.0.1:{port}: ")
    assert "Traceback" not in ran.err
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(HERE, reason="for where the extra [distributed] is missing")
def test_without_dask_it_says_what_to_install(
    grader: Executable, words: tuple[str | Path, ...], tmp_path: Path
) -> None:
    ran = grader(*words, "--out", tmp_path / "out", "--scheduler", "tcp://127.0.0.1:1")
    assert ran.code == 2
    assert "pip install distributed" in ran.err


def test_processes_of_this_machine_and_a_cluster_are_not_asked_for_together(
    grader: Executable, words: tuple[str | Path, ...], tmp_path: Path
) -> None:
    ran = grader(*words, "--out", tmp_path / "out", "--scheduler", "tcp://127.0.0.1:1", "--jobs", "2")
    assert ran.code == 2
    assert "leave one of them out" in ran.err
