"""A class in figures: hard checks, checks that tell apart, common mistakes without their consequences, who is alike."""

from __future__ import annotations

import random
import statistics
import tracemalloc
from collections.abc import Iterator

import msgspec
import pytest

from grader.checks import Diagnosis
from grader.course.causes import Cause, causes
from grader.course.statistics import Bin, gather
from grader.report import Check, Outcome, Report
from tests.made_reports import made, unscored

RIGHT, LARGE, SMALL = "ex1.area.right", "ex1.area.large", "ex1.perimeter.small"


def changed(report: Report, **checks: Check) -> Report:
    """Return a report with other checks in place of those of these functions' last names."""
    exercises = [
        msgspec.structs.replace(
            exercise, checks=[checks.get(check.id.rpartition(".")[2], check) for check in exercise.checks]
        )
        for exercise in report.exercises
    ]
    return msgspec.structs.replace(report, exercises=exercises)


def check(name: str, outcome: Outcome = "failed", message: str | None = None, *known: Diagnosis) -> Check:
    return Check(name, name, name.split(".")[1], 0, 5, outcome, message, diagnosis=list(known))


def told(*checks: Check) -> list[Cause]:
    report = made("jane", {one.id: 0 for one in checks})
    return causes(changed(report, **{one.id.rpartition(".")[2]: one for one in checks}))


def test_what_was_not_graded_is_counted_and_has_no_score() -> None:
    found = gather([made("a", {RIGHT: 5}), unscored("b", "rejected"), unscored("c", "grader_error")])
    assert found.statuses == {"graded": 1, "rejected": 1, "grader_error": 1}
    assert (found.scores, found.quarters, found.checks[RIGHT].number) == ({5: 1}, [5] * 5, 1)


def test_nothing_graded_gives_figures_of_nothing() -> None:
    found = gather([unscored("b", "rejected")])
    assert (found.quarters, found.bins, found.shared_causes, found.identical) == ([], [Bin(0, 0, 0)], [], [])


@pytest.mark.parametrize("most", [1, 3, 10, 25, 62, 100])
def test_every_score_is_in_one_bin_and_the_best_has_its_own(most: int) -> None:
    found = gather(made(str(score), {RIGHT: score}, most=most) for score in range(most + 1))
    assert sum(one.number for one in found.bins) == most + 1
    assert found.bins[-1] == Bin(most, most, 1)
    assert all(one.low <= one.high for one in found.bins)
    assert [one.low for one in found.bins[1:]] == [one.high + 1 for one in found.bins[:-1]]


def test_quarters_are_scores_that_somebody_has() -> None:
    scores = [0, 1, 1, 3, 5, 5, 5, 4, 2]
    found = gather(made(str(number), {RIGHT: score}) for number, score in enumerate(scores))
    assert found.quarters == [0, 1, 3, 5, 5]


def test_what_nobody_has_is_the_hardest_and_who_has_not_is_named_by_how() -> None:
    reports = [made("a", {RIGHT: 5, LARGE: 0}), made("b", {RIGHT: 0, LARGE: 0}, outcome="crashed")]
    found = gather(reports)
    assert (found.checks[RIGHT].earned, found.checks[LARGE].earned) == (0.5, 0)
    assert found.checks[LARGE].missed == {"failed": ["a"], "crashed": ["b"]}


def test_a_check_tells_apart_as_the_correlation_with_all_the_other_points_says() -> None:
    draw = random.Random(7)
    classes = [
        {RIGHT: draw.choice([0, 5]), LARGE: draw.choice([0, 2, 5]), SMALL: 5 * (draw.random() < 0.2)} for _ in range(60)
    ]
    found = gather(made(str(number), points) for number, points in enumerate(classes))
    for name in (RIGHT, LARGE, SMALL):
        points = [one[name] for one in classes]
        others = [sum(one.values()) - one[name] for one in classes]
        assert found.checks[name].discrimination == pytest.approx(statistics.correlation(points, others), abs=1e-12)


def test_a_check_that_all_have_or_nobody_has_tells_nothing_apart() -> None:
    found = gather([made("a", {RIGHT: 5, LARGE: 0, SMALL: 5}), made("b", {RIGHT: 5, LARGE: 0, SMALL: 0})])
    assert found.checks[RIGHT].discrimination is None
    assert found.checks[LARGE].discrimination is None


def test_who_wrote_nothing_does_not_make_a_check_look_as_if_it_told_apart() -> None:
    written = [made("a", {RIGHT: 5, LARGE: 0}), made("b", {RIGHT: 0, LARGE: 5})]
    stubs = [made(f"s{number}", {RIGHT: 0, LARGE: 0}, outcome="not_attempted") for number in range(5)]
    found = gather(written + stubs)
    assert found.checks[RIGHT].discrimination == pytest.approx(-1)
    assert found.untouched == [f"s{number}" for number in range(5)]


def test_a_mistake_is_counted_once_for_each_who_made_it_and_the_commonest_comes_first() -> None:
    reports = [made(name, {RIGHT: 0, LARGE: 5}, diagnosis="halved") for name in "ab"]
    reports += [made(name, {RIGHT: 0, LARGE: 0}, diagnosis="squared") for name in "cde"]
    found = gather([*reports, made("f", {RIGHT: 0}, diagnosis="alone")])
    assert [(cause.sentence, who) for cause, who in found.shared_causes] == [
        ("squared", ["c", "d", "e"]),
        ("halved", ["a", "b"]),
    ]
    assert len(found.causes) == 3


def test_what_follows_from_another_mistake_is_none() -> None:
    follows = Diagnosis("area.x", "with your area that is so", "follows")
    assert told(check(RIGHT, "failed", "wrong", Diagnosis("a", "squared")), check(SMALL, "failed", "too", follows)) == [
        Cause("ex1", "area", "squared", known=True)
    ]


def test_what_waits_or_is_not_written_is_no_mistake() -> None:
    assert told(check(RIGHT, "skipped", "depends on"), check(LARGE, "not_attempted", "not written yet")) == []


def test_of_a_function_without_a_known_mistake_the_first_thing_counts() -> None:
    assert told(check(RIGHT, "failed", "one"), check(LARGE, "failed", "two"), check(SMALL, "failed", "three")) == [
        Cause("ex1", "area", "one", known=False),
        Cause("ex1", "perimeter", "three", known=False),
    ]


def test_of_a_function_with_a_known_mistake_nothing_else_counts() -> None:
    assert told(check(RIGHT, "failed", "one"), check(LARGE, "failed", "two", Diagnosis("a", "squared"))) == [
        Cause("ex1", "area", "squared", known=True)
    ]


def test_a_file_that_does_not_load_is_one_mistake_and_not_one_for_each_function() -> None:
    broken = "line 1 stops it"
    assert told(check(RIGHT, "crashed", broken), check(SMALL, "crashed", broken)) == [
        Cause("ex1", "ex1_file.py", broken, known=False)
    ]


def test_nothing_is_quoted_where_students_are_not_to_be_known() -> None:
    report = made("jane", {RIGHT: 0, SMALL: 0}, said="the name jane is not defined", outcome="crashed")
    assert "jane" not in str(causes(report, quoting=False))
    assert "jane" not in str(causes(made("jane", {RIGHT: 0}, said="got 'jane'"), quoting=False))


def test_the_same_files_are_told_and_stubs_and_rejected_ones_are_not() -> None:
    written = [made(name, {RIGHT: 5}, digest=digest) for name, digest in zip("abcd", "xyxz", strict=True)]
    stubs = [made(name, {RIGHT: 0}, digest="stub", outcome="not_attempted") for name in "ef"]
    rejected = [unscored(name, "rejected") for name in "gh"]
    assert gather([*written, *stubs, *rejected]).identical == [["a", "c"]]


def test_the_slowest_are_ten_and_a_report_without_times_is_none_of_them() -> None:
    reports = [msgspec.structs.replace(made(str(number), {RIGHT: 5}), seconds=float(number)) for number in range(30)]
    found = gather([*reports, msgspec.structs.replace(made("brief", {RIGHT: 5}), seconds=None)])
    assert sorted(one.seconds for one in found.slowest) == [*range(20, 30)]


def test_of_a_report_little_is_held() -> None:
    """Counts for each check weigh most as long as there are few."""

    def reports(number: int) -> Iterator[Report]:
        checks = [f"ex1.area.{place}" for place in range(20)]
        for one in range(number):
            yield made(f"student {one}", dict.fromkeys(checks, 0), said="s" * 200, digest=f"sha256:{one:064}")

    gather(reports(2))
    tracemalloc.start()
    try:
        found = gather(reports(50))
        held = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert found.checks["ex1.area.0"].number == 50
    assert held < 50 * 4000
