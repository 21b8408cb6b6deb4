"""How a class scales: seconds per submission, memory, size of OUT, and what a second run costs, by size and processes.

    python -m benchmarks.scale [--jobs 1,2] [--dask] [--loop] [--floor] [SIZE ...]       (default: 10 100 1000)

Classes are those of `benchmarks.crowd`, practice key. Of each run the first hundred submissions are told apart from the
rest; busy are the processors of all its processes that were waited for. Half of a class is graded again up to a size
of 1,000. `--dask` grades the same with a scheduler and two workers on the loopback; `--loop` and `--floor` are those
of `benchmarks.batch`, over the same number of its plain folders, in the same run.
"""

from __future__ import annotations

import argparse
import contextlib
import re
import resource
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks import batch, crowd

FIRST = 100
HALVED = 1000
WORKERS = 2
_DONE = re.compile(r"\[(\d+)/\d+\] ")


class Run(NamedTuple):
    """What one run took: seconds until each result, until the end, of processors; MiB at most of driver and process."""

    results: list[float]
    seconds: float
    busy: float
    driver: float
    process: float


def main(sizes: list[int], jobs: list[int], *, dask: bool, loop: bool, floor: bool) -> None:
    ways = [(f"{number} at a time", ["--jobs", str(number)]) for number in jobs]
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        if dask:
            address = stack.enter_context(cluster(WORKERS))
            ways.append((f"Dask, {WORKERS} workers", ["--scheduler", address]))
        told = ("first", "rest", "all", "busy", "driver", "process", "OUT")
        units = ("ms each", "ms each", "s", "ms each", "MiB", "MiB", "KiB each")
        print(f"{'size':>6}  {'':20}", *(f"{word:>7}" for word in told))
        print(f"{'':>6}  {'':20}", *(f"{unit:>7}" for unit in units))
        for size in sizes:
            handed_in = Path(folder) / f"class-{size}"
            crowd.write(handed_in, size)
            for name, options in ways:
                out = Path(folder) / f"out-{size}-{name}"
                show(size, name, run(handed_in, out, options), out)
                if options[0] == "--jobs":
                    again(size, handed_in, out, options)
            against(Path(folder), size, loop=loop, floor=floor)


def show(size: int, name: str, one: Run, out: Path) -> None:
    first = one.results[min(FIRST, size) - 1]
    rest = (one.results[-1] - first) / (size - FIRST) * 1e3 if size > FIRST else float("nan")
    kept = sum(path.stat().st_size for path in out.rglob("*") if path.is_file()) / size / 1024
    print(
        f"{size:6}  {name:20} {first / min(FIRST, size) * 1e3:7.1f} {rest:7.1f} {one.seconds:7.1f} "
        f"{one.busy / size * 1e3:7.1f} {one.driver:7.1f} {one.process:7.1f} {kept:8.1f}",
        flush=True,
    )


def again(size: int, handed_in: Path, out: Path, options: list[str]) -> None:
    """Time a run with nothing to do but what is never kept, and one with half of it to do."""
    print(f"{size:6}  {'  again':20} {run(handed_in, out, options).seconds:23.2f}", flush=True)
    if size > HALVED:
        return
    for report in sorted((out / "reports").glob("*.json"))[::2]:
        report.unlink()
    print(f"{size:6}  {'  half of it again':20} {run(handed_in, out, options).seconds:23.2f}", flush=True)


def against(folder: Path, size: int, *, loop: bool, floor: bool) -> None:
    """Time what the grader is compared with, each over two processes."""
    if not (loop or floor):
        return
    subs = batch.mixed(folder / f"plain-{size}", size)
    actions = {
        "batch": batch.batch,
        **({"loop": batch.loop} if loop else {}),
        **({"floor": batch.floor} if floor else {}),
    }
    for name, action in actions.items():
        print(f"{size:6}  {'  plain folders: ' + name:23} {action(subs) / size * 1e3:12.1f} ms each", flush=True)


def run(handed_in: Path, out: Path, options: list[str]) -> Run:
    """Grade a class."""
    words = [sys.executable, "-m", "grader", "batch", str(handed_in), "--out", str(out), "--verbose", *options]
    words += ["--section", "momentum"]
    start, busy = time.perf_counter(), processor_seconds()
    results: list[float] = []
    driver = process = 0.0
    with subprocess.Popen(
        words, cwd=crowd.ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as running:
        assert running.stdout is not None
        for line in running.stdout:
            if found := _DONE.match(line):
                results.append(time.perf_counter() - start)
                if int(found.group(1)) % 10 == 1:  # a peak is never forgotten: now and then is enough
                    driver = max(driver, peak(running.pid))
                    process = max([process, *map(peak, children(running.pid))])
    if running.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(words)} ended with {running.returncode}")
    return Run(results or [0.0], time.perf_counter() - start, processor_seconds() - busy, driver, process)


def processor_seconds() -> float:
    """Return what the processes that have ended so far took."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def peak(pid: int) -> float:
    """Return the MiB that a process has had at most."""
    with contextlib.suppress(OSError):
        found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
        return int(found.group(1)) / 1024 if found else 0.0
    return 0.0


def children(pid: int) -> list[int]:
    with contextlib.suppress(OSError):
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    return []


@contextlib.contextmanager
def cluster(workers: int) -> Iterator[str]:
    """Give the address of a scheduler with workers, on the loopback."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    address = f"tcp://127.0.0.1:{port}"
    commands = [["scheduler", "--host", "127.0.0.1", "--port", str(port)]]
    commands += [["worker", address, "--nthreads", "1", "--no-nanny"]] * workers
    quiet = subprocess.DEVNULL
    started = [
        subprocess.Popen(
            [sys.executable, "-m", f"distributed.cli.dask_{words[0]}", *words[1:], "--no-dashboard"],
            cwd=crowd.ROOT,
            stdout=quiet,
            stderr=quiet,
        )
        for words in commands
    ]
    try:
        yield address
    finally:
        for process in reversed(started):
            process.terminate()
        for process in started:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=2)  # some of Dask's wait for one another
            process.kill()
            process.wait()


if __name__ == "__main__":
    import matplotlib as mpl

    mpl.use("Agg")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", metavar="SIZE", type=int, nargs="*", default=[10, 100, 1000])
    parser.add_argument("--jobs", type=lambda text: [int(number) for number in text.split(",")], default=[1, 2])
    for flag in ("--dask", "--loop", "--floor"):
        parser.add_argument(flag, action="store_true")
    given = parser.parse_args()
    main(given.sizes, given.jobs, dask=given.dask, loop=given.loop, floor=given.floor)
