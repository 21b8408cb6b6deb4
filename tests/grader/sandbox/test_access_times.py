"""What workers may read keeps its access times, so that none can leave a note to the next."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader.sandbox.access_times import freeze, freeze_for
from grader.sandbox.limits import Limits
from grader.sandbox.sandbox import Sandbox

TICK = 0.05
READS = b"""
import os

def read(path):
    with open(path, "rb") as file:
        return len(file.read(1))

def seen(path):
    return str(os.stat(path).st_atime_ns)

def of_the_link(path):
    return str(os.lstat(path).st_atime_ns)
"""


def moves(path: Path) -> bool:
    """Tell whether reading a file moves its access time, as it does once after a change."""
    before = path.stat().st_atime_ns
    time.sleep(TICK)
    path.read_bytes()
    return path.stat().st_atime_ns != before


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with files and a link that nobody has read since they were made."""
    (tmp_path / "below").mkdir()
    for name in ("a", "below/b"):
        (tmp_path / name).write_text("x")
    (tmp_path / "link").symlink_to("a")
    if not moves(tmp_path / "a"):
        pytest.skip("this file system keeps no access times")
    (tmp_path / "a").write_text("x")
    return tmp_path


def test_what_was_frozen_stays_as_it_is_whoever_reads_it(folder: Path) -> None:
    time.sleep(TICK)
    assert freeze([str(folder)])
    assert not moves(folder / "a")
    assert not moves(folder / "below" / "b")
    before = [os.lstat(folder / name).st_atime_ns for name in ("link", "below", ".")]
    time.sleep(TICK)
    (folder / "link").readlink()
    list((folder / "below").iterdir())
    list(folder.iterdir())
    assert [os.lstat(folder / name).st_atime_ns for name in ("link", "below", ".")] == before


def test_what_cannot_be_read_is_passed_over(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    assert freeze([str(folder), str(folder / "nowhere"), "/dev/null"])


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    box = Sandbox((), Limits())
    yield box
    box.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="confinement is Linux's")
def test_no_worker_can_tell_the_next_what_it_has_read(sandbox: Sandbox) -> None:
    if sandbox.isolation().level != "L3":
        pytest.skip("workers may open nothing here, or are not held")
    import wave

    path, link = str(wave.__file__), "/proc/self/exe"
    Path(path).touch()  # as after an installation: the next reading would move its access time
    time.sleep(TICK)
    freeze_for(())

    def ask(function: str, argument: str) -> object:
        worker = sandbox.worker(draws=False)
        worker.load("ex", {"ex": READS}, b"")
        try:
            return worker.call(function, (argument,), {}, seconds=5).value
        finally:
            worker.close()

    before = ask("seen", path)
    time.sleep(TICK)
    assert ask("read", path) == 1
    assert ask("seen", path) == before
    with pytest.raises(Exception, match="Operation not permitted"):
        ask("of_the_link", link)
