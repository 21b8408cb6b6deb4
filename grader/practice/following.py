"""What comes after exercises that are right, by what is known of all of them.

Exercises build on one another: it is the first that is not right, also where a later one was solved before it.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from grader.practice.progress import Progress
    from grader.section import Exercise, Section


def left(section: Section, progress: Progress | None, right: Collection[str] = ()) -> list[Exercise]:
    """Return the exercises that are not known to be right, in order.

    Where nothing is known of those before, those behind the last of `right` come first.

    Parameters
    ----------
    section : Section
    progress : Progress or None
        How they stood when they were graded last, None where that is not kept.
    right : collection of str
        The ids of those that were found right just now.
    """
    numbers = [number for number, one in enumerate(section.exercises, 1) if one.id in right]
    behind = max(numbers, default=0)
    ordered = [*section.exercises[behind:], *section.exercises[:behind]] if progress is None else section.exercises
    return [one for one in ordered if one.id not in right and not (progress is not None and _is_right(one, progress))]


def first_left(section: Section, progress: Progress | None, wrong: Collection[str] | None = None) -> Exercise | None:
    """Return the exercise to go on with: the one that the student is at, or where that is right the first that is not.

    Parameters
    ----------
    section, progress
        See `left`.
    wrong : collection of str or None
        The ids of those that are known not to be right, by default by the progress.
    """
    known = wrong if wrong is not None else [one.id for one in left(section, progress)]
    unsolved = [one for one in section.exercises if one.id in known]
    current = [one for one in unsolved if progress is not None and one.id == progress.current]
    return next(iter([*current, *unsolved]), None)


def next_step(
    section: Section,
    progress: Progress | None,
    right: Collection[str],
    *,
    go: str,
    look: str = "grader grade",
    submit: str = "grader submit",
) -> str:
    """Return what to do after exercises that are right.

    Parameters
    ----------
    section, progress, right
        See `left`.
    go, look, submit : str
        What is typed to go on with an ``{exercise}``, to see how all stand, and to hand in.
    """
    others = left(section, progress, right)
    if not others:
        return f"hand in: {submit}"
    if progress is None and not _is_behind(others[0], right, section):  # it may well be right
        return f"see how all stand: {look}"
    return f"go on with {others[0].id}: {go.replace('{exercise}', others[0].id)}"


def _is_right(exercise: Exercise, progress: Progress) -> bool:
    return progress.score(exercise.id) == exercise.points


def _is_behind(exercise: Exercise, right: Collection[str], section: Section) -> bool:
    ids = [one.id for one in section.exercises]
    return ids.index(exercise.id) > max(map(ids.index, right), default=-1)
