"""The summary of a step of GitHub Actions, which takes a MiB of Markdown and refuses more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from grader.course.export import words
from grader.course.export.final import Final
from grader.course.export.markdown import escaped, table

MOST = (1 << 20) - (1 << 12)
_CUT = "\n\nThe rest does not fit here.\n"


def github_summary(final: Final) -> bytes:
    """Return the score, a table of exercises, and of each that is not right the first thing to look at."""
    return _cut(_of_one(final))


def of_class(finals: Iterable[Final]) -> bytes:
    """Return a table of a class, a row for each student."""
    return _cut(_of_many(finals))


def _of_one(final: Final) -> Iterator[str]:
    yield f"### Result: {escaped(words.headline(final))}"
    yield ""
    yield from (f"- {escaped(said)}" for said in words.reasons(final))
    yield ""
    exercises = final.report.exercises if final.report is not None else []
    if exercises:
        yield from table(exercises)
    for exercise in exercises:
        check = exercise.decisive
        if check is not None:
            yield ""
            yield f"**Exercise {escaped(words.title(exercise))}**"
            yield ""
            yield from (f"- {escaped(said)}" for said in words.told(exercise, check))


def _of_many(finals: Iterable[Final]) -> Iterator[str]:
    yield "| student | score | |"
    yield "|---|---|---|"
    for final in finals:
        score = "" if final.score is None else f"{final.score:g}"
        why = words.line(final.why_no_score) if final.why_no_score is not None else "; ".join(words.reasons(final))
        yield f"| {escaped(words.line(final.id))} | {score} | {escaped(why)} |"


def _cut(lines: Iterable[str]) -> bytes:
    """Return as many whole lines as fit."""
    made, size = list[bytes](), 0
    for line in lines:
        data = line.encode() + b"\n"
        size += len(data)
        if size > MOST:
            return b"".join(made) + _CUT.encode()
        made.append(data)
    return b"".join(made)
