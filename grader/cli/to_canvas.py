"""How ``grader export --format canvas`` reads Canvas' file, fills in a column, and says what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from grader.cli.target import Target
    from grader.course.finals import Finals
    from grader.section import Section

_NAMED = 10


class IntoColumn(NamedTuple):
    """What was chosen: the column, and what to do about other points there and about what a person has entered."""

    title: str | None
    scale: bool
    overwrite: bool


def export(finals: Finals, section: Section, out: Path, path: Path, choice: IntoColumn, target: Target) -> int:
    """Write the export with a column filled in; return whether there is anything to look at."""
    from grader.course import listing
    from grader.course.export import canvas, canvas_sheet
    from grader.course.exported import Exported

    exported = Exported(out)
    sheet = canvas_sheet.read(path, listing.bytes_of(path, "export of Canvas"))
    done = canvas.filled(
        sheet,
        choice.title,
        finals.marks,
        finals.max_score or section.max_score,
        finals.people,
        scale=choice.scale,
        overwrite=choice.overwrite,
        earlier=exported.in_canvas,
    )
    target.write(done.data)
    exported.add_to_canvas(done.column.key, done.written)
    notes = [*exported.troubles, *exported.keep()]
    for sentence in [*notes, *sheet.notes]:
        target.say(sentence)
    _listed(target, done.troubles, "more like these")
    _listed(target, [f"not in {path}: {name}" for name in done.unknown], "more that are not in it")
    if done.left:
        target.say(f"{_students(done.left)} as {'it was' if len(done.left) == 1 else 'they were'}: {_some(done.left)}")
    if by := [f"{number} by {what}" for what, number in done.joined.items() if number]:
        target.say(f"students of {path} found: {', '.join(by)}")
    what = f": import {target.path} into Canvas" if target.path is not None else ""
    scores = "1 score" if done.filled == 1 else f"{done.filled} scores"
    target.say(f"{scores} in the column {done.column.title}{what}")
    return 1 if done.unknown or done.troubles or notes else 0


def _students(names: Sequence[str]) -> str:
    return "1 student of the file stays" if len(names) == 1 else f"{len(names)} students of the file stay"


def _some(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return "; ".join(names[:_NAMED]) + more


def _listed(target: Target, sentences: Sequence[str], rest: str) -> None:
    for sentence in sentences[:_NAMED]:
        target.say(sentence)
    if len(sentences) > _NAMED:
        target.say(f"and {len(sentences) - _NAMED} {rest}")
