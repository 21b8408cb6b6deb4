"""Workflow commands of GitHub Actions that show a sentence beside a line: no text of a student's is one of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from grader.course.export import words
from grader.course.export.final import Final
from grader.report import ExerciseReport
from grader.text import counted

MOST = 10
_IN_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_PROPERTIES = _IN_DATA | {":": "%3A", ",": "%2C"}


def github_annotations(final: Final, folder: str) -> bytes:
    """Return a command for each exercise that is not right, or one that says why there is no score.

    `folder` is where the exercises' files lie in the repository.
    """
    return joined(_commands(final, folder))


def command(kind: str, data: str, **properties: str) -> str:
    """Return a command, whatever is in its words."""
    told = ",".join(f"{name}={_escaped(value, _IN_PROPERTIES)}" for name, value in properties.items())
    return f"::{kind}{' ' if told else ''}{told}::{_escaped(data, _IN_DATA)}"


def joined(commands: Iterable[str]) -> bytes:
    """Return commands as GitHub reads them."""
    return "".join(f"{one}\n" for one in commands).encode()


def _commands(final: Final, folder: str) -> Iterator[str]:
    if final.score is None or final.report is None:
        yield command("error", words.headline(final), title="Not graded")
    wrong = [one for one in (final.report.exercises if final.report is not None else []) if one.decisive is not None]
    yield from (_of_exercise(exercise, folder) for exercise in wrong[:MOST])
    if len(wrong) > MOST:
        yield command(
            "notice",
            f"{counted(len(wrong) - MOST, 'more exercise')} {'is' if len(wrong) == MOST + 1 else 'are'} not right",
        )


def _of_exercise(exercise: ExerciseReport, folder: str) -> str:
    check = exercise.decisive
    assert check is not None
    return command(
        "notice" if check.outcome == "not_attempted" else "error",
        "\n".join(words.told(exercise, check)),
        file=words.path(folder, exercise, check),
        line=str(check.line_number or 1),
        title=f"{words.title(exercise)}: {exercise.score} of {exercise.max_score}",
    )


def _escaped(text: str, escapes: dict[str, str]) -> str:
    return "".join(escapes.get(char, char) for char in text)
