"""``grader export``: what other programs read, of a class or of one report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli.options import roster_option, sealing_key, section_option
from grader.course.export.formats import FORMATS
from grader.errors import UsageError

if TYPE_CHECKING:
    from grader.cli.target import Target
    from grader.course.finals import Finals
    from grader.course.results import Results
    from grader.key import Key
    from grader.section import Section

_NAMED = 10


class _Listing(click.Command):
    """A command whose help says a line on each format."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Formats"):
            formatter.write_dl([(name, form.sentence) for name, form in FORMATS.items()])


@click.command(cls=_Listing)
@click.argument("source", metavar="[OUT]", required=False, type=click.Path(path_type=Path))
@click.option("--format", "name", metavar="FORMAT", required=True, type=click.Choice(list(FORMATS)), help="See below.")
@click.option("--to", metavar="PATH", help="Where to write; - prints. [default: OUT/exports, or prints a report's]")
@click.option("--canvas", "canvas_file", type=click.Path(path_type=Path), help="Canvas: its export of the grades.")
@click.option("--column", metavar="TITLE", help="Canvas: the assignment. [default: the only one]")
@click.option("--scale", is_flag=True, help="Canvas: convert to the points that the assignment has there.")
@click.option("--overwrite", is_flag=True, help="Canvas: write over what a person has entered in the column too.")
@click.option("--folder", default="exercises", show_default=True, help="GitHub, GitLab: where the files lie.")
@click.option("--submitted", metavar="TIME", help="Classroom 50: when it was handed in. [default: now]")
@click.option("--wheel", type=click.Path(path_type=Path), help="Gradescope: this package as a file, to bring along.")
@click.option("--full", is_flag=True, help="Export reports of --feedback full too: they tell hidden cases.")
@roster_option
@sealing_key
@section_option
def export(
    source: Path | None,
    name: str,
    to: str | None,
    canvas_file: Path | None,
    column: str | None,
    scale: bool,
    overwrite: bool,
    folder: str,
    submitted: str | None,
    wheel: Path | None,
    full: bool,
    roster_file: Path | None,
    key_path: Path | None,
    section_name: str | None,
) -> int:
    """Write scores and feedback for other programs.

    OUT is the folder of grader batch, or one report of grader grade --json. Scores are those that count, as grader
    gradebook has them; who has none gets none. What a student is told is a file for each student.

    \b
    grader export OUT --format canvas --canvas CANVAS.csv   the file to import into Canvas
    grader export OUT --format html                         a page for each student
    grader export report.json --format junit --to f.xml     one report

    Exit codes: 0 written, 1 written, and something needs a look, 2 usage, 3 the grader broke, or there is no report.
    """
    from grader import key
    from grader.cli import exporting, to_canvas
    from grader.cli.target import Target

    form = FORMATS[name]
    if (name == "canvas") != (canvas_file is not None):
        raise UsageError("--format canvas needs the export of Canvas by --canvas FILE, and no other format takes one")
    secret = key.load(key_path)
    if form.made == "course":
        place = Path("autograder.zip") if source is None else source / "exports" / "autograder.zip"
        return exporting.autograder(Target(to, place, private=True), secret, section_name, wheel)
    if source is None:
        raise UsageError("give the folder that grader batch has written, or a report of grader grade --json")
    choices = exporting.Choices(name, folder, submitted, full=full)
    if not source.is_dir():
        if form.made == "class" or not source.name.endswith(".json"):
            raise UsageError(f"{source} is no folder that grader batch has written")
        return exporting.one_report(source, secret, choices, Target(to, None, (source,)))
    results, finals, section = _class(source, secret, roster_file, section_name)
    default = source / "exports" / (f"{name}{form.ending}" if form.made == "class" or form.of_classes else name)
    inputs = [path for path in (canvas_file, roster_file, key_path) if path is not None]
    target = Target(to, default, inputs)
    if canvas_file is not None:
        choice = to_canvas.IntoColumn(column, scale=scale, overwrite=overwrite)
        code = to_canvas.export(finals, section, source, canvas_file, choice, target)
    elif form.made == "class":
        code = exporting.table(finals, section, name, target)
    elif form.of_classes:
        code = exporting.whole_class(results, finals, name, target)
    else:
        code = exporting.each_student(results, finals, choices, target)
    return max(code, _told(finals, target))


def _class(
    out: Path, secret: Key, roster_file: Path | None, section_name: str | None
) -> tuple[Results, Finals, Section]:
    from grader import section
    from grader.course import finals, roster
    from grader.course.results import Results

    listed = roster.read(roster_file) if roster_file is not None else None
    results = Results(out, secret)
    run = results.manifest
    first = next((one.section for one in results.without_words()), None) if run is None else run.section
    found = section.find(section_name or first)
    closed = finals.of_class(results, listed, found)
    if not closed.marks:
        raise UsageError(f"{out} holds no reports that this key has sealed")
    return results, closed, found


def _told(finals: Finals, target: Target) -> int:
    """Say what a person should look at; return whether there is anything."""
    for trouble in finals.troubles[:_NAMED]:
        target.say(trouble)
    if len(finals.troubles) > _NAMED:
        target.say(f"and {len(finals.troubles) - _NAMED} more like these")
    for note in finals.notes:
        target.say(note)
    return 1 if finals.troubles else 0
