"""What GitHub shows beside the log of a job that grades a class: who has no score, and how each exercise went."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from grader.course.export import words
from grader.course.export.final import Final
from grader.course.export.github_annotations import MOST, command, joined
from grader.course.statistics import CheckFigures, Figures
from grader.report import Outcome

_NAMED = 10
_BROKEN: dict[Outcome, str] = {"crashed": "crash", "timed_out": "take too long"}


def of_class(finals: Iterable[Final], figures: Figures) -> bytes:
    """Return commands on a class; GitHub shows ten of each kind.

    Errors: on whom the grader broke. Warnings: who else has no score, but for those who are excused. Notices: how the
    class did, and each exercise, with those whose program crashes or takes too long.
    """
    unscored = [final for final in finals if final.score is None and not final.mark.excused]
    ours, theirs = [one for one in unscored if one.broke], [one for one in unscored if not one.broke]
    return joined([*_without(ours, "error"), *_without(theirs, "warning"), *_notices(figures)])


def _without(finals: Sequence[Final], kind: str) -> Iterator[str]:
    shown = finals if len(finals) <= MOST else finals[: MOST - 1]
    for final in shown:
        yield command(kind, words.headline(final), title=words.line(final.id))
    if left := len(finals) - len(shown):
        yield command(kind, f"{left} more have no score")


def _notices(figures: Figures) -> Iterator[str]:
    low, _, middle, _, high = figures.quarters or [0] * 5
    number = figures.scores.total()
    said = f"{number} graded: lowest {low}, middle {middle}, highest {high} of {figures.max_score}, as they were graded"
    yield command("notice", said if number else "nobody has a score", title="The class")
    exercises = [*figures.exercises.values()]
    for exercise in exercises[: MOST - 1]:
        lines = [
            f"mean {exercise.mean:.1f} of {exercise.max_score}; {exercise.full} of {exercise.number} have all points, "
            f"{exercise.unwritten} have written nothing",
            *_lost([check for check in figures.checks.values() if check.exercise == exercise.id]),
        ]
        yield command("notice", "\n".join(lines), title=words.line(f"{exercise.id} {exercise.title}"))


def _lost(checks: Sequence[CheckFigures]) -> Iterator[str]:
    hardest = min(checks, key=lambda check: check.earned, default=None)
    if hardest is not None and hardest.missed:
        many = sum(map(len, hardest.missed.values()))
        yield words.line(f"most often lost: {hardest.function} {hardest.title} ({many})")
    for outcome, what in _BROKEN.items():
        who = list(dict.fromkeys(name for check in checks for name in check.missed.get(outcome, ())))
        if who:
            more = f" and {len(who) - _NAMED} more" if len(who) > _NAMED else ""
            yield words.line(f"{len(who)} {what}: {', '.join(who[:_NAMED])}{more}")
