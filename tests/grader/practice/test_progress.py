"""The record of a student's progress: whatever becomes of its file, no work is lost and the evening goes on."""

from __future__ import annotations

import json
import multiprocessing
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader.practice import PROGRESS
from grader.practice.progress import Progress, kept

if TYPE_CHECKING:
    from tests.grader.practice.conftest import Run


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / PROGRESS


def lines(file: Path) -> list[dict[str, object]]:
    """Read it as it is read: some lines are empty, as whoever finds one half written begins a new one."""
    return [json.loads(line) for line in file.read_text().splitlines() if line]


def test_what_was_noted_is_there_the_next_time(tmp_path: Path) -> None:
    progress = Progress(tmp_path, "circles")
    progress.go_to("ex2")
    progress.took_hint("ex2", "area", 1)
    progress.took_hint("ex2", "area", 3)
    progress.took_hint("ex2", "area", 2)
    progress.took_hint("ex2", "areas", 1)
    for score in (4, 4, 12, 7):
        progress.scored("ex2", score, "areas")
    again = Progress(tmp_path, "circles")
    assert (again.current, again.trouble) == ("ex2", None)
    assert (again.of("ex2").hints, again.of("ex2").best) == ({"area": 3, "areas": 1}, 12)
    assert again.of("ex2").function == "areas"
    assert [score for _, score in again.of("ex2").history] == [4, 12, 7]
    assert again.of("ex1").best == 0


def test_an_exercise_that_is_begun_anew_has_its_hints_before_it_and_keeps_its_best(tmp_path: Path) -> None:
    here, there = Progress(tmp_path, "toy"), Progress(tmp_path, "toy")
    here.took_hint("ex1", "area", 3)
    here.took_hint("ex2", "areas", 1)
    here.scored("ex1", 5)
    assert there.begun_anew("ex1")
    assert not there.begun_anew("ex3")  # no hint about it was taken
    assert (here.of("ex1").hints, here.of("ex1").best, here.of("ex2").hints) == ({}, 5, {"areas": 1})
    here.took_hint("ex1", "area", 1)
    assert Progress(tmp_path, "toy").of("ex1").hints == {"area": 1}


def test_what_another_process_notes_counts_at_once(tmp_path: Path) -> None:
    here, there = Progress(tmp_path, "circles"), Progress(tmp_path, "circles")
    there.took_hint("ex1", "area", 2)
    assert here.of("ex1").hints == {"area": 2}
    here.took_hint("ex1", "area", 1)
    here.scored("ex1", 6)
    assert there.of("ex1").best == 6
    assert there.of("ex1").hints == {"area": 2}
    there.go_to("ex2")
    here.go_to("ex1")
    assert Progress(tmp_path, "circles").current == "ex1"


def test_nothing_is_kept_where_nobody_has_begun_to(tmp_path: Path) -> None:
    assert kept(tmp_path, "circles") is None
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("content", [b"x\n", b"\n\n", b"", b'{"schema": "grader-progress/1", "section": "moment'])
def test_where_a_record_was_no_record_a_new_one_is_kept(tmp_path: Path, file: Path, content: bytes) -> None:
    file.write_bytes(content)
    for step in (1, 2):
        progress = kept(tmp_path, "circles")
        assert progress is not None
        assert progress.of("ex1").hints == ({"area": 1} if step == 2 else {})
        progress.took_hint("ex1", "area", step)


def note(folder: Path, first: int) -> None:
    progress = Progress(folder, "circles")
    for score in range(first, first + 200):
        progress.scored("ex1", score)


def test_two_processes_at_once_lose_nothing_of_each_others(tmp_path: Path, file: Path) -> None:
    context = multiprocessing.get_context("spawn")
    both = [context.Process(target=note, args=(tmp_path, first)) for first in (1, 1000)]
    for process in both:
        process.start()
    for process in both:
        process.join()
    assert {line["score"] for line in lines(file) if "score" in line} == {*range(1, 201), *range(1000, 1200)}
    assert Progress(tmp_path, "circles").of("ex1").best == 1199


@pytest.mark.parametrize("cut", range(2, 40, 3))
def test_a_kill_while_writing_costs_that_line_alone(tmp_path: Path, file: Path, cut: int) -> None:
    progress = Progress(tmp_path, "circles")
    progress.scored("ex1", 5)
    progress.scored("ex1", 9)
    file.write_bytes(file.read_bytes()[:-cut])
    again = Progress(tmp_path, "circles")
    assert (again.trouble, again.of("ex1").best) == (None, 5)
    again.scored("ex1", 7)
    assert [score for _, score in Progress(tmp_path, "circles").of("ex1").history] == [5, 7]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"\xff\xfe\x00", "it is damaged"),
        (b"[" * 100_000, "it is damaged"),
        (b"my notes\n", "it is damaged"),
        (b'{"current": "ex1"}\n', "it is damaged"),
        (
            b'{"schema": "grader-progress/2", "section": "circles", "more": 1}\n',
            "another version of the grader wrote it",
        ),
        (b'{"schema": "grader-progress/1", "section": "momentum"}\n', "it is of the section momentum"),
        (b"x" * (2 << 20), "it is far too large"),
    ],
)
def test_what_is_no_record_of_this_section_is_put_aside_and_said_once(
    tmp_path: Path, file: Path, content: bytes, why: str
) -> None:
    for number in (1, 2):
        file.write_bytes(content)
        progress = Progress(tmp_path, "circles")
        assert progress.trouble == f"{file} was put aside as {PROGRESS}.{number}: {why}. Your progress starts anew"
        assert (tmp_path / f"{PROGRESS}.{number}").read_bytes() == content
        progress.scored("ex1", 3)
        assert Progress(tmp_path, "circles").trouble is None
        assert Progress(tmp_path, "circles").of("ex1").best == 3


@pytest.mark.parametrize("kind", ["folder", "link", "pipe"])
def test_what_is_no_file_is_put_aside(tmp_path: Path, file: Path, kind: str) -> None:
    if kind == "folder":
        file.mkdir()
    elif kind == "link":
        file.symlink_to(tmp_path / "elsewhere")
    else:
        os.mkfifo(file)
    progress = Progress(tmp_path, "circles")
    assert f"was put aside as {PROGRESS}.1" in (progress.trouble or "")
    assert not (tmp_path / "elsewhere").exists()


def test_an_empty_file_is_one_that_was_just_begun(tmp_path: Path, file: Path) -> None:
    file.touch()
    progress = Progress(tmp_path, "circles")
    progress.scored("ex1", 3)
    assert progress.trouble is None
    assert Progress(tmp_path, "circles").of("ex1").best == 3


def test_a_full_disk_is_said_once_and_costs_the_record_alone(tmp_path: Path) -> None:
    progress = Progress(tmp_path, "circles")
    progress.path = Path("/dev/full")
    progress.scored("ex1", 3)
    assert progress.trouble == "your progress is not kept: /dev/full cannot be written (No space left on device)"
    progress.trouble = None
    progress.scored("ex1", 4)
    assert (progress.trouble, progress.of("ex1").best) == (None, 4)


@pytest.mark.parametrize(
    "words", [["list"], ["hint"], ["hint", "ex1"], ["debug", "ex1"], ["submit", "--yes"]], ids=" ".join
)
def test_a_command_that_puts_a_record_aside_says_so_once(run: Run, solved: Path, words: list[str]) -> None:
    (solved / "exercises" / PROGRESS).write_bytes(b"no record")
    ran = run(*words, cwd=solved)
    assert ran.err.count(f"was put aside as {PROGRESS}.1: it is damaged.") == 1
    assert run("list", cwd=solved).err == ""
