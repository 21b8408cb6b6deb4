"""Runs over one OUT, one after the other and at the same time: no score in it is ever of another run's making."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest

from grader import section
from grader.submission import load
from tests import hand_ins

if TYPE_CHECKING:
    from tests.conftest import Executable, Ran, Toy

pytestmark = pytest.mark.thorough

RIGHT = 'assert_number(student.area(radius), math.pi * radius**2, what="the area")'
KEY = "a key that is long enough to hide something"


class Course:
    """A class of the toy section, of which all can be changed, and runs over it."""

    def __init__(self, grader: Executable, toy: Toy, folder: Path) -> None:
        self.folder = folder / "class"
        self.out = folder / "out"
        self.section = Path(shutil.copytree(toy.folder, folder / "section"))
        self.words: tuple[str | Path, ...]
        self.words = ("batch", self.folder, "--out", self.out, "--section", self.section, "--jobs", "2")
        self.grader = grader
        self._toy = toy

    def add(self, *names: str, more: str = "") -> Course:
        for name in names:
            self._toy.write(self.folder / name, f"# {name}\n{self._toy.solution}{more}")
        return self

    def change_suite(self, statement: str = "pass") -> None:
        """Change the section, so that all is to be graded again, with a statement run in each check of an area."""
        suite = self.section / "test_ex1_area.py"
        text = suite.read_text()
        assert RIGHT in text
        suite.write_text(text.replace(RIGHT, f"import os\n    {statement}\n    {RIGHT}"))

    def grade(self, *options: str | Path, before: Callable[[], None] | None = None) -> Ran:
        from tests.conftest import Ran

        process = self.grader.start(*self.words, *options, before=before)
        out, err = process.communicate(timeout=120)
        return Ran(process.returncode, out, err)

    def report(self, name: str) -> dict[str, Any]:
        return cast("dict[str, Any]", json.loads((self.out / "reports" / f"{name}.json").read_bytes()))

    def rows(self) -> dict[str, dict[str, str]]:
        with (self.out / "gradebook.csv").open(newline="", encoding="utf-8") as file:
            return {row["submission"]: row for row in csv.DictReader(file)}

    @property
    def history(self) -> set[str]:
        folder = self.out / "history"
        return {path.relative_to(folder).as_posix() for path in folder.rglob("*.json")}


@pytest.fixture
def course(grader: Executable, toy: Toy, tmp_path: Path) -> Course:
    return Course(grader, toy, tmp_path)


def without_privileges() -> None:
    """Let not even root read what its mode forbids, in a process that is about to become a command."""
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    drop, read, override = 24, 2, 1
    if os.geteuid() == 0:
        assert libc.prctl(drop, override, 0, 0, 0) == libc.prctl(drop, read, 0, 0, 0) == 0


# --- troubles of ours -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("what", ["folder", "file"])
def test_what_cannot_be_read_keeps_its_score_and_loses_nothing(course: Course, what: str) -> None:
    course.add("jane", "max")
    assert course.grade().code == 0
    (course.folder / "eve").mkdir()
    course.add("eve")
    for name in ("jane", "eve"):
        place = course.folder / name
        (place if what == "folder" else place / "ex1_area.py").chmod(0)
    ran = course.grade(before=without_privileges)
    assert (ran.code, ran.err) == (1, "")
    rows = course.rows()
    assert (rows["jane"]["status"], rows["jane"]["score"]) == ("graded", "10")
    assert rows["jane"]["message"].startswith("kept, of 20")
    written = (course.out / "gradebook.csv").read_bytes()
    assert course.grader("gradebook", course.out, "--section", course.section).code == 0
    assert (course.out / "gradebook.csv").read_bytes() == written
    assert "jane cannot be read: Permission denied" in rows["jane"]["message"].replace("/ex1_area.py", "")
    assert (rows["eve"]["status"], rows["eve"]["score"]) == ("grader_error", "")
    assert course.report("jane")["score"] == 10
    assert course.report("eve")["score"] is None
    where = "ex1_area.py " if what == "file" else ""
    assert f"\nkept, 1: {where}cannot be read: Permission denied\n  jane\n  to do: the earlier result stands" in ran.out
    assert f"\ngrader_error, 1: {where}cannot be read: Permission denied\n  eve\n  to do: nothing is said" in ran.out
    assert not course.history


def test_a_grading_that_breaks_keeps_the_good_report_of_the_same_files(course: Course) -> None:
    course.add("jane", "max")
    assert course.grade().code == 0
    course.change_suite("os._exit(9)")
    ran = course.grade()
    assert (ran.code, ran.err) == (1, "")
    assert "2 of them because what grades has changed since: the code of the section or the grader\n" in ran.out
    row = course.rows()["jane"]
    assert (row["status"], row["score"]) == ("graded", "10")
    assert "UTC: the grader's own process died twice while grading this" in row["message"]
    course.add("jane", more="# another program\n")
    assert course.grade().code == 1
    assert (course.rows()["jane"]["status"], course.report("jane")["score"]) == ("grader_error", None)
    assert course.rows()["max"]["score"] == "10"
    assert "1/reports/jane.json" in course.history


def test_work_that_is_taken_back_loses_its_score_and_the_history_has_it(course: Course) -> None:
    course.add("jane")
    assert course.grade().code == 0
    (course.folder / "jane" / "ex1_area.py").unlink()
    assert course.grade().code == 1
    assert (course.rows()["jane"]["status"], course.rows()["jane"]["score"]) == ("rejected", "")
    assert json.loads((course.out / "history/1/reports/jane.json").read_bytes())["score"] == 10


def test_files_that_are_refused_are_noted_and_exit_code_1_in_every_run(course: Course) -> None:
    course.add("jane", "max")
    (course.folder / "jane" / "helper.py").symlink_to("/etc/passwd")
    for total in (2, 0):
        ran = course.grade()
        assert ran.out.startswith(f"{total} submissions to grade")
        assert (ran.code, ran.err) == (1, "")
        assert "note: jane: helper.py is a link; hand in the file itself\n" in ran.out
    assert course.rows()["jane"]["notes"] == "helper.py is a link; hand in the file itself"
    assert course.rows()["max"]["notes"] == ""
    assert course.report("jane")["notes"] == ["helper.py is a link; hand in the file itself"]


def test_code_that_changes_while_it_grades_ends_the_run(course: Course) -> None:
    course.add(*"abcd", more="\nimport time\ntime.sleep(0.5)\n")
    process = course.grader.start(*course.words)
    assert process.stdout is not None
    process.stdout.readline()  # the plan: what grades is known
    (course.section / "notes.txt").write_text("changed")
    _, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert err == "Error: the section or the grader was changed while it graded: run the same command again\n"
    assert course.grade().code == 0


def test_a_submission_that_changes_while_it_is_graded_is_read_once_and_graded_again_by_the_next_run(
    course: Course, tmp_path: Path
) -> None:
    course.add("jane").change_suite(f"open({str(tmp_path / 'at-it')!r}, 'w').close()")
    before = load(course.folder / "jane", section.load(course.section)).digest
    process = course.grader.start(*course.words)
    wait_for((tmp_path / "at-it").exists)
    course.add("jane", more="\ndef area(radius):\n    return 0.0\n")
    process.communicate(timeout=60)
    assert (course.report("jane")["score"], course.report("jane")["submission"]["digest"]) == (10, before)
    assert "1 submission to grade, 0 unchanged" in course.grade().out
    assert course.report("jane")["score"] < 10
    assert course.report("jane")["submission"]["digest"] != before


# --- a class that does not stay --------------------------------------------------------------------------------------


def while_it_waits(course: Course, roster: Path, change: Callable[[], object], *options: str | Path) -> Ran:
    """Run with a roster that comes through a pipe, and change something once the class is listed."""
    from tests.conftest import Ran

    os.mkfifo(roster)
    process = course.grader.start(*course.words, "--roster", roster, *options)
    with roster.open("w") as pipe:  # opens when the command reads it
        change()
        pipe.write("id,name\njane,Jane\nmax,Max\n")
    out, err = process.communicate(timeout=120)
    return Ran(process.returncode, out, err)


def reports(course: Course) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (course.out / "reports").iterdir()}


@pytest.mark.parametrize(
    ("left", "options"),
    [
        ("nothing", ()),
        ("an empty folder", ("--regrade",)),
        pytest.param("nothing", ("--regrade",), marks=pytest.mark.nightly),
        pytest.param("an empty folder", (), marks=pytest.mark.nightly),
    ],
)
def test_a_class_that_is_moved_away_ends_the_run_and_leaves_every_report(
    course: Course, tmp_path: Path, left: str, options: tuple[str, ...]
) -> None:
    course.add("jane", "max")
    assert course.grade().code == 0
    before = reports(course)

    def move() -> None:
        course.folder.rename(tmp_path / "elsewhere")
        if left != "nothing":
            course.folder.mkdir()

    ran = while_it_waits(course, tmp_path / "roster.csv", move, *options)
    why = "is not there any more" if left == "nothing" else "is another folder than it was"
    assert ran.err == f"Error: {course.folder} {why}: put it back, and run the same command again to go on\n"
    assert ran.code == 3
    assert "rejected" not in ran.out
    assert {row["status"] for row in course.rows().values()} == {"not_graded"}
    assert (reports(course), course.history) == (before, set())


@pytest.mark.parametrize(
    "damage", ["truncated", pytest.param("overwritten", marks=pytest.mark.nightly), "another class"]
)
def test_an_archive_of_a_class_that_changes_under_the_run_costs_nobody_a_report(
    course: Course, tmp_path: Path, damage: str
) -> None:
    work = (course.add("jane", "max").folder / "jane" / "ex1_area.py").read_bytes()
    packed = tmp_path / "class.zip"
    packed.write_bytes(hand_ins.zipped({"jane/ex1_area.py": work, "max/ex1_area.py": work}))
    course.words = (course.words[0], packed, *course.words[2:])
    assert course.grade().code == 0
    before = reports(course)

    def change() -> None:
        with packed.open("r+b") as file:
            if damage == "truncated":
                file.truncate(100)
            elif damage == "overwritten":
                file.write(bytes(300))
            else:
                file.write(hand_ins.zipped({"max/ex1_area.py": b"", "jane/ex1_area.py": b"x = 1\n"}))

    ran = while_it_waits(course, tmp_path / "roster.csv", change)
    assert ran.err == f"Error: {packed} was changed while it was read: run the same command again\n"
    assert ran.code == 3
    assert "rejected" not in ran.out
    assert (reports(course), course.history) == (before, set())


def test_an_archive_of_a_class_that_is_replaced_is_graded_as_it_was_listed(course: Course, tmp_path: Path) -> None:
    work = (course.add("jane").folder / "jane" / "ex1_area.py").read_bytes()
    packed = tmp_path / "class.zip"
    packed.write_bytes(hand_ins.zipped({"jane/ex1_area.py": work}))
    course.words = (course.words[0], packed, *course.words[2:])
    ran = while_it_waits(course, tmp_path / "roster.csv", packed.unlink)
    assert (ran.code, ran.err) == (0, "")
    assert course.rows()["jane"]["score"] == "10"


def test_one_submission_that_is_gone_since_it_was_listed_keeps_its_result(course: Course, tmp_path: Path) -> None:
    course.add("jane", "max")
    assert course.grade().code == 0
    before = reports(course)
    ran = while_it_waits(course, tmp_path / "roster.csv", lambda: shutil.rmtree(course.folder / "jane"))
    assert (ran.code, ran.err) == (1, "")
    row = course.rows()["jane"]
    assert (row["status"], row["score"]) == ("graded", "10")
    assert row["message"].startswith("kept, of 20")
    assert row["message"].endswith("UTC: jane is not there any more")
    assert reports(course) == before


# --- two at a time --------------------------------------------------------------------------------------------------


@pytest.fixture
def busy(course: Course) -> Course:
    return course.add(*"abcd", more="\nimport time\ntime.sleep(0.5)\n")


def wait_for(condition: Callable[[], object], seconds: float = 30.0) -> None:
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.02)


def test_a_second_run_is_refused_at_once_and_told_who_is_there(busy: Course, tmp_path: Path) -> None:
    first = busy.grader.start(*busy.words)
    wait_for((busy.out / "run.json").is_file)
    first.send_signal(signal.SIGSTOP)  # on a busy machine it would be done before the others have begun
    (tmp_path / "key").write_text(KEY)
    for options in ((), ("--key-file", tmp_path / "key", "--regrade")):
        second = busy.grade(*options)
        assert (second.code, second.out) == (2, "")
        assert second.err == (
            f"Error: process {first.pid} is grading into {busy.out}: wait until it is done, or give another --out\n"
        )
    first.send_signal(signal.SIGCONT)
    out, err = first.communicate(timeout=60)
    assert (first.returncode, err) == (0, "")
    assert "4 of 4 graded" in out


def test_a_run_that_was_killed_is_in_nobodys_way(busy: Course) -> None:
    first = busy.grader.start(*busy.words)
    wait_for((busy.out / "run.json").is_file)
    first.send_signal(signal.SIGKILL)
    first.communicate(timeout=60)
    second = busy.grade()
    assert (second.code, second.err) == (0, "")
    assert "4 of 4 graded" in second.out


# --- what is handed in ----------------------------------------------------------------------------------------------


def test_out_inside_of_the_class_is_refused_before_it_is_made(course: Course) -> None:
    course.add("jane")
    for out in (course.folder, course.folder / "out", course.folder / "jane" / ".." / "out"):
        ran = course.grade("--out", out)
        assert (ran.code, ran.out) == (2, "")
        where = "the class itself" if out == course.folder else f"inside of {course.folder}"
        assert ran.err.startswith(f"Error: {out} is {where}, where reports would be taken for submissions")
    assert [path.name for path in course.folder.iterdir()] == ["jane"]


def test_one_submission_is_sent_to_the_command_for_one(course: Course) -> None:
    course.add("jane")
    ran = course.grader("batch", course.folder / "jane", "--out", course.out, "--section", course.section)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"Error: {course.folder}/jane looks like one submission: grader grade {course.folder}/jane\n"
    assert not course.out.exists()


def test_names_that_differ_only_in_case_or_normal_form_have_rows_and_files_of_their_own(course: Course) -> None:
    names = ["Zoe", "zoe", "zo\u00e9", "zoe\u0301", "a b", "a\tb"]
    course.add(*names)
    assert course.grade().code == 0
    ids = ["Zoe", "zoe", "zo\u00e9", "zoe\\u0301", "a b", "a\\x09b"]
    assert sorted(course.rows()) == sorted(ids)
    found = {
        path.name: json.loads(path.read_bytes())["submission"]["id"] for path in (course.out / "reports").iterdir()
    }
    assert sorted(found.values()) == sorted(ids)
    assert len({name.casefold() for name in found}) == len(names)
    assert all(name.isprintable() for name in found)
    assert course.grade().out.startswith("0 submissions to grade, 6 unchanged")


def test_a_roster_names_who_is_missing_and_who_nobody_knows(course: Course, tmp_path: Path) -> None:
    course.add("jane", "m99", "eve")
    roster = tmp_path / "class.csv"
    roster.write_text("id;name;login;section\njane;Jane Doe;jd;A\nmax;Max;m99;B\nzoe;=Zoe;z;B\n")
    ran = course.grade("--roster", roster)
    assert (ran.code, ran.err) == (1, "")
    assert "1 handed in and not on the roster (eve), 1 on the roster and without a hand-in (zoe): " in ran.out
    rows = course.rows()
    assert set(rows) == {"jane", "m99", "eve", "zoe"}
    assert (rows["m99"]["name"], rows["m99"]["score"], rows["eve"]["name"]) == ("Max", "10", "")
    assert (rows["zoe"]["status"], rows["zoe"]["score"], rows["zoe"]["name"]) == ("not_graded", "", "'=Zoe")
    assert json.loads((course.out / "run.json").read_bytes())["roster"]["file"] == "class.csv"

    roster.write_text(f"{roster.read_text()}eve;Eve;e;A\n")
    ran = course.grade("--roster", roster)
    assert (ran.code, ran.err) == (0, "")
    assert "missing: 1 on the roster handed in nothing\n" in ran.out
    assert course.rows()["zoe"]["status"] == "missing"

    roster.write_text("id,shoe\njane,38\n")
    before = (course.out / "gradebook.csv").read_bytes()
    ran = course.grade("--roster", roster)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"Error: {roster}:1: the column shoe is not known")
    assert (course.out / "gradebook.csv").read_bytes() == before


def test_what_is_decided_counts_at_the_end_of_a_batch_and_without_another(course: Course, tmp_path: Path) -> None:
    course.add("jane", "max")
    course.out.mkdir()
    decision = '[[adjustment]]\nstudent = "{}"\npoints = {}\nreason = "r"\nauthor = "A"\n'
    roster = tmp_path / "class.csv"
    roster.write_text("id\njane\nmax\nzoe\n")
    (course.out / "adjustments.toml").write_text(decision.format("jane", -3) + decision.format("zoe", 2))
    ran = course.grade("--roster", roster)
    assert (ran.code, ran.err) == (0, "")
    finals = {name: (row["raw"], row["final"]) for name, row in course.rows().items()}
    assert finals == {"jane": ("10", "7"), "max": ("10", "10"), "zoe": ("", "2")}
    written = (course.out / "gradebook.csv").read_bytes()

    words = ("gradebook", course.out, "--section", course.section)
    ran = course.grader(*words)
    assert (ran.code, ran.err) == (2, f"Error: the run in {course.out} had the roster class.csv: give it by --roster\n")
    assert course.grader(*words, "--roster", roster).code == 0
    assert (course.out / "gradebook.csv").read_bytes() == written
    (course.out / "adjustments.toml").write_text(decision.format("max", -1))
    assert course.grader(*words, "--roster", roster).code == 0
    finals = {name: (row["raw"], row["final"]) for name, row in course.rows().items()}
    assert finals == {"jane": ("10", "10"), "max": ("10", "9"), "zoe": ("", "")}


def test_who_is_gone_is_in_the_history_and_no_longer_among_the_reports(course: Course) -> None:
    course.add("jane", "max")
    course.grade()
    shutil.rmtree(course.folder / "max")
    ran = course.grade()
    assert f"1 report on submissions that are gone moved to {course.out}/history/1\n" in ran.out
    assert set(course.rows()) == {"jane"}
    assert [path.name for path in (course.out / "reports").iterdir()] == ["jane.json"]
    assert course.history == {"1/reports/max.json", "1/run.json"}


def test_a_manifest_that_is_damaged_or_newer_is_refused(course: Course) -> None:
    course.add("jane")
    course.grade()
    for damage in ("{", '{"schema": "grader-run/2"}'):
        (course.out / "run.json").write_text(damage)
        ran = course.grade()
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.startswith(f"Error: {course.out}/run.json")
        assert "--regrade" in ran.err
    assert course.grade("--regrade").code == 0
