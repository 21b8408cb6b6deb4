"""Markdown of what a student is told: no text of a student's is a link, an image, a heading or a tag."""

from __future__ import annotations

import re
from collections.abc import Iterator

from grader.course.export import words
from grader.course.export.final import Final
from grader.report import Check, ExerciseReport

_ACTING = re.compile(r"([\\`*_{}\[\]<>&|~#$!])")
_BEGINS_A_BLOCK = re.compile(r"^(\d*)([-+=.)])")
_LINKED = re.compile(r"(?i)\b(https?|ftp|xmpp|mailto)(:)|(www)(\.)")


def markdown(final: Final) -> bytes:
    """Return a result as a document."""
    return ("\n".join(_document(final)) + "\n").encode()


def escaped(text: str) -> str:
    """Return a line that reads as it stands, at the beginning of a paragraph as well."""
    shown = _BEGINS_A_BLOCK.sub(r"\1\\\2", _ACTING.sub(r"\\\1", text))
    shown = _LINKED.sub(lambda found: f"{found[1] or found[3]}\\{found[2] or found[4]}", shown)
    return shown.replace("@", "@<!-- -->")  # else GitHub tells whoever is called so


def fenced(text: str) -> str:
    """Return lines as they stand, between fences that are longer than any in them."""
    longest = max((len(found) for found in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n{text}\n{fence}"


def table(exercises: list[ExerciseReport]) -> Iterator[str]:
    """Yield the lines of a table of exercises."""
    yield "| exercise | points | |"
    yield "|---|---|---|"
    for exercise in exercises:
        check = exercise.decisive
        state = words.OUTCOMES["passed" if check is None else check.outcome]
        yield f"| {escaped(words.title(exercise))} | {exercise.score} of {exercise.max_score} | {state} |"


def _document(final: Final) -> Iterator[str]:
    yield f"# Result of {escaped(words.line(final.name))}"
    yield ""
    yield f"**{escaped(words.headline(final))}**"
    yield ""
    lines = [f"- {escaped(said)}" for said in words.reasons(final)]
    yield from [*lines, ""] if lines else []
    exercises = final.report.exercises if final.report is not None else []
    yield from [*table(exercises), ""] if exercises else []
    for exercise in exercises:
        yield from _exercise(exercise)


def _exercise(exercise: ExerciseReport) -> Iterator[str]:
    yield f"## Exercise {escaped(words.title(exercise))}: {exercise.score} of {exercise.max_score}"
    yield ""
    for check in exercise.checks:
        yield f"- **{words.OUTCOMES[check.outcome]}** ({check.points} of {check.max_points}): " + escaped(
            words.asked(check)
        )
        yield from _check(exercise, check)
    yield ""


def _check(exercise: ExerciseReport, check: Check) -> Iterator[str]:
    """Yield what is said of a check, as a list below it."""
    yield from (f"  - {escaped(said)}" for said in words.told(exercise, check))
    if printed := words.printed(check):
        yield "  - Your code printed:"
        yield ""
        yield from (f"    {line}".rstrip() for line in fenced(printed).split("\n"))
        yield ""
