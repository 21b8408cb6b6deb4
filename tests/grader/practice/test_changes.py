"""Saves are noticed at once while somebody is at work, and cheaply looked for while nobody is."""

from __future__ import annotations

import resource
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue
from typing import Any

import pytest

from grader.practice import changes


@pytest.fixture(params=[False, True], ids=["events", "poll"])
def told(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Queue[set[str]]]:
    """Return what is told of a folder in which nothing has been saved for long."""
    monkeypatch.setattr(changes, "_LAZY_AFTER_SECONDS", 0.0)
    told: Queue[set[str]] = Queue()
    looking = changes.Changes(tmp_path, told.put, lambda: None, poll=request.param)
    yield told
    looking.close()


def test_a_change_before_the_system_tells_of_any_is_told_and_the_system_not_blamed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watchfiles = pytest.importorskip("watchfiles", reason="the extra watch is not installed")
    watch, wait = watchfiles.watch, threading.Event()

    def late(*args: Any, **kwargs: Any) -> Iterator[object]:
        wait.wait(10)
        yield from watch(*args, **kwargs)

    monkeypatch.setattr(watchfiles, "watch", late)
    told, lost = Queue[set[str]](), Queue[None]()
    looking = changes.Changes(tmp_path, told.put, lambda: lost.put(None))
    (tmp_path / "ex1.py").write_text("x = 1\n")
    assert told.get(timeout=5) == {"ex1.py"}
    wait.set()
    looking.close()
    assert (lost.empty(), looking.polls) == (True, False)


def test_a_folder_that_sends_no_word_is_polled_after_the_first_change_and_named_after_the_second(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watchfiles = pytest.importorskip("watchfiles", reason="the extra watch is not installed")

    def silent(folder: Path, *, stop_event: threading.Event, **_: Any) -> Iterator[set[object]]:
        while not stop_event.wait(0.02):
            yield set()

    monkeypatch.setattr(watchfiles, "watch", silent)
    told, lost = Queue[set[str]](), Queue[None]()
    looking = changes.Changes(tmp_path, told.put, lambda: lost.put(None))
    time.sleep(1.2)  # a comparison later
    (tmp_path / "ex1.py").write_text("x = 1\n")
    assert told.get(timeout=5) == {"ex1.py"}
    time.sleep(0.5)  # an event that comes late would have come
    assert (lost.qsize(), looking.polls) == (0, True)
    (tmp_path / "ex1.py").write_text("x = 22\n")
    assert told.get(timeout=5) == {"ex1.py"}
    lost.get(timeout=5)
    looking.close()


@pytest.fixture
def events(monkeypatch: pytest.MonkeyPatch) -> Queue[set[object]]:
    watchfiles = pytest.importorskip("watchfiles", reason="the extra watch is not installed")
    """Return what the system tells, which is nothing but what a test puts in."""
    events: Queue[set[object]] = Queue()

    def watch(*args: Any, stop_event: threading.Event, **kwargs: Any) -> Iterator[set[object]]:
        yield set()  # it listens
        while not stop_event.is_set():
            try:
                yield events.get(timeout=0.02)
            except Empty:
                yield set()

    monkeypatch.setattr(watchfiles, "watch", watch)
    return events


def test_a_late_event_is_believed_again_and_a_system_that_tells_nothing_is_named_once(
    tmp_path: Path, events: Queue[set[object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes, "_COMPARE_SECONDS", 0.1)
    monkeypatch.setattr(changes, "_LATE_SECONDS", 0.1)
    told, lost = Queue[set[str]](), Queue[None]()
    looking = changes.Changes(tmp_path, told.put, lambda: lost.put(None))

    def missed(number: int) -> None:
        time.sleep(0.5)  # until it is no matter of the last change any more
        (tmp_path / "ex1.py").write_text("x" * number)
        assert told.get(timeout=5) == {"ex1.py"}

    missed(1)
    time.sleep(0.5)
    assert lost.empty()  # one may be late
    events.put({"late"})
    missed(2)
    time.sleep(0.5)
    assert lost.empty()
    missed(3)
    lost.get(timeout=5)
    missed(4)
    assert lost.empty()
    looking.close()


@pytest.mark.thorough
def test_nobody_is_woken_up_often_while_nothing_is_saved(told: Queue[set[str]]) -> None:
    time.sleep(0.2)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_nvcsw
    time.sleep(1)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_nvcsw - before < 80
    assert told.empty()


def test_a_save_after_a_long_quiet_is_told_of_all_the_same(told: Queue[set[str]], tmp_path: Path) -> None:
    time.sleep(0.1)
    (tmp_path / "ex1.py").write_text("x = 1\n")
    assert told.get(timeout=5) == {"ex1.py"}
