"""What lateness costs: timestamps in, percentages out, and rules that contradict each other refused with the line."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.course import policy, times
from grader.course.policy import AmbiguousTimeError, CoursePolicy, Late, Lateness, lateness, moment, penalty, rounded
from grader.course.stated import Number
from grader.errors import UsageError

DUE = datetime(2026, 3, 1, 23, 59, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
TEN = Late(per_day=Number(10))
TABLE = Late(table=((1, Number(5)), (3, Number(30))))


def read(folder: Path, text: str) -> CoursePolicy:
    path = folder / "policy.toml"
    path.write_text(text, encoding="utf-8")
    return policy.read(path)


@pytest.mark.parametrize(
    ("over", "late", "days", "percent"),
    [
        (-DAY, TEN, 0, 0),
        (timedelta(0), TEN, 0, 0),
        (10 * MINUTE, TEN, 0, 0),
        (10 * MINUTE + timedelta(seconds=1), TEN, 1, 10),
        (DAY, TEN, 1, 10),
        (DAY + MINUTE, TEN, 2, 20),
        (30 * DAY, TEN, 30, 100),
        (3 * DAY, Late(per_day=Number(10), last=2), 3, 100),
        (DAY, TABLE, 1, 5),
        (2 * DAY, TABLE, 2, 30),
        (3 * DAY + MINUTE, TABLE, 4, 100),
        (DAY, Late(), 1, 0),
    ],
)
def test_a_day_begins_when_all_is_due_and_grace_only_forgives(
    over: timedelta, late: Late, days: int, percent: int
) -> None:
    assert lateness(DUE + over, DUE, late, grace=10 * MINUTE, budget=0) == Lateness(days, 0, Decimal(percent))


@pytest.mark.parametrize(("budget", "free", "percent"), [(0, 0, 30), (1, 1, 20), (3, 3, 0), (7, 3, 0), (-2, 0, 30)])
def test_the_budget_pays_for_the_first_days(budget: int, free: int, percent: int) -> None:
    found = lateness(DUE + 3 * DAY, DUE, TEN, grace=timedelta(0), budget=budget)
    assert found == Lateness(3, free, Decimal(percent))


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.decimals(0, 100, places=2))
def test_being_later_never_costs_less(one: int, other: int, per_day: Decimal) -> None:
    late = Late(per_day=Number(per_day))
    first, second = (
        lateness(DUE + timedelta(seconds=each), DUE, late, grace=10 * MINUTE, budget=1) for each in sorted((one, other))
    )
    assert first.percent <= second.percent <= 100
    assert penalty(Decimal(40), Decimal(50), late, first.percent) <= penalty(
        Decimal(40), Decimal(50), late, second.percent
    )


@pytest.mark.parametrize(
    ("score", "of", "cost"),
    [("41", "score", "4.1"), ("41", "maximum", "10"), ("5", "maximum", "5"), ("0", "score", "0")],
)
def test_a_percentage_is_of_the_score_or_of_the_maximum_and_takes_no_more_than_there_is(
    score: str, of: str, cost: str
) -> None:
    late = Late(per_day=Number(10), of=of)  # type: ignore[arg-type]
    assert penalty(Decimal(score), Decimal(100), late, Decimal(10)) == Decimal(cost)


def test_halves_are_rounded_up_and_whole_numbers_are_written_as_such() -> None:
    assert [f"{rounded(Decimal(one)):f}" for one in ("0.125", "10.00", "100", "36.90")] == ["0.13", "10", "100", "36.9"]


BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("time", "zone", "said"),
    [
        ("2026-03-01T10:00:00", None, "it has no zone"),
        ("2026-10-25T02:30:00", BERLIN, "it is there twice in Europe/Berlin"),
        ("2026-03-29T02:30:00", BERLIN, "it does not exist in Europe/Berlin"),
        ("0001-01-01T00:00:00", BERLIN, "it is out of range"),
    ],
)
def test_a_time_that_is_none_or_two_is_refused(time: str, zone: ZoneInfo | None, said: str) -> None:
    with pytest.raises(AmbiguousTimeError, match=said):
        moment(datetime.fromisoformat(time), zone)


def test_an_offset_tells_the_hour_that_is_there_twice() -> None:
    first, second = (moment(datetime.fromisoformat(f"2026-10-25T02:30:00+0{hours}:00"), BERLIN) for hours in (2, 1))
    assert second - first == HOUR
    assert moment(datetime(2026, 7, 1, 12), BERLIN) == datetime(2026, 7, 1, 10, tzinfo=UTC)


EXTENSION = '[[extension]]\nstudent = "jane"\nreason = "ill"\nauthor = "A"\n'
BASE = 'due = 2026-03-01T23:59:00\nzone = "Europe/Berlin"\n'


def test_an_extension_moves_what_is_due_and_costs_no_day_of_the_budget(tmp_path: Path) -> None:
    found = read(tmp_path, f"{BASE}[late]\nper_day = 10\nbudget = 1\n{EXTENSION}days = 2\n")
    at = datetime(2026, 3, 3, 22, 59, tzinfo=UTC)
    assert found.lateness(("jane",), at) == Lateness()
    assert found.lateness(("jane",), at + MINUTE) == Lateness(1, 1, Decimal(0))
    assert found.lateness(("max",), at) == Lateness(2, 1, Decimal(10))
    assert found.lateness(("jd12", "jane"), at) == Lateness()


def test_days_used_elsewhere_are_gone_from_the_budget(tmp_path: Path) -> None:
    found = read(tmp_path, f"{BASE}[late]\nper_day = 10\nbudget = 2\n[used]\njane = 1\n")
    at = datetime(2026, 3, 3, 22, 0, tzinfo=UTC)
    assert found.lateness(("jane",), at) == Lateness(2, 1, Decimal(10))
    assert found.lateness(("max",), at) == Lateness(2, 2, Decimal(0))


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("due = 2026-03-01T23:59:00\n", 1, "due: it has no zone"),
        ('zone = "Europe/Berlin"\ndue = 2026-10-25T02:30:00\n', 2, "due: it is there twice"),
        ('due = 2026-03-01T23:59:00Z\nzone = "Mars/Base"\n', 2, "there is no zone Mars/Base"),
        ('zone = "../../etc/passwd"\n', 1, "there is no zone"),
        ("due = 2026-03-01\n", 1, "due: this is no time with a day and an hour: write it as 2026-03-01T23:59:00"),
        ('due = "tomorrow"\n', 1, "due: this is no time with a day and an hour: write it as 2026-03-01T23:59:00"),
        ("late = 5\n", 1, "late: expected `object`, got `int`: write it as a table that begins with [late]"),
        ("[extension]\ndays = 3\n", 1, "write it as tables that begin with [[extension]] each"),
        ('[used]\njane = "x"\n', 1, "used: expected `int`, got `str`: write it as 15"),
        (f"{BASE}[late]\ntable = 5\n", 4, "got `int`: write it as [[15, 10]]"),
        ("grace_minutes = -1\n", 1, "grace_minutes is no number of minutes"),
        ('attempts = "first"\n', 1, 'attempts: invalid enum value \'first\': write "best" or "last"'),
        (f"{BASE}[late]\nper_day = 10\ntable = [[1, 10]]\n", 5, "say per_day or table, and not both"),
        (f"{BASE}[late]\ntable = [[2, 10], [1, 20]]\n", 4, "the days of the table do not rise"),
        (f"{BASE}[late]\ntable = [[1, 30], [3, 10]]\n", 4, "the percentages of the table fall"),
        (f"{BASE}[late]\ntable = []\n", 4, "the table is empty"),
        (f'{BASE}[late]\nper_day = "10"\n', 4, "per_day: expected a number, got str: write it as 10"),
        (f"{BASE}[late]\nper_day = 110\n", 3, "that is no percentage"),
        (f"{BASE}[late]\nper_day = nan\n", 3, "that is no percentage"),
        (f"{BASE}[late]\nbudget = -1\n", 4, "budget is no number of days"),
        ("[late]\nper_day = 10\n", 1, "there is a price for being late, and nothing is due"),
        (f"{BASE}{EXTENSION}", 3, "say until when or for how many days"),
        (f"{BASE}{EXTENSION}days = 0\n", 7, "days is no number of days"),
        (f"{BASE}{EXTENSION}until = 2026-02-01T00:00:00\n", 7, "it ends before all is due"),
        (f"{BASE}{EXTENSION}until = 2026-03-29T02:30:00\n", 7, "until: it does not exist"),
        (f"{BASE}{EXTENSION}days = 1\n{EXTENSION}days = 2\n", 8, "jane has an extension already, in line 3"),
        (f"{EXTENSION}days = 1\n", 1, "there is an extension, and nothing is due"),
        (
            f"{BASE}{EXTENSION}days = 1\nfrom = 3\n",
            8,
            "unknown field `from`; there are reason, author, student, students, until, days",
        ),
    ],
)
def test_rules_that_are_none_are_refused_with_the_line(tmp_path: Path, text: str, line: int, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith(f"{tmp_path}/policy.toml:{line}: ")
    assert said in str(caught.value)


@pytest.mark.parametrize("text", [f"{BASE}{EXTENSION.replace('jane', 'jnae')}days = 1\n", f"{BASE}[used]\njnae = 1\n"])
def test_who_is_named_has_to_be_there(tmp_path: Path, text: str) -> None:
    with pytest.raises(UsageError, match=r"policy.toml:4: there is no student jnae; do you mean jane\?"):
        read(tmp_path, text).expect_known({"jane", "max"})


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        (
            f"{BASE}{EXTENSION}days = 1\n{EXTENSION.replace('jane', 'doejane_101')}days = 2\n",
            8,
            "doejane_101 is jane, who has an extension already, in line 3",
        ),
        (f"{BASE}[used]\njane = 1\ndoejane_101 = 1\n", 5, "doejane_101 is jane, whose days are there already"),
    ],
)
def test_one_student_is_one_under_two_names(tmp_path: Path, text: str, line: int, said: str) -> None:
    found = read(tmp_path, text)
    found.expect_once(("jane", "max"))
    with pytest.raises(UsageError) as caught:
        found.expect_once(("jane", "doejane_101"))
    assert str(caught.value) == f"{tmp_path}/policy.toml:{line}: {said}"


# --- a list of times ------------------------------------------------------------------------------------------------


def listed(folder: Path, text: str, zone: ZoneInfo | None = None) -> dict[str, times.Handed]:
    (folder / "times.csv").write_bytes(text.encode())
    return times.read(folder / "times.csv", zone)


def test_times_are_read_with_an_offset_or_in_the_zone(tmp_path: Path) -> None:
    rows = "submission;submitted;student\r\na;2026-03-01T21:00:00+01:00;jane\r\nb;2026-03-01 21:00;\r\nc;;\r\n"
    at = datetime(2026, 3, 1, 20, tzinfo=UTC)
    found = listed(tmp_path, rows, BERLIN)
    place = f"{tmp_path}/times.csv"
    assert found == {
        "a": times.Handed(at, "jane", f"{place}:2"),
        "b": times.Handed(at, place=f"{place}:3"),
        "c": times.Handed(None, place=f"{place}:4"),
    }
    found = listed(tmp_path, "submission,submitted\na,2026-03-01 20:00:00 UTC\n")
    assert found == {"a": times.Handed(at, place=f"{place}:2")}


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("", 1, "the columns are not"),
        ("id,when\n", 1, "the columns are not"),
        ("submission,submitted,mood\n", 1, "the column mood is not known"),
        ("submission,submitted\na,yesterday\n", 2, "yesterday is no time"),
        ("submission,submitted\na,2026-03-01 21:00\n", 2, "it has no zone"),
        ("submission,submitted\na,2026-03-01\n", 2, "2026-03-01 is a day without a time"),
        ("submission,submitted\na,20260301\n", 2, "20260301 is a day without a time"),
        ("submission,submitted\na,\na,\n", 3, "the submission a is in line 2 already"),
        ("submission,submitted\n,2026-03-01 21:00Z\n", 2, "the submission is missing"),
        ("submission,submitted\na,,b\n", 2, "there are 3 cells for 2 columns"),
    ],
)
def test_a_list_that_is_none_is_refused_with_the_line(tmp_path: Path, text: str, line: int, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        listed(tmp_path, text)
    assert str(caught.value).startswith(f"{tmp_path}/times.csv:{line}: ")
    assert said in str(caught.value)
