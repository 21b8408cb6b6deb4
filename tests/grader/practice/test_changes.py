"""Saves are noticed at once while somebody is at work, and cheaply looked for while nobody is."""

from __future__ import annotations

import resource
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from queue import Queue
from typing import Any

import pytest
import watchfiles

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


def test_a_folder_that_sends_no_word_is_polled_after_the_first_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def silent(folder: Path, *, stop_event: threading.Event, **_: Any) -> Iterator[set[object]]:
        while not stop_event.wait(0.02):
            yield set()

    monkeypatch.setattr(watchfiles, "watch", silent)
    told, lost = Queue[set[str]](), Queue[None]()
    looking = changes.Changes(tmp_path, told.put, lambda: lost.put(None))
    time.sleep(1.2)  # a comparison later
    (tmp_path / "ex1.py").write_text("x = 1\n")
    assert told.get(timeout=5) == {"ex1.py"}
    assert (lost.qsize(), looking.polls) == (1, True)
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
