"""The two zygotes: who forks for whom, what is kept from start to start, and what is left behind."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING

import pytest

from grader.sandbox.endings import NeedsMatplotlib, StudentDied, StudentKilled
from grader.sandbox.host import Worker
from grader.sandbox.limits import Limits
from grader.sandbox.sandbox import Sandbox

if TYPE_CHECKING:
    from tests.conftest import Executable
    from tests.processes import Processes

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="zygotes are forked on Linux only")

LATE = b"""
def plain():
    import math
    return math.tau

def draws():
    import matplotlib
    return matplotlib.__name__

def hides():
    try:
        import matplotlib.pyplot
    except BaseException:
        return "not there"
    return "there"
"""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    box = Sandbox((), Limits())
    yield box
    box.close()


def loaded(sandbox: Sandbox, source: bytes, *, draws: bool) -> Worker:
    worker = sandbox.worker(draws=draws)
    worker.load("ex", {"ex": source}, b"")
    return worker


@pytest.mark.parametrize(
    "source",
    [
        b"import matplotlib",
        b"from matplotlib import pyplot as plt",
        b"import mpl_toolkits.mplot3d",
        b"__import__('matplot' + 'lib')",
        b"try:\n    import matplotlib\nexcept BaseException:\n    pass",
    ],
)
def test_a_program_that_draws_is_sent_on_by_a_plain_worker(sandbox: Sandbox, source: bytes) -> None:
    worker = sandbox.worker(draws=False)
    with pytest.raises(NeedsMatplotlib):
        worker.load("ex", {"ex": source}, b"")
    assert not worker.alive
    loaded(sandbox, source, draws=True).close()


@pytest.mark.parametrize(("function", "value"), [("draws", "matplotlib"), ("hides", "there")])
def test_so_is_one_that_draws_only_later(sandbox: Sandbox, function: str, value: str) -> None:
    worker = loaded(sandbox, LATE, draws=False)
    assert worker.call("plain", (), {}, seconds=5).value == pytest.approx(6.283185307179586)
    with pytest.raises(NeedsMatplotlib):
        worker.call(function, (), {}, seconds=5)
    worker = loaded(sandbox, LATE, draws=True)
    assert worker.call(function, (), {}, seconds=5).value == value
    worker.close()


def test_a_module_of_the_students_own_may_have_that_name(sandbox: Sandbox) -> None:
    worker = sandbox.worker(draws=False)
    files = {"ex": b"import matplotlib\n\ndef f():\n    return matplotlib.mine\n", "matplotlib": b"mine = 1\n"}
    worker.load("ex", files, b"")
    assert worker.call("f", (), {}, seconds=5).value == 1
    worker.close()


@pytest.mark.thorough
def test_after_the_death_of_either_zygote_there_are_new_ones(processes: Processes) -> None:
    for victim in range(2):
        others = set(processes.below(os.getpid()))
        sandbox = Sandbox((), Limits())
        loaded(sandbox, LATE, draws=True).close()
        plain = next(pid for pid in processes.below(os.getpid()) if pid not in others)
        drawing, *_ = processes.below(plain)  # other sandboxes may have forked a worker meanwhile
        assert sandbox.alive
        os.kill((plain, drawing)[victim], signal.SIGKILL)
        end = time.monotonic() + 10
        while sandbox.alive:
            assert time.monotonic() < end
            time.sleep(0.01)
        for draws in (False, True):
            sandbox.survive(partial(loaded, sandbox, b"x = 1", draws=draws)).close()
        sandbox.close()
        end = time.monotonic() + 10
        while processes.running([plain, drawing]):
            assert time.monotonic() < end
            time.sleep(0.01)


@pytest.mark.thorough
def test_the_list_of_fonts_is_made_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    sandbox = Sandbox((), Limits())
    loaded(sandbox, LATE, draws=True).close()
    sandbox.close()
    (kept,) = (tmp_path / "grader").iterdir()
    assert json.loads(kept.read_text())["ttflist"]

    marked = kept.read_text().replace("{", '{"_mark": 1, ', 1)
    kept.write_text(marked)
    before = kept.stat().st_mtime_ns
    sandbox = Sandbox((), Limits())
    source = b"from matplotlib import font_manager\n\ndef f():\n    return font_manager.fontManager._mark\n"
    worker = loaded(sandbox, source, draws=True)
    assert worker.call("f", (), {}, seconds=5).value == 1
    worker.close()
    sandbox.close()
    assert kept.stat().st_mtime_ns == before


@pytest.mark.thorough
def test_a_broken_list_of_fonts_is_made_anew(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    _draw_once()
    (kept,) = (tmp_path / "grader").iterdir()
    whole = kept.read_text()
    for broken in ("", "{", "[]", '{"_version": "no"}'):
        kept.write_text(broken)
        _draw_once()
        assert kept.read_text() == whole, broken


def _draw_once() -> None:
    sandbox = Sandbox((), Limits())
    loaded(sandbox, LATE, draws=True).close()
    sandbox.close()


@pytest.mark.thorough
def test_without_a_place_for_the_list_it_works_all_the_same(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    sandbox = Sandbox((), Limits())
    loaded(sandbox, LATE, draws=True).close()
    sandbox.close()


@pytest.mark.parametrize("words", [("grade", "--help"), ("grade", "no_such_folder"), ("grade", "--no-such-option")])
def test_zygotes_that_were_started_in_vain_leave_nothing(
    grader: Executable, tmp_path: Path, words: tuple[str, ...]
) -> None:
    grader(*words, env={"TMPDIR": str(tmp_path)})
    assert not list(tmp_path.iterdir())


CLINGS = b"""
import os, resource, signal, time

def hang_up():
    for number in range(3, 32):
        try:
            os.close(number)
        except OSError:
            pass
    time.sleep(60)

def burn():
    signal.signal(signal.SIGXCPU, signal.SIG_IGN)
    while True:
        pass

def number():
    return os.getpid()

def wait():
    time.sleep(60)
"""


class TestHowItEnded:
    @pytest.fixture
    def worker(self) -> Iterator[Worker]:
        box = Sandbox((), Limits(cpu_seconds=1))
        yield loaded(box, CLINGS, draws=False)
        box.close()

    def test_who_hangs_up_and_goes_on_was_killed_by_nobody(self, worker: Worker) -> None:
        with pytest.raises(StudentDied) as caught:
            worker.call("hang_up", (), {}, seconds=30)
        assert not isinstance(caught.value, StudentKilled)

    @pytest.mark.thorough
    def test_who_ignores_the_first_word_about_processor_time_is_told_of_it_all_the_same(self, worker: Worker) -> None:
        with pytest.raises(StudentDied, match="used more than 1 s of processor time"):
            worker.call("burn", (), {}, seconds=30)

    def test_who_is_killed_from_outside_is_said_to_be(self, worker: Worker) -> None:
        pid = worker.call("number", (), {}, seconds=5).value
        Timer(0.2, os.kill, (pid, signal.SIGKILL)).start()
        with pytest.raises(StudentKilled):
            worker.call("wait", (), {}, seconds=30)
