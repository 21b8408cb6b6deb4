"""An appeal: a stored result is graded again by ``grader replay``, which changes nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest
from msgspec.structs import replace

from grader import report
from grader.course import manifest
from grader.key import Key

if TYPE_CHECKING:
    from tests.conftest import Executable, Ran, Toy

SECRET = "a key that is long enough to hide something"
KEY = Key(SECRET.encode(), practice=False)


@pytest.fixture(scope="module")
def graded(grader: Executable, toy: Toy, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a class, its key and its reports, which nobody writes to."""
    folder = tmp_path_factory.mktemp("graded")
    shutil.copytree(toy.folder, folder / "section")
    (folder / "KEY").write_text(SECRET)
    toy.write(folder / "class" / "jane", toy.broken("def area(radius):\n    return 2 * np.pi * radius"))
    toy.write(folder / "class" / "max")
    (folder / "class" / "eve").mkdir()
    words = ("batch", folder / "class", "--out", folder / "out", "--section", folder / "section", "--jobs", "1")
    assert grader(*words, "--key-file", folder / "KEY").code == 1  # there is nothing of eve's
    return folder


class Appeal:
    """A copy of the class that has been graded, and replays of its results."""

    def __init__(self, grader: Executable, graded: Path, folder: Path) -> None:
        self.folder = Path(shutil.copytree(graded, folder / "course"))
        self.out = self.folder / "out"
        self._grader = grader

    def __call__(self, *words: str | Path, out: Path | None = None) -> Ran:
        where = ("--submissions", self.folder / "class", "--section", self.folder / "section")
        return self._grader("replay", out or self.out, *words, *where, "--key-file", self.folder / "KEY")

    def stored(self, name: str) -> Path:
        return self.out / "reports" / f"{name}.json"

    def change(self, name: str, change: Callable[[report.Report], report.Report]) -> None:
        """Store another report, as whoever has the key could."""
        report.write(change(report.read(self.stored(name))), self.stored(name), KEY)

    def files(self) -> dict[Path, tuple[bytes, int]]:
        return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in self.out.rglob("*") if path.is_file()}


@pytest.fixture
def appeal(grader: Executable, graded: Path, tmp_path: Path) -> Appeal:
    return Appeal(grader, graded, tmp_path)


# --- confirmed ------------------------------------------------------------------------------------------------------


def test_what_lost_points_is_shown_in_full_and_nothing_is_changed(appeal: Appeal) -> None:
    before = appeal.files()
    assert b'"call": null' in before[appeal.stored("jane")][0]  # it is brief
    ran = appeal("jane")
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    start = lines.index("ex1.area.is_right: is pi r^2")
    assert lines[start + 1] == "  today: failed, 0 of 4 points (stored: failed, 0)"
    assert [line.split()[0] for line in lines[start + 3 : start + 7]] == ["call:", "expected:", "got:", "yours"]
    assert "ex1.area.is_a_number" not in ran.out
    assert lines[-1] == "confirmed: 6 of 10 points, and each of 5 checks as it is stored"
    assert appeal.files() == before


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("word", "shown"),
    [
        pytest.param("ex1.area.is_right", ["ex1.area.is_right"], marks=pytest.mark.nightly),
        ("area.is_right", ["ex1.area.is_right"]),
        ("area", ["ex1.area.is_a_number", "ex1.area.is_right"]),
    ],
)
def test_a_check_or_a_function_is_shown_whatever_became_of_it(appeal: Appeal, word: str, shown: list[str]) -> None:
    ran = appeal("max", word)
    assert (ran.code, ran.err) == (0, "")
    assert [line.partition(":")[0] for line in ran.out.splitlines() if line.startswith("ex1.")] == shown
    assert "confirmed: 10 of 10 points" in ran.out


def test_a_rejection_is_confirmed_as_well(appeal: Appeal) -> None:
    ran = appeal("eve")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("rejected: eve holds none of the exercises' files")
    assert ran.out.endswith("\nconfirmed: it is rejected for the same reason\n")


@pytest.mark.thorough
def test_the_class_is_found_where_it_was_graded(grader: Executable, graded: Path) -> None:
    ran = grader("replay", graded / "out", "max", "--section", graded / "section", "--key-file", graded / "KEY")
    assert (ran.code, ran.err) == (0, "")


# --- not confirmed --------------------------------------------------------------------------------------------------


def with_points(found: report.Report) -> report.Report:
    """Return a report with all points for the check that failed."""
    (exercise,) = found.exercises
    checks = [
        msgspec.structs.replace(check, points=4, outcome="passed") if check.id == "ex1.area.is_right" else check
        for check in exercise.checks
    ]
    return msgspec.structs.replace(
        found, score=8, exercises=[msgspec.structs.replace(exercise, score=8, checks=checks)]
    )


@pytest.mark.thorough
def test_another_result_than_the_stored_one_names_the_checks(appeal: Appeal) -> None:
    appeal.change("jane", with_points)
    ran = appeal("jane")
    assert (ran.code, ran.err) == (1, "")
    assert ran.out.endswith(
        "not confirmed: stored is 8 of 10 points, and today it is 6 of 10 points: "
        "ex1.area.is_right passed (4 of 4), today failed (0 of 4)\n"
    )


@pytest.mark.thorough
def test_a_report_without_a_score_confirms_nothing(appeal: Appeal) -> None:
    appeal.change(
        "max",
        lambda found: msgspec.structs.replace(
            found, status="grader_error", message="out of memory", score=None, max_score=None, exercises=[]
        ),
    )
    ran = appeal("max", "area")
    assert ran.code == 1
    assert ran.out.endswith(
        "not confirmed: there is no stored result, as the grader broke (out of memory); today it is 10 of 10 points\n"
    )


@pytest.mark.thorough
def test_other_files_than_those_graded_are_told_though_the_score_is_the_same(appeal: Appeal) -> None:
    with (appeal.folder / "class" / "max" / "ex1_area.py").open("a") as file:
        file.write("# later\n")
    ran = appeal("max")
    assert ran.code == 1
    assert "not confirmed: the files are not those that were graded; stored is 10 of 10 points" in ran.out


@pytest.mark.thorough
def test_work_that_is_there_now_and_was_not_is_told(appeal: Appeal, toy: Toy) -> None:
    toy.write(appeal.folder / "class" / "eve")
    ran = appeal("eve")
    assert ran.code == 1
    assert ran.out.endswith("not confirmed: stored is rejected, and today it is 10 of 10 points\n")


@pytest.mark.thorough
@pytest.mark.parametrize("how", ["edited", "another's"])
def test_a_report_that_somebody_has_changed_is_none(appeal: Appeal, how: str) -> None:
    stored = appeal.stored("jane")
    data = stored.read_bytes()
    stored.write_bytes(
        appeal.stored("max").read_bytes() if how == "another's" else data.replace(b'"score": 6', b'"score": 9')
    )
    assert stored.read_bytes() != data
    ran = appeal("jane")
    assert (ran.code, ran.err) == (1, "")
    assert "not confirmed: the stored report was changed since it was written" in ran.out


@pytest.mark.thorough
def test_another_suite_than_the_one_that_graded_is_told(appeal: Appeal) -> None:
    with (appeal.folder / "section" / "test_ex1_area.py").open("a") as file:
        file.write("\n# changed\n")
    ran = appeal("max")
    assert ran.code == 0
    assert ran.out.splitlines()[-2] == "what grades has changed since: the code of the section or the grader"


# --- what cannot be replayed ----------------------------------------------------------------------------------------


def test_a_slip_is_one_sentence_with_what_is_meant(appeal: Appeal) -> None:
    for words, said in (
        (("jan",), f"{appeal.folder}/class holds no submission 'jan'; do you mean jane? the gradebook lists them"),
        (("jane", "are.is_right"), "there is no check 'are.is_right'; do you mean area.is_right? the checks are ex1."),
    ):
        ran = appeal(*words)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.startswith(f"Error: {said}")


def test_a_student_is_found_by_the_id_on_the_roster(appeal: Appeal) -> None:
    ran = appeal("m.doe", "area", "--roster", _roster(appeal))
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[-1] == "confirmed: 10 of 10 points, and each of 5 checks as it is stored"


def test_who_handed_in_nothing_or_is_not_there_is_told_so(appeal: Appeal) -> None:
    roster = _roster(appeal)
    for name, said in (
        ("zoe", f"zoe is on the list of the class, and no submission in {appeal.folder}/class is known to be theirs"),
        ("m.dow", "and the list of the class nobody called so; do you mean m.doe? the gradebook lists them"),
    ):
        ran = appeal(name, "--roster", roster)
        assert (ran.code, ran.out) == (2, "")
        assert said in ran.err


def test_without_the_roster_that_the_batch_had_it_is_asked_for(appeal: Appeal) -> None:
    run = manifest.read(appeal.out / "run.json")
    assert run is not None
    listed = replace(run, roster=manifest.RosterInfo("class.csv", "sha256:00"))
    (appeal.out / "run.json").write_bytes(manifest.encode(listed))
    ran = appeal("m.doe")
    assert ran.code == 2
    assert ran.err.endswith("if that is an id of the roster, class.csv, give it by --roster\n")


def _roster(appeal: Appeal) -> Path:
    path = appeal.folder / "class.csv"
    path.write_text("id,name,login\nm.doe,Max Doe,max\njdoe,Jane Doe,jane\nzoe,Zoe Ash,zash\n")
    return path


def test_an_out_without_a_run_is_refused_and_nothing_is_made(appeal: Appeal) -> None:
    for out in (appeal.folder / "none", appeal.folder / "class"):
        ran = appeal("jane", out=out)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err == f"Error: {out} holds no run.json: give the folder that `grader batch --out` has written\n"
    assert not (appeal.folder / "none").exists()


def test_another_key_is_refused_and_both_are_named(appeal: Appeal) -> None:
    (appeal.folder / "KEY").write_text("another key that is long enough")
    ran = appeal("jane")
    assert (ran.code, ran.out) == (2, "")
    assert f"was graded with the key {KEY.id}, and this is the key " in ran.err
    assert ran.err.endswith(": give that one by --key-file\n")


def test_a_submission_without_a_report_and_a_class_that_has_moved_say_what_to_do(appeal: Appeal) -> None:
    appeal.stored("jane").unlink()
    ran = appeal("jane")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.endswith("holds no report on jane by this key: `grader batch` grades what is missing\n")
    (appeal.folder / "class").rename(appeal.folder / "elsewhere")
    ran = appeal("jane")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"Error: {appeal.folder}/class is not there: say by --submissions where the class is\n"
