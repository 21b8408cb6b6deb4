"""Hand-ins of all kinds through the command line: complete work gets its points, the rest a reason."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader.text import counted
from tests import hand_ins

if TYPE_CHECKING:
    from tests.conftest import Executable, Graded, Ran, Toy


def rows(out: Path) -> dict[str, dict[str, str]]:
    with (out / "gradebook.csv").open(newline="", encoding="utf-8") as file:
        return {row["submission"]: row for row in csv.DictReader(file)}


@pytest.fixture(scope="module")
def work(toy: Toy) -> dict[str, bytes]:
    return {"ex1_area.py": toy.solution.encode()}


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory, work: dict[str, bytes]) -> Path:
    room = tmp_path_factory.mktemp("room")
    (room / "class").mkdir()
    for name, made in hand_ins.ALL.items():
        made.make(room / "class" / f"{name}{made.ending}", work)
    return room


@pytest.fixture(scope="module")
def graded(grader: Executable, toy: Toy, room: Path) -> Ran:
    return grader("batch", room / "class", "--out", room / "out", "--section", toy.folder, "--jobs", "1")


@pytest.mark.thorough
def test_every_complete_hand_in_is_graded_and_every_other_rejected(graded: Ran, room: Path) -> None:
    assert (graded.code, graded.err) == (1, "")
    assert "layout: a folder or an archive per submission\n" in graded.out
    table = rows(room / "out")
    assert list(table) == sorted(table, key=lambda name: (table[name]["status"] == "graded", name))
    assert {name: (row["status"], row["score"]) for name, row in table.items()} == {
        name: ("graded", "10") if made.complete else ("rejected", "") for name, made in hand_ins.ALL.items()
    }
    told = {name: row["notes"] + row["message"] for name, row in table.items()}
    assert [name for name, made in hand_ins.ALL.items() if made.says not in told[name]] == []


@pytest.mark.thorough
def test_nothing_is_unpacked_anywhere_and_no_report_names_a_place(graded: Ran, room: Path, grader: Executable) -> None:
    assert graded.code == 1
    made = {path.name for path in (room / "class").iterdir()}
    assert made == {f"{name}{made.ending}" for name, made in hand_ins.ALL.items()}
    for path in (room / "out" / "reports").iterdir():
        assert str(room) not in path.read_text(encoding="utf-8")


@pytest.mark.thorough
def test_the_same_hand_ins_are_not_graded_again(
    graded: Ran, room: Path, grader: Executable, toy: Toy, work: dict[str, bytes]
) -> None:
    assert graded.code == 1
    complete = [name for name, made in hand_ins.ALL.items() if made.complete]
    shutil.copytree(room / "out", room / "again")
    for name in ("zip_of_files", "plain"):
        hand_ins.ALL[name].make(room / "class" / f"{name}{hand_ins.ALL[name].ending}", work)
    again = grader("batch", room / "class", "--out", room / "again", "--section", toy.folder, "--jobs", "1")
    total = len(hand_ins.ALL) - len(complete)
    assert again.out.startswith(
        f"{counted(total, 'submission')} to grade, {len(complete)} unchanged since the last run\n"
    )
    assert rows(room / "again") == rows(room / "out")


@pytest.mark.thorough
def test_a_class_in_one_archive_joins_a_roster_by_what_the_course_system_calls_people(
    grader: Executable, toy: Toy, tmp_path: Path, work: dict[str, bytes]
) -> None:
    files = {f"doejane_101_7_{name}": data for name, data in work.items()}
    files |= {f"muellermax_LATE_102_8_{name}": data for name, data in work.items()}
    (tmp_path / "class.zip").write_bytes(hand_ins.zipped(files))
    roster = tmp_path / "roster.csv"
    roster.write_text(
        "id,name,login,canvas_id,student_id\njd1,Jane,x,101,102\nmm2,Max,muellermax,,101\nzz3,Zoe,z,9,8\n"
    )
    words = ("batch", tmp_path / "class.zip", "--out", tmp_path / "out", "--section", toy.folder, "--roster", roster)
    ran = grader(*words)
    assert (ran.code, ran.err) == (0, "")
    assert "layout: a download from Canvas\n" in ran.out
    table = rows(tmp_path / "out")
    assert {name: (row["name"], row["status"]) for name, row in table.items()} == {
        "zz3": ("Zoe", "missing"),
        "doejane_101": ("Jane", "graded"),
        "muellermax_102": ("Max", "graded"),
    }
    assert "note: muellermax_102: handed in late, as the name of a file says\n" in ran.out
    assert grader(*words).out.startswith("0 submissions to grade, 2 unchanged")
    wrong = grader(*words[:4], "--section", toy.folder, "--layout", "moodle")
    assert (wrong.code, wrong.out) == (2, "")
    assert wrong.err == f"Error: {tmp_path}/class.zip holds nothing that is named as in a download from Moodle\n"


@pytest.mark.thorough
def test_of_nobody_whose_file_lies_there_it_is_said_that_there_was_nothing(
    grader: Executable, toy: Toy, tmp_path: Path, work: dict[str, bytes]
) -> None:
    hand_ins.folder(tmp_path / "class", {**hand_ins.below("jane/", work), "claus.pdf": b"%PDF", "rosa hw4.zap": b""})
    (tmp_path / "roster.csv").write_text("id\njane\nclaus\nrosa\nzoe\n")
    words = ("batch", tmp_path / "class", "--out", tmp_path / "out", "--section", toy.folder)
    ran = grader(*words, "--roster", tmp_path / "roster.csv")
    assert (ran.code, ran.err) == (1, "")
    table = rows(tmp_path / "out")
    assert {name: row["status"] for name, row in table.items()} == {
        "claus": "rejected",
        "rosa": "rejected",
        "zoe": "missing",
        "jane": "graded",
    }
    assert table["claus"]["message"].endswith("it holds claus.pdf: hand in the files themselves")
    assert "\nrejected, 2: holds none of the exercises' files\n  claus, rosa\n" in ran.out
    assert "\nmissing: 1 on the roster handed in nothing\n" in ran.out
    assert "ignored: " not in ran.out
    shutil.rmtree(tmp_path / "out")
    assert "ignored: rosa hw4.zap (a loose file)\n" in grader(*words).out
    assert {name: row["status"] for name, row in rows(tmp_path / "out").items()} == {
        "claus": "rejected",
        "jane": "graded",
    }


@pytest.mark.thorough
def test_people_who_hand_in_together_have_a_row_each(
    grader: Executable, toy: Toy, tmp_path: Path, work: dict[str, bytes]
) -> None:
    listed = b"submission_7:\n  :submitters:\n  - :name: Jane\n    :sid: '1'\n  - :name: Max\n    :email: m@x.org\n"
    hand_ins.folder(tmp_path / "class", {"submission_metadata.yml": listed, **hand_ins.below("submission_7/", work)})
    (tmp_path / "roster.csv").write_text("id,name,email\n1,Jane,j@x.org\n2,Max,m@x.org\n3,Zoe,z@x.org\n")
    words = ("batch", tmp_path / "class", "--out", tmp_path / "out", "--section", toy.folder)
    ran = grader(*words, "--roster", tmp_path / "roster.csv")
    assert (ran.code, ran.err) == (0, "")
    with (tmp_path / "out" / "gradebook.csv").open(newline="", encoding="utf-8") as file:
        table = [(row["submission"], row["name"], row["score"], row["status"]) for row in csv.DictReader(file)]
    assert table == [
        ("3", "Zoe", "", "missing"),
        ("submission_7", "Jane", "10", "graded"),
        ("submission_7", "Max", "10", "graded"),
    ]
    written = (tmp_path / "out" / "gradebook.csv").read_bytes()
    again = grader(
        *("gradebook", tmp_path / "out", "--section", toy.folder, "--roster", tmp_path / "roster.csv"), cwd=tmp_path
    )
    assert (again.code, again.err) == (0, "")
    assert (tmp_path / "out" / "gradebook.csv").read_bytes() == written


@pytest.mark.thorough
def test_a_policy_may_take_the_times_that_a_layout_states_and_a_roster_beside_it_is_pointed_out(
    grader: Executable, toy: Toy, tmp_path: Path, work: dict[str, bytes]
) -> None:
    listed = b"submission_7:\n  :created_at: 2026-03-02 10:00:00.123456789 +01:00\n"
    hand_ins.folder(tmp_path / "class", {"submission_metadata.yml": listed, **hand_ins.below("submission_7/", work)})
    (tmp_path / "roster.csv").write_text("id\nsubmission_7\n")
    words = ("batch", tmp_path / "class", "--out", tmp_path / "out", "--section", toy.folder)
    ran = grader(*words)
    assert f"\nnot used: {tmp_path}/roster.csv; --roster {tmp_path}/roster.csv tells who handed in nothing\n" in ran.out
    policy = 'due = 2026-03-01T12:00:00Z\ntimes = "layout"\n[late]\nper_day = 10\n'
    (tmp_path / "out" / "policy.toml").write_text(policy)
    refused = grader("gradebook", "out", "--section", toy.folder, cwd=tmp_path)
    assert (refused.code, refused.err.count("run the same batch again\n")) == (2, 1)
    ran = grader(*words, "--roster", tmp_path / "roster.csv")
    assert (ran.code, ran.err) == (0, "")
    assert "not used" not in ran.out
    for _ in range(2):
        assert rows(tmp_path / "out")["submission_7"]["reason"] == "1 day late: 10% off, -1"
        again = grader("gradebook", "out", "--section", toy.folder, "--roster", "roster.csv", cwd=tmp_path)
        assert (again.code, again.err) == (0, "")
    table = ("export", "out", "--format", "csv", "--to", "-", "--section", toy.folder, "--roster", "roster.csv")
    ran = grader(*table, cwd=tmp_path)
    assert (ran.code, ran.out.splitlines()[1].count("1 day late: 10% off, -1")) == (0, 1)


@pytest.mark.thorough
def test_the_section_of_a_class_is_known_by_what_is_packed(
    grader: Executable, tmp_path: Path, work: dict[str, bytes]
) -> None:
    (tmp_path / "class").mkdir()
    (tmp_path / "class" / "jane.zip").write_bytes(hand_ins.zipped(hand_ins.below("work/", work)))
    ran = grader("batch", tmp_path / "class", "--out", tmp_path / "out", "--verbose")
    assert (ran.code, ran.err) == (0, "")
    assert "[1/1] jane: 10/10" in ran.out


@pytest.mark.parametrize(
    "name", ["zip_from_a_forge", pytest.param("clone_of_this_repository", marks=pytest.mark.thorough)]
)
def test_one_hand_in_is_graded_as_it_came(
    grader: Executable, tmp_path: Path, work: dict[str, bytes], read: Callable[[Path], Graded], name: str
) -> None:
    made = hand_ins.ALL[name]
    place = tmp_path / f"{name}{made.ending}"
    made.make(place, work)
    ran = grader("grade", place, "--json", tmp_path / "report.json")
    assert (ran.code, ran.err) == (0, "")
    report = read(tmp_path / "report.json").data
    assert (report["submission"]["id"], report["score"]) == (name, 10)
    assert any(made.says in note for note in report["notes"])
    assert made.says in " ".join(ran.out.split())


@pytest.mark.parametrize("name", ["two_copies", pytest.param("zip_with_a_parent", marks=pytest.mark.thorough)])
def test_a_report_is_written_on_what_is_rejected(
    grader: Executable, toy: Toy, tmp_path: Path, work: dict[str, bytes], name: str
) -> None:
    made = hand_ins.ALL[name]
    place = tmp_path / f"{name}{made.ending}"
    made.make(place, work)
    ran = grader("grade", place, "--section", toy.folder, "--json", tmp_path / "report.json")
    assert (ran.code, ran.out) == (2, "")
    assert made.says in ran.err
    text = (tmp_path / "report.json").read_text(encoding="utf-8")
    report = json.loads(text)
    assert (report["status"], report["score"], report["exercises"]) == ("rejected", None, [])
    assert ran.err == f"Error: {report['message']}\n"
    assert str(tmp_path) not in text


@pytest.mark.thorough
def test_who_gives_a_class_for_one_submission_is_sent_to_the_command_for_it(
    grader: Executable, toy: Toy, tmp_path: Path, work: dict[str, bytes]
) -> None:
    files = {**hand_ins.below("jane/", work), **hand_ins.below("max/", hand_ins.other(work))}
    hand_ins.folder(tmp_path / "class", files)
    (tmp_path / "class.zip").write_bytes(hand_ins.zipped(files))
    for place in ("class", "class.zip"):
        ran = grader("grade", tmp_path / place, "--section", toy.folder)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.endswith("hand in the one that is; if it is a class, `grader batch` grades it\n")


@pytest.mark.thorough
@pytest.mark.parametrize("name", ["ex1_area (1).py", "ex1_area.py.txt", "EX1_Area.py"])
def test_a_single_file_is_graded_by_whatever_name_it_has(
    grader: Executable, tmp_path: Path, work: dict[str, bytes], name: str
) -> None:
    (tmp_path / name).write_bytes(work["ex1_area.py"])
    ran = grader("grade", tmp_path / name)
    assert (ran.code, ran.err) == (0, "")
    assert f"{name} was taken for ex1_area.py" in ran.out


def test_a_report_is_written_on_what_is_not_there(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    words = ("grade", tmp_path / "no where.zip", "--section", toy.folder, "--json", tmp_path / "report.json")
    assert grader(*words).code == 2
    text = (tmp_path / "report.json").read_text(encoding="utf-8")
    assert json.loads(text)["message"].startswith("no where.zip is not there; give the folder or the archive that")
    assert str(tmp_path) not in text


@pytest.mark.parametrize("broken", ["given.py", pytest.param("test_ex1_area.py", marks=pytest.mark.thorough)])
def test_a_report_is_written_where_the_section_breaks(
    grader: Executable, toy: Toy, tmp_path: Path, work: dict[str, bytes], broken: str
) -> None:
    section = Path(shutil.copytree(toy.folder, tmp_path / "the section"))
    (section / broken).write_text("raise RuntimeError('not today')\n")
    hand_ins.folder(tmp_path / "jane", work)
    ran = grader("grade", tmp_path / "jane", "--section", section, "--json", tmp_path / "report.json")
    assert ran.code == 3
    text = (tmp_path / "report.json").read_text(encoding="utf-8")
    report = json.loads(text)
    assert (report["status"], report["score"], report["submission"]["id"]) == ("grader_error", None, "jane")
    assert "not today" in report["message"]
    assert str(tmp_path) not in text
