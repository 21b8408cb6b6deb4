"""``grader compare``, as it is typed, on reports of two gradings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

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
    out = write(tmp_path / "out", AFTER)
    write(out / "history" / "9", [made("dan", {RIGHT: 0, LARGE: 0})])
    write(out / "history" / "10", BEFORE[:2])
    ran = grader("compare", "out", "--last", cwd=tmp_path)
    assert (ran.code, ran.out.splitlines()[0]) == (1, "1 gain, 1 lose, 0 have as many points as before")


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
        (["one", "--last"], "one has no history"),
        (["one", "none"], "none holds no reports: give the folder that grader batch has written"),
        (["one", "keyed"], f"the reports in keyed are sealed with the key {KEY.id}, and this is the practice key"),
        (["one", "bad"], "bad/adjustments.toml:1: this is no TOML"),
    ],
)
def test_what_cannot_be_compared_is_said_in_a_line(
    grader: Executable, tmp_path: Path, words: list[str], said: str
) -> None:
    write(tmp_path / "one", BEFORE)
    write(tmp_path / "keyed", [made("anna", {RIGHT: 5}, key=KEY)], KEY)
    write(tmp_path / "bad", BEFORE).joinpath("adjustments.toml").write_text("?")
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
