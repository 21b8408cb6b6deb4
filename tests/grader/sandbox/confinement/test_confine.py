"""All layers together: what a confined worker can still do, what it cannot, and what it is told of itself."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from grader.sandbox.confinement import privileges

if TYPE_CHECKING:
    from tests.grader.sandbox.conftest import Forker

ROOT = Path(__file__).resolve().parents[4]
PLT = "import io, numpy as np, matplotlib.pyplot as plt"


@pytest.fixture(autouse=True)
def _needs_both(needs: Callable[[str], None]) -> None:
    needs("landlock_abi")
    needs("seccomp")


WORKS = {
    "products": "result = float((np.ones((64, 64)) @ np.ones((64, 64))).sum()) == 64**3",
    "factorisations": """
        a = np.diag(np.arange(1.0, 9.0)) + 1e-3
        a = a + a.T
        parts = [np.linalg.inv(a), *np.linalg.eigh(a), *np.linalg.svd(a), *np.linalg.qr(a), np.linalg.cholesky(a)]
        parts += [np.linalg.lstsq(a, np.ones(8))[0], np.linalg.solve(a, np.ones(8)), np.einsum("ij,jk", a, a)]
        result = all(np.isfinite(part).all() for part in parts)
    """,
    "transforms": "result = bool(np.allclose(np.fft.ifft(np.fft.fft(np.arange(8.0))).real, np.arange(8.0)))",
    "fits": "result = bool(np.allclose(np.polyfit([0, 1, 2], [1, 3, 5], 1), [2, 1]))",
    "random numbers": "result = np.random.default_rng(3).normal(size=9).shape == (9,)",
    "random bytes": """
        import os, secrets, uuid
        result = len(os.urandom(8) + secrets.token_bytes(8) + uuid.uuid4().bytes) == 32
    """,
    "entropy without a seed": "result = int(np.random.default_rng().integers(9)) < 9",
    "a figure in every format": """
        figure, axes = plt.subplots()
        axes.contourf(np.outer(np.arange(9.0), np.arange(9.0)))
        axes.set_title(r"$\\beta$ and a **word**", style="italic", weight="bold")
        axes.set_yscale("symlog")
        sizes = []
        for kind in ("png", "svg", "pdf", "jpg"):
            buffer = io.BytesIO()
            figure.savefig(buffer, format=kind)
            sizes.append(len(buffer.getvalue()))
        result = min(sizes) > 1000
    """,
    "three dimensions": """
        figure = plt.figure()
        figure.add_subplot(projection="3d").plot_surface(*np.meshgrid([0.0, 1.0], [0.0, 1.0]), np.ones((2, 2)))
        figure.savefig(io.BytesIO())
        result = True
    """,
    "styles": "plt.style.use('ggplot'); plt.plot([1, 2]); plt.show(); plt.savefig(io.BytesIO()); result = True",
    "the standard library": """
        import asyncio, bz2, colorsys, concurrent.futures, csv, ctypes, dataclasses, decimal, email.message, fractions
        import html.parser, lzma, multiprocessing, queue, sqlite3, ssl, statistics, unittest.mock
        result = sqlite3.connect(":memory:").execute("select 1").fetchone() == (1,)
    """,
    "C functions": "import ctypes; result = ctypes.CDLL(None).abs(-3) == 3",
    "a callback from C": """
        import ctypes
        compare = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_int), ctypes.POINTER(ctypes.c_int))
        numbers = (ctypes.c_int * 3)(3, 1, 2)
        ctypes.CDLL(None).qsort(numbers, 3, 4, compare(lambda a, b: a[0] - b[0]))
        result = list(numbers) == [1, 2, 3]
    """,
    "time zones": """
        import datetime, zoneinfo
        summer = datetime.datetime(2024, 7, 1, tzinfo=zoneinfo.ZoneInfo("Europe/Berlin"))
        result = summer.utcoffset() == datetime.timedelta(hours=2)
    """,
    "locales": "import locale; result = locale.setlocale(locale.LC_ALL, 'C.UTF-8') == 'C.UTF-8'",
    "sleeping": "import time; start = time.monotonic(); time.sleep(0.01); result = time.monotonic() - start >= 0.01",
    "tracebacks with lines of the library": """
        import statistics, traceback
        try:
            statistics.mean([])
        except statistics.StatisticsError:
            result = "raise StatisticsError" in traceback.format_exc()
    """,
    "printing": "import sys; print('', end='', file=sys.stderr); sys.stdout.flush(); result = not sys.stdout.isatty()",
    "memory": "a = np.ones(20_000_000); result = float(a.sum()) == 2e7",
}


NEEDS_FILES = {"the standard library", "time zones", "locales", "tracebacks with lines of the library"}


@pytest.mark.parametrize("name", WORKS)
def test_what_exercises_need_works(forker: Forker, name: str) -> None:
    child = forker.run(WORKS[name], before=PLT)
    assert child.result is True, child


@pytest.mark.parametrize("name", [name for name in WORKS if name not in NEEDS_FILES])
def test_what_exercises_need_works_without_opening_a_file(forker: Forker, name: str) -> None:
    child = forker.run(WORKS[name], before=PLT, landlock=False, no_open=True)
    assert child.result is True, child


def test_scipy_works_where_it_is_named(forker: Forker) -> None:
    pytest.importorskip("scipy")
    child = forker.run("import scipy.optimize; result = scipy.optimize.brentq(lambda x: x - 1, 0, 3)")
    assert child.result == pytest.approx(1.0), child


def test_an_ordinary_user_is_held_as_well(anyone: Forker) -> None:
    applied = anyone.run("").applied
    assert applied is not None
    assert applied["landlock_abi"] >= 1
    assert applied["seccomp"]
    assert applied["no_new_privs"]
    assert applied["limits"]
    assert applied["problems"] == []


@pytest.mark.parametrize(
    ("options", "landlock", "seccomp", "no_open"),
    [
        ({}, True, True, False),
        ({"landlock": False}, False, True, False),
        ({"seccomp": False}, True, False, False),
        ({"landlock": False, "seccomp": False}, False, False, False),
        ({"landlock": False, "no_open": True}, False, True, True),
        ({"no_open": True}, True, True, True),
    ],
)
def test_each_layer_can_be_left_out(
    anyone: Forker, options: dict[str, Any], landlock: bool, seccomp: bool, no_open: bool
) -> None:
    applied = anyone.run("", **options).applied
    assert applied is not None
    assert (applied["landlock_abi"] is not None, applied["seccomp"], applied["no_open"]) == (landlock, seccomp, no_open)


def test_root_becomes_nobody_or_loses_every_capability(forker: Forker) -> None:
    if os.geteuid() != 0:
        pytest.skip("the tests do not run as root")
    # Read where Landlock would not let it: the kernel's own account of the process.
    code = "result = [os.getresuid(), os.getresgid(), os.getgroups(), open('/proc/thread-self/status').read()]"
    for drop_user in (True, False):
        child = forker.run(code, before="import os", landlock=False, seccomp=False, drop_user=drop_user)
        if child.error:  # dumpable is 0, so its own files in /proc are not its own
            assert child.error == "PermissionError"
            child = forker.run(code.partition(", open")[0] + ", '']", before="import os", drop_user=drop_user)
        users, groups, others, status = child.result
        assert child.applied is not None
        assert child.applied["capabilities_dropped"]
        if child.applied["uid_dropped"]:
            assert drop_user
            assert (users, groups, others) == ([privileges.NOBODY] * 3, [privileges.NOBODY] * 3, [])
        for name in ("CapInh", "CapPrm", "CapEff", "CapAmb", *([] if child.applied["uid_dropped"] else ["CapBnd"])):
            assert not status or f"{name}:\t{0:016x}" in status


def test_root_can_do_nothing_that_a_user_cannot(forker: Forker) -> None:
    if os.geteuid() != 0:
        pytest.skip("the tests do not run as root")
    for code in ("os.chroot('/')", "os.setuid(12345)", "os.chown('/tmp', 1, 1)", "os.sethostname(b'a')"):
        before = "import os, socket; os.sethostname = socket.sethostname"
        child = forker.run(code, before=before, landlock=False, seccomp=False)
        assert (child.error, child.errno) == ("PermissionError", errno.EPERM), code


def test_descriptors_are_closed_but_those_to_keep(anyone: Forker) -> None:
    before = "import os; kept, lost = os.open('/', os.O_RDONLY), os.open('/', os.O_RDONLY); keep = [kept]"
    code = """
    result = []
    for fd in range(1000):
        try:
            os.fstat(fd)
            result.append(fd)
        except OSError:
            pass
    result = [kept in result, channel in result, lost in result, len(result)]
    """
    assert anyone.run(code, before=before).result == [True, True, False, 5]


def test_limits_are_those_of_the_policy(anyone: Forker) -> None:
    code = "result = {name: resource.getrlimit(getattr(resource, name)) for name in dir(resource) if 'RLIMIT_' in name}"
    limits = anyone.run(code, before="import resource").result
    assert limits["RLIMIT_CPU"] == [10, 11]
    assert limits["RLIMIT_NOFILE"] == [32, 32]
    assert limits["RLIMIT_STACK"] == [8 << 20, 8 << 20]
    for name in ("FSIZE", "CORE", "MEMLOCK", "MSGQUEUE", "RTPRIO"):
        assert limits[f"RLIMIT_{name}"] == [0, 0]
    assert 512 << 20 < limits["RLIMIT_AS"][0] == limits["RLIMIT_AS"][1] < 8 << 30


def test_memory_beyond_the_limit_is_a_memory_error(anyone: Forker) -> None:
    assert anyone.run("bytearray(600 << 20)").error == "MemoryError"


def test_signals_do_what_they_do_by_default(anyone: Forker) -> None:
    before = """
    import signal
    signal.signal(signal.SIGTERM, lambda *a: None)
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])
    """
    code = """
    result = [int(signal.getsignal(s)) for s in (signal.SIGINT, signal.SIGXFSZ, signal.SIGPIPE, signal.SIGUSR1)]
    result.append(len(signal.pthread_sigmask(signal.SIG_BLOCK, [])))
    """
    assert anyone.run(code, before=before).result == [1, 1, 1, 0, 0]


def test_it_leads_a_session_of_its_own_in_a_directory_it_cannot_list(anyone: Forker) -> None:
    child = anyone.run("result = [os.getpgrp() == os.getpid(), os.getcwd()]; os.listdir('.')", before="import os")
    assert child.error == "PermissionError"
    child = anyone.run("result = [os.getpgrp() == os.getpid(), os.getcwd()]", before="import os")
    assert child.result == [True, "/"]


def test_its_memory_is_out_of_reach_for_others_of_the_same_user(anyone: Forker) -> None:
    code = "result = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)"  # PR_GET_DUMPABLE
    assert anyone.run(code, before="import ctypes").result == 0


ORPHAN = """
import os, sys, time
sys.path.append({root!r})
from grader.sandbox.confinement import confine
prepared = confine.prepare(confine.Policy(landlock=False, drop_user={drop}, die_with_parent={die}))
pid = os.fork()
if pid == 0:
    if {late}:
        while os.getppid() == prepared.prepared_in:
            time.sleep(0.001)
    confine.enter(prepared, (0, 1, 2))
    os.write(1, b"ready\\n")
    time.sleep(3)
    os.write(1, b"survived\\n")
    os._exit(0)
if not {late}:
    time.sleep(0.3)
os._exit(0)
"""


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.parametrize("drop", [False, True])
def test_it_dies_with_its_parent_even_if_that_was_first(late: bool, drop: bool) -> None:
    code = ORPHAN.format(root=str(ROOT), drop=drop, die=True, late=late)
    # The pipe closes when the last of the two has ended, which would have more to say.
    output = subprocess.run([sys.executable, "-I", "-c", code], stdout=subprocess.PIPE, check=True, timeout=30).stdout
    assert output == (b"" if late else b"ready\n")


@pytest.mark.thorough
def test_a_student_that_ignores_every_signal_still_runs_out_of_processor_time(forker: Forker) -> None:
    code = """
    for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
        try:
            signal.signal(number, signal.SIG_IGN)
        except OSError:
            pass
    while True:
        pass
    """
    child = forker.run(code, before="import signal", ceilings={"cpu_seconds": 1})
    assert child.code == -signal.SIGKILL
