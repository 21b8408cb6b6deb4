"""``grader compare``, as it is typed, on reports of two gradings."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from grader.course import comparable, manifest
from grader.course.manifest import RosterInfo
from grader.key import Key
from grader.report import Report
from tests.made_reports import made, unscored, write

if TYPE_CHECKING:
    from tests.conftest import Executable, Ran

RIGHT, LARGE = "ex1.area.right", "ex1.area.large"
KEY = Key(b"a key that is long enough", practice=False)
Compare = Callable[..., "Ran"]


@pytest.fixture
def compare(grader: Executable, tmp_path: Path) -> Compare:
    """Return the command for two lists of reports; further words follow them."""

    def run(before: list[Report], after: list[Report], *words: str) -> Ran:
        write(tmp_path / "one", before)
        write(tmp_path / "two", after)
        return grader("compare", "one", "two", *words, cwd=tmp_path)

    return run


BEFORE = [
    made("anna", {RIGHT: 5, LARGE: 0}),
    made("ben", {RIGHT: 5, LARGE: 5}),
    made("cleo", {RIGHT: 0, LARGE: 5}),
    made("dan", {RIGHT: 5, LARGE: 5}),
    made("eve", {RIGHT: 5, LARGE: 5}),
    unscored("finn", "rejected"),
    unscored("gus", "rejected"),
]
AFTER = [
    made("anna", {RIGHT: 5, LARGE: 5}),
    made("ben", {RIGHT: 5, LARGE: 0}),
    made("cleo", {RIGHT: 5, LARGE: 0}),
    made("dan", {RIGHT: 5, LARGE: 5}),
    unscored("eve", "grader_error"),
    made("finn", {RIGHT: 5, LARGE: 0}),
    unscored("gus", "rejected"),
]


def test_who_gains_and_who_loses_is_told_with_the_checks(compare: Compare) -> None:
    ran = compare(BEFORE, AFTER)
    assert ran.code == 1
    assert ran.out == (
        "1 gain, 1 lose, 3 have as many points as before\n"
        "\nLose:\n  ben: 10 -> 5 of 10 (ex1.area.large 5 -> 0)\n"
        "\nHad a score and have none now:\n  eve: 10 of 10 -> grader_error\n"
        "\nGain:\n  anna: 5 -> 10 of 10 (ex1.area.large 0 -> 5)\n"
        "\nHave a score now:\n  finn: rejected -> 5 of 10\n"
        "\nAs many points as before, by other checks:\n"
        "  cleo: 5 -> 5 of 10 (ex1.area.large 5 -> 0, ex1.area.right 0 -> 5)\n"
        "\nChecks:\n  ex1.area.large: 1 gain, 2 lose\n  ex1.area.right: 1 gain\n"
    )


def test_nobody_loses_where_nobody_does(compare: Compare) -> None:
    ran = compare(BEFORE[:1], AFTER[:1])
    assert (ran.code, ran.out.splitlines()[0]) == (0, "1 gain, 0 lose, 0 have as many points as before")


def test_a_check_that_is_new_and_one_that_is_gone_are_told(compare: Compare) -> None:
    ran = compare([made("anna", {RIGHT: 5})], [made("anna", {LARGE: 3}), made("new", {LARGE: 3})])
    assert "anna: 5 -> 3 of 5 (ex1.area.right 5 -> none, ex1.area.large none -> 3)" in ran.out
    assert "new: no report -> 3 of 5" in ran.out


def test_grading_again_lowers_nobody_who_is_to_keep_more(compare: Compare, tmp_path: Path) -> None:
    decided = tmp_path / "two" / "adjustments.toml"
    ran = compare(BEFORE, AFTER, "--keep-higher")
    assert ran.code == 0
    assert "0 lose, 1 would lose and keep what they had" in ran.out
    assert "2 keep what they had: see two/adjustments.toml" in ran.out
    once = decided.read_bytes()
    assert compare(BEFORE, AFTER, "--keep-higher").code == 0
    assert decided.read_bytes() == once
    assert compare(BEFORE, AFTER).code == 0
    assert once.count(b"at_least = 10") == 2


def test_what_counts_by_what_is_decided_is_told_and_never_more_than_the_best_score(
    compare: Compare, tmp_path: Path
) -> None:
    decided = write(tmp_path / "two", []) / "adjustments.toml"
    decided.write_text('[[adjustment]]\nall = true\npoints = 3\nreason = "x"\nauthor = "y"\n')
    ran = compare([made("anna", {RIGHT: 3, LARGE: 3})], [made("anna", {RIGHT: 5, LARGE: 5})])
    assert "anna: 6 -> 10 of 10 (" in ran.out
    assert "; by what is decided 10 now, 9 before\n" in ran.out


def finals(out: Path) -> dict[str, str]:
    with (out / "gradebook.csv").open(newline="", encoding="utf-8") as file:
        return {row["submission"]: row["final"] for row in csv.DictReader(file)}


@pytest.mark.thorough
def test_points_by_hand_and_waived_checks_count_as_before_where_grading_again_may_not_lower(
    grader: Executable, tmp_path: Path
) -> None:
    before = [made(name, {RIGHT: 3, LARGE: 2}, most=50) for name in ("anna", "ben", "cleo", "dan")]
    after = [
        made("anna", {RIGHT: 1, LARGE: 2}, most=50),
        made("ben", {RIGHT: 3, LARGE: 0}, most=50),
        made("cleo", {RIGHT: 0, LARGE: 5}, most=50),  # as many points, and more of them on what is waived
        made("dan", {RIGHT: 5, LARGE: 5}, most=50),
    ]
    decisions = "".join(
        f'[[adjustment]]\nstudent = "{name}"\n{what}\nreason = "oral"\nauthor = "T"\n'
        for name, what in (
            ("anna", "points = 1"), ("ben", "points = -1.5"), ("cleo", f'waive = "{LARGE}"'), ("dan", "points = 1"),
        )
    )  # fmt: skip
    for out, reports in (("one", before), ("two", after)):
        write(tmp_path / out, reports).joinpath("adjustments.toml").write_text(decisions)
        assert grader("gradebook", out, cwd=tmp_path).code == 0
    had = finals(tmp_path / "one")
    assert had == {"anna": "6", "ben": "3.5", "cleo": "53", "dan": "6"}
    ran = grader("compare", "one", "two", cwd=tmp_path)
    assert "\nLose:\n  anna: 5 -> 3 of 100" in ran.out
    assert "anna: 5 -> 3 of 100 (ex1.area.right 3 -> 1); by what is decided 4 now, 6 before\n" in ran.out
    assert "ex1.area.large 2 -> 5); by what is decided 50 now, 53 before\n" in ran.out  # cleo's
    for _ in range(2):
        assert grader("compare", "one", "two", "--keep-higher", cwd=tmp_path).code == 0
        assert grader("gradebook", "two", cwd=tmp_path).code == 0
        assert finals(tmp_path / "two") == {**had, "dan": "11"}
    assert (tmp_path / "two" / "adjustments.toml").read_text().count("at_least") == 3


def test_students_are_named_who_stay_when_a_hand_in_is_gone_but_attempts_by_themselves(
    grader: Executable, tmp_path: Path
) -> None:
    names = ("doejane_101", "max-1", "max-2")
    write(tmp_path / "one", [made(name, {RIGHT: 5}) for name in names])
    out = write(tmp_path / "two", [made(name, {RIGHT: 3}) for name in names])
    (tmp_path / "class.csv").write_text("id,login\njane,doejane_101\nmax,m\n")
    (out / "times.csv").write_text("submission,submitted,student\nmax-1,2026-03-01 10:00Z,max\nmax-2,,max\n")
    assert grader("compare", "one", "two", "--keep-higher", "--roster", "class.csv", cwd=tmp_path).code == 0
    written = re.findall(r'student = "(.*)"\nat_least = 5', (out / "adjustments.toml").read_text())
    assert written == ["jane", "max-1", "max-2"]


def test_points_above_the_best_score_of_now_are_not_kept(compare: Compare, tmp_path: Path) -> None:
    ran = compare([made("anna", {RIGHT: 5, LARGE: 4})], [made("anna", {RIGHT: 5})], "--keep-higher")
    assert (ran.code, ran.out) == (2, "")
    assert "anna had 9 points, and the best score is 5 now" in ran.err
    assert not (tmp_path / "two" / "adjustments.toml").exists()


def test_who_is_in_one_only_and_has_no_score_has_none_now(compare: Compare) -> None:
    ran = compare([unscored("finn", "rejected")], [unscored("gus", "rejected")])
    assert ran.out == (
        "0 gain, 0 lose, 0 have as many points as before\n"
        "\nIn one of the two only, and without a score:\n  finn: rejected -> no report\n  gus: no report -> rejected\n"
    )


def test_what_somebody_has_decided_stays_when_more_is_added(compare: Compare, tmp_path: Path) -> None:
    decided = write(tmp_path / "two", []) / "adjustments.toml"
    own = '# mine\n[[adjustment]]\nstudent = "anna"\npoints = 1\nreason = "x"\nauthor = "y"'
    decided.write_text(own)
    assert compare(BEFORE, AFTER, "--keep-higher").code == 0
    assert decided.read_text().startswith(own + "\n")


EXCUSED = '[[adjustment]]\nstudent = "ben"\nexcuse = true\nreason = "ill"\nauthor = "A. Teacher"\n'


def test_who_is_excused_has_no_score_to_keep(compare: Compare, tmp_path: Path) -> None:
    decided = write(tmp_path / "two", []) / "adjustments.toml"
    decided.write_text(EXCUSED)
    for _ in range(2):
        ran = compare(BEFORE, AFTER, "--keep-higher")
        assert (ran.code, ran.err) == (0, "")
        assert "1 gain, 0 lose, 1 excused, 3 have as many points as before" in ran.out
        assert "\nExcused, so that no score counts:\n  ben: 10 -> 5 of 10 (ex1.area.large 5 -> 0)\n" in ran.out
        assert decided.read_text().startswith(EXCUSED)
        assert decided.read_text().count("at_least") == 1  # eve's, who is not excused


def test_a_file_that_cannot_be_added_to_stays_as_it_is(compare: Compare, tmp_path: Path) -> None:
    decided = write(tmp_path / "two", []) / "adjustments.toml"
    decided.write_text('adjustment = [{student = "anna", points = 1, reason = "x", author = "y"}]\n')
    before = decided.read_bytes()
    ran = compare(BEFORE, AFTER, "--keep-higher")
    assert (ran.code, decided.read_bytes()) == (2, before)
    assert "nothing can be added to two/adjustments.toml" in ran.err
    assert "[[adjustment]]" in ran.err


def test_a_submission_that_is_gone_loses(compare: Compare) -> None:
    ran = compare(BEFORE, [*AFTER[:1], *AFTER[2:]], "--keep-higher")
    assert ran.code == 1
    assert "ben: 10 of 10 -> no report" in ran.out


def test_the_last_run_is_compared_with_what_it_replaced(grader: Executable, tmp_path: Path) -> None:
    out = run(write(tmp_path / "out", AFTER), history=9, fresh=["finn"])
    write(out / "history" / "9", [made("dan", {RIGHT: 0, LARGE: 0})])
    write(out / "history" / "10", BEFORE[:2])
    ran = grader("compare", "out", "--last", cwd=tmp_path)
    assert (ran.code, ran.err) == (1, "")
    assert ran.out.splitlines()[0] == "1 gain, 1 lose, 4 have as many points as before"
    assert "\nHave a score now:\n  finn: no report -> 5 of 10\n" in ran.out


def test_a_last_run_that_went_on_with_another_is_one_with_that(grader: Executable, tmp_path: Path) -> None:
    out = run(write(tmp_path / "out", AFTER[:2]), history=1)
    for number, one in ((1, made("anna", {RIGHT: 5})), (2, BEFORE[0]), (3, made("anna", {RIGHT: 0})), (4, BEFORE[1])):
        write(out / "history" / str(number), [one])
    ran = grader("compare", "out", "--last", cwd=tmp_path)
    assert "anna: 5 -> 10 of 10" in ran.out
    assert "ben: 10 -> 5 of 10" in ran.out


def test_a_last_run_that_replaced_nothing_or_has_not_ended_is_not_mistaken_for_an_older_one(
    grader: Executable, tmp_path: Path
) -> None:
    out = run(write(tmp_path / "out", AFTER), history=1)
    write(out / "history" / "1", BEFORE)
    ran = grader("compare", "out", "--last", cwd=tmp_path)
    assert (ran.code, ran.out) == (
        0,
        "the last run in out, of 2026-03-01T10:00:00Z, has replaced no report: what the one "
        "before it that did has replaced is compared by grader compare out/history/1 out\n"
        "0 gain, 0 lose, 7 have as many points as before\n",
    )
    run(write(out, AFTER, state="partial"), history=1)
    ran = grader("compare", "out", "--last", cwd=tmp_path)
    assert (ran.code, ran.out) == (3, "")
    assert "the last run in out, of 2026-03-01T10:00:00Z, has not come to its end" in ran.err


def test_of_what_was_replaced_and_cannot_be_read_nothing_is_claimed(grader: Executable, tmp_path: Path) -> None:
    out = write(tmp_path / "out", AFTER[:2])
    reports = write(out / "history" / "1", BEFORE[:1]) / "reports"
    (reports / "ben.json").write_bytes((reports / "anna.json").read_bytes())
    ran = grader("compare", "out", "--last", cwd=tmp_path)
    assert ran.code == 1
    assert ran.out.startswith("1 gain, 0 lose, 0 have as many points as before\n")
    assert "ben" not in ran.out
    assert ran.err.count("out/history/1/reports/ben.json is a copy of the report on anna") == 1


def run(out: Path, history: int, fresh: Sequence[str] = ()) -> Path:
    """Let the run in a folder have begun after so much history, and without these reports."""
    return changed(out, history=history, fresh=[*fresh])


def changed(out: Path, **fields: Any) -> Path:
    """Let the manifest in a folder say something else."""
    found = manifest.read(out / "run.json")
    assert found is not None
    (out / "run.json").write_bytes(manifest.encode(replace(found, **fields)))
    return out


def test_whoever_a_run_did_not_come_to_is_not_known_to_lose(grader: Executable, tmp_path: Path) -> None:
    write(tmp_path / "one", BEFORE[:3])
    changed(write(tmp_path / "two", AFTER[:1], state="partial"), counts={"graded": 1})
    ran = grader("compare", "one", "two", cwd=tmp_path)
    assert ran.code == 1
    assert "the run in two, of 2026-03-01T10:00:00Z, did not come to its end, 1 graded, so that of whoever" in ran.err
    assert "\nHad a score and are not graded yet:\n  ben: 10 of 10 -> no report\n  cleo: 5 of 10" in ran.out
    assert "have none now" not in ran.out
    ran = grader("compare", "two", "one", cwd=tmp_path)
    assert (ran.code, ran.err.count("did not come to its end")) == (1, 1)


@pytest.mark.parametrize(
    ("lists", "said"),
    [
        ((RosterInfo("a.csv", "1"), RosterInfo("b.csv", "2")), "one had the roster a.csv, and two the roster b.csv: "),
        ((RosterInfo("a.csv", "1"), RosterInfo("a.csv", "2")), "one had the roster a.csv, and two another version of "),
        ((None, RosterInfo("a.csv", "1")), "one had no roster, and two the roster a.csv: who gains and who loses is "),
        ((RosterInfo("a.csv", "1"), RosterInfo("a.csv", "1")), ""),
    ],
)
def test_two_lists_of_the_class_are_told(
    tmp_path: Path, lists: tuple[RosterInfo | None, RosterInfo | None], said: str
) -> None:
    one, two = (
        manifest.read(changed(write(tmp_path / name, BEFORE[:1]), roster=roster) / "run.json")
        for name, roster in zip(("one", "two"), lists, strict=True)
    )
    told = [*comparable.lists(Path("one"), one, Path("two"), two)]
    assert len(told) == bool(said)
    assert "".join(told).startswith(said)


def test_what_the_last_run_replaced_of_another_key_is_not_compared(grader: Executable, tmp_path: Path) -> None:
    out = changed(write(tmp_path / "out", BEFORE[:1]), roster=RosterInfo("a.csv", "1"))
    write(out / "history" / "1", [made("anna", {RIGHT: 5})])
    ran = grader("compare", "out", "--last", cwd=tmp_path)
    assert (ran.code, ran.err.startswith("out/history/1 had no roster, and out the roster a.csv: ")) == (0, True)
    write(out / "history" / "1", [made("anna", {RIGHT: 5}, key=KEY)], KEY)
    ran = grader("compare", "out", "--last", cwd=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert f"out/history/1 was graded with the key {KEY.id} and out with the practice key: the hidden cases" in ran.err


def test_a_copy_of_a_report_counts_for_nobody_and_is_named(grader: Executable, tmp_path: Path) -> None:
    out = write(tmp_path / "two", AFTER[:2])
    reports = out / "reports"
    (reports / "ben.json").write_bytes((reports / "anna.json").read_bytes())
    (reports / "anna (copy).json").write_bytes((reports / "anna.json").read_bytes())
    write(tmp_path / "one", BEFORE[:2])
    ran = grader("compare", "one", "two", cwd=tmp_path)
    assert ran.code == 1
    assert "two/reports/ben.json is a copy of the report on anna: it counts for nobody" in ran.err
    assert "two/reports/anna (copy).json is a copy of the report on anna" in ran.err
    assert "ben: 10 of 10 -> no report" in ran.out
    assert ran.out.startswith("1 gain, 0 lose, 0 have as many points")


def test_a_report_that_somebody_has_edited_is_left_out_and_named(grader: Executable, tmp_path: Path) -> None:
    write(tmp_path / "one", BEFORE[:2])
    out = write(tmp_path / "two", BEFORE[:2])
    path = out / "reports" / "ben.json"
    path.write_bytes(path.read_bytes().replace(b'"score": 10', b'"score": 99'))
    ran = grader("compare", "one", "two", cwd=tmp_path)
    assert ran.code == 1
    assert "two/reports/ben.json was changed since it was written" in ran.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["one"], "give two folders, or one and --last"),
        (["one", "two", "--last"], "give two folders, or one and --last"),
        (["one", "none"], "none holds no reports: give the folder that grader batch has written"),
        (
            ["one", "keyed"],
            f"one was graded with the practice key and keyed with the key {KEY.id}: the hidden cases are others",
        ),
        (["one", "circles"], "one is of the section momentum and circles of circles: they have no check in common"),
        (["one", "bad"], "bad/adjustments.toml:1: this is no TOML"),
    ],
)
def test_what_cannot_be_compared_is_said_in_a_line(
    grader: Executable, tmp_path: Path, words: list[str], said: str
) -> None:
    write(tmp_path / "one", BEFORE)
    write(tmp_path / "keyed", [made("anna", {RIGHT: 5}, key=KEY)], KEY)
    write(tmp_path / "bad", BEFORE).joinpath("adjustments.toml").write_text("?")
    changed(write(tmp_path / "circles", BEFORE), section="circles")
    ran = grader("compare", *words, cwd=tmp_path)
    assert ran.code == 2
    assert said in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("decision", "said"),
    [
        ('student = "annna"\npoints = 1', "two/adjustments.toml:3: there is no student annna; do you mean anna?"),
        (
            'all = true\nwaive = "ex1.area.rihgt"',
            "two/adjustments.toml:4: there is no check ex1.area.rihgt; do you mean ex1.area.right?",
        ),
    ],
)
def test_somebody_or_a_check_that_there_is_not_is_refused_with_the_line(
    compare: Compare, tmp_path: Path, decision: str, said: str
) -> None:
    decided = write(tmp_path / "two", []) / "adjustments.toml"
    decided.write_text(f'# mine\n[[adjustment]]\n{decision}\nreason = "x"\nauthor = "y"\n')
    before = decided.read_bytes()
    ran = compare(BEFORE, AFTER, "--keep-higher")
    assert (ran.code, ran.out, ran.err) == (2, "", f"Error: {said}\n")
    assert decided.read_bytes() == before


def test_who_handed_in_nothing_is_known_by_the_roster(compare: Compare, tmp_path: Path) -> None:
    decided = write(tmp_path / "two", []) / "adjustments.toml"
    decided.write_text(EXCUSED.replace("ben", "zoe"))
    (tmp_path / "class.csv").write_text("id\nben\nzoe\n")
    assert compare(BEFORE[:1], AFTER[:1], "--roster", "class.csv").code == 0
    assert "there is no student zoe" in compare(BEFORE[:1], AFTER[:1]).err
