"""A class through ``grader batch``: what is written, what is graded again, and names that nobody expects."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Executable, Graded, Ran, Toy

LONG = "n" * 255
ODD = [
    "two words",
    "=HYPERLINK(1)",
    "-1",
    "@SUM(A1)",
    'quote\'d "name"',
    "ünï çödé",
    "a,b;c",
    "$HOME",
    "new\nline",
    "tab\there",
    "tab here",
    "tab  here",
    "back\\slash",
    "zero\u200bwidth",
    "zerowidth",
    LONG,
]


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("room")


@pytest.fixture(scope="module")
def run(grader: Executable, toy: Toy, room: Path) -> Callable[..., Ran]:
    """Return a function that grades the class; it has every odd name once, a bad one, and one that is rejected."""
    for name in ODD:
        toy.write(room / "class" / name)
    (room / "class" / os.fsdecode(b"no\xffutf8")).mkdir()
    toy.write(room / "class" / os.fsdecode(b"no\xffutf8"))
    toy.write(room / "class" / "wrong", toy.broken("def area(radius):\n    return radius"))
    (room / "class" / "nothing").mkdir()
    (room / "class" / "a file.txt").touch()
    (room / "class" / ".hidden").mkdir()
    words = ("batch", room / "class", "--out", room / "out", "--section", toy.folder)
    return lambda *more, **env: grader(*words, *more, env=env)


@pytest.fixture(scope="module")
def first(run: Callable[..., Ran]) -> Ran:
    return run("--jobs", "2")


TOTAL = len(ODD) + 3
IDS = {
    *(name for name in ODD if name.isprintable() and "\\" not in name and name[0] not in "=-@"),
    "\\x3dHYPERLINK(1)",
    "\\x2d1",
    "\\x40SUM(A1)",
    "new\\x0aline",
    "tab\\x09here",
    "back\\\\slash",
    "zero\\u200bwidth",
    "no\\xffutf8",
    "wrong",
    "nothing",
}


def rows(room: Path) -> dict[str, dict[str, str]]:
    with (room / "out" / "gradebook.csv").open(newline="", encoding="utf-8") as file:
        return {row["submission"]: row for row in csv.DictReader(file)}


@pytest.mark.thorough
def test_every_folder_is_graded_whatever_its_name(first: Ran, room: Path, read: Callable[[Path], Graded]) -> None:
    assert (first.code, first.err) == (1, "")  # one was rejected
    reports = [read(path) for path in (room / "out" / "reports").iterdir()]
    assert len(reports) == TOTAL
    scores = [report.data["score"] for report in reports]
    assert scores.count(None) == 1
    assert sorted(filter(None, scores)) == [6, *[10] * (len(ODD) + 1)]
    assert {report.data["submission"]["id"] for report in reports} == IDS


def test_the_gradebook_has_a_harmless_row_for_each(first: Ran, room: Path) -> None:
    table = rows(room)
    assert len(table) == TOTAL
    assert set(table) == IDS  # the same as in the reports
    assert table["two words"]["ex1"] == "10"
    assert next(iter(table)) == "nothing"
    assert table["nothing"]["status"] == "rejected"
    assert table["nothing"]["score"] == ""


def test_what_needs_a_look_is_listed(first: Ran) -> None:
    none = (
        "\nrejected, 1: holds none of the exercises' files (ex1_area.py); it is empty: hand in the files themselves\n"
    )
    assert f"{none}  nothing\n  to do: ask for" in first.out
    assert f"{TOTAL - 1} of {TOTAL} graded" in first.out
    assert "ignored: .hidden (hidden), a file.txt (a loose file)\n" in first.out


def test_a_second_run_grades_only_what_changed(
    first: Ran, run: Callable[..., Ran], toy: Toy, room: Path, read: Callable[[Path], Graded]
) -> None:
    times = {path.name: path.stat().st_mtime_ns for path in (room / "out" / "reports").iterdir()}
    table = rows(room)
    again = run("--jobs", "2")
    assert again.out.startswith(f"1 submission to grade, {TOTAL - 1} unchanged since the last run\n")
    assert rows(room) == table

    toy.write(room / "class" / "wrong")
    (room / "out" / "reports" / "two words.json").write_text("{}")
    changed = run("--jobs", "2")
    assert changed.out.startswith(
        f"3 submissions to grade, {TOTAL - 3} unchanged since the last run\n"
        "1 stored report was changed since it was written and is graded again: two words\n"
    )
    assert read(room / "out" / "reports" / "wrong.json").data["score"] == 10
    assert rows(room)["wrong"]["score"] == "10"
    untouched = {path.name: path.stat().st_mtime_ns for path in (room / "out" / "reports").iterdir()}
    same = {name for name in times if untouched[name] == times[name]}
    assert len(same) == TOTAL - 2  # what was rejected is so again
    assert not list((room / "out").rglob(".*"))
    history = room / "out" / "history" / "1" / "reports"
    assert {path.name for path in history.iterdir()} == {"two words.json", "wrong.json"}
    assert read(history / "wrong.json").data["score"] == 6


@pytest.mark.thorough
def test_a_key_grades_all_again_where_that_is_asked_for_and_tells_the_student_less(
    grader: Executable, toy: Toy, tmp_path: Path, read: Callable[[Path], Graded]
) -> None:
    toy.write(tmp_path / "class" / "jane", toy.broken("def area(radius):\n    print(radius)\n    return radius"))
    words = ("batch", tmp_path / "class", "--out", tmp_path / "out", "--section", toy.folder, "--allow-unconfined")
    target = tmp_path / "out" / "reports" / "jane.json"
    (tmp_path / "key").write_text("a key that is long enough to hide something")
    assert grader(*words).code == 0
    practice = read(target)
    refused = grader(*words, "--key-file", tmp_path / "key")
    assert (refused.code, refused.out) == (2, "")
    assert "holds reports graded with the practice key and with full feedback, and this run grades" in refused.err
    ran = grader(*words, "--key-file", tmp_path / "key", "--regrade")
    assert ran.out.startswith("1 submission to grade")
    hidden = read(target)
    assert (practice.data["feedback"], hidden.data["feedback"]) == ("full", "brief")
    assert hidden.data["cases"]["key_id"] not in ("practice", "")
    assert practice.check("area.is_right")["output"]
    assert not hidden.check("area.is_right")["output"]
    assert read(tmp_path / "out" / "history" / "1" / "reports" / "jane.json").data == practice.data
    forgotten = grader(*words)
    assert forgotten.code == 2
    assert f"the key {hidden.data['cases']['key_id']}" in forgotten.err
    assert "the practice key" in forgotten.err
    assert read(target).data == hidden.data


@pytest.mark.thorough
def test_everything_graded_is_exit_code_0_whatever_the_scores(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    toy.write(tmp_path / "class" / "jane", "x = 1\n")
    ran = grader("batch", tmp_path / "class", "--out", tmp_path / "deep" / "out", "--section", toy.folder)
    assert (ran.code, ran.err) == (0, "")
    assert "\n1 of 1 graded; the gradebook is " in ran.out


@pytest.mark.thorough
def test_a_score_that_somebody_has_edited_does_not_survive(
    grader: Executable, toy: Toy, tmp_path: Path, read: Callable[[Path], Graded]
) -> None:
    for name in ("jane", "john", "mary"):
        toy.write(tmp_path / "class" / name, "x = 1\n")
    words = ("batch", tmp_path / "class", "--out", tmp_path / "out", "--section", toy.folder)
    assert grader(*words).code == 0
    for name in ("jane", "mary"):
        target = tmp_path / "out" / "reports" / f"{name}.json"
        text = target.read_text()
        assert '"score": 0' in text
        target.write_text(text.replace('"score": 0', '"score": 10'))
    again = grader(*words)
    assert again.out.splitlines()[:2] == [
        "2 submissions to grade, 1 unchanged since the last run",
        "2 stored reports were changed since they were written and are graded again: jane, mary",
    ]
    assert read(tmp_path / "out" / "reports" / "jane.json").data["score"] == 0
    assert "graded again" not in grader(*words).out


@pytest.mark.thorough
def test_a_folder_that_is_a_link_to_anothers_gets_no_points(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    toy.write(tmp_path / "class" / "jane")
    (tmp_path / "class" / "john").symlink_to("jane")
    ran = grader("batch", tmp_path / "class", "--out", tmp_path / "out", "--section", toy.folder)
    assert ran.code == 1
    assert "\nrejected, 1: is a link: hand in the folder itself\n  john\n" in ran.out
    assert "1 of 2 graded" in ran.out


@pytest.mark.thorough
@pytest.mark.parametrize(("umask", "mode"), [(0o077, 0o600), pytest.param(0o002, 0o664, marks=pytest.mark.nightly)])
def test_files_get_the_modes_that_the_umask_gives(
    grader: Executable, toy: Toy, tmp_path: Path, umask: int, mode: int
) -> None:
    toy.write(tmp_path / "class" / "jane")
    before = os.umask(umask)
    try:
        grader("batch", tmp_path / "class", "--out", tmp_path / "out", "--section", toy.folder)
    finally:
        os.umask(before)
    files = [tmp_path / "out" / "gradebook.csv", tmp_path / "out" / "reports" / "jane.json"]
    assert [path.stat().st_mode & 0o777 for path in files] == [mode] * 2


@pytest.mark.thorough
def test_what_a_killed_run_left_half_written_is_gone_after_the_next(
    grader: Executable, toy: Toy, tmp_path: Path
) -> None:
    toy.write(tmp_path / "class" / "jane")
    (tmp_path / "out" / "reports").mkdir(parents=True)
    (tmp_path / "out" / "reports" / ".being-written-0123").write_text("{")
    grader("batch", tmp_path / "class", "--out", tmp_path / "out", "--section", toy.folder)
    assert [path.name for path in (tmp_path / "out" / "reports").iterdir()] == ["jane.json"]
