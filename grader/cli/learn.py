"""``grader list`` and ``grader hint``: what there is to do, and a nudge."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli.completion import exercises
from grader.cli.options import section_option

if TYPE_CHECKING:
    from grader.practice.progress import Progress
    from grader.section import Section


@click.command("list")
@section_option
def list_exercises(section_name: str | None) -> None:
    """List the exercises with their points and functions, and how far you are."""
    from grader import section

    sections = section.known().values() if section_name is None else [section.find(section_name)]
    for found in sections:
        click.echo(f"{found.title}: {len(found.exercises)} exercises, {found.max_score} points\n")
        progress = _progress(found)
        for exercise in found.exercises:
            at = " <- you are here" if progress is not None and progress.current == exercise.id else ""
            click.echo(f"{exercise.id}  {exercise.title} ({exercise.points} points), {exercise.file}{at}")
            for function in exercise.functions:
                click.echo(f"       {function}")
            if progress is not None and (done := progress.of(exercise.id)) and (done.history or done.hints):
                taken = f", {done.hints} of {len(exercise.hints)} hints taken" if done.hints else ""
                click.echo(f"       best so far: {done.best} of {exercise.points} points{taken}")
        click.echo()
    here = next((progress.current for progress in [_progress(found)] if progress is not None), None)
    first = here or found.exercises[0].id
    click.echo(f"Next: grader watch, or: grader grade {first}, or a nudge: grader hint {first}")


@click.command()
@click.argument("exercise", shell_complete=exercises)
@click.argument("step", metavar="[N]", type=click.IntRange(min=1), required=False)
@section_option
def hint(exercise: str, step: int | None, section_name: str | None) -> None:
    """Show a hint: 1 says where to look, the last nearly the line.

    Without N it is the first, or the next one where your progress is kept, as `grader start` and `watch` do.
    """
    from grader import section

    where, found = section.find_with(Path(exercise).name, section_name)
    most = len(found.hints)
    if step is not None and step > most:
        raise click.UsageError(f"{found.id} has {most} hints")
    progress = _progress(where)
    step = step or min(most, progress.of(found.id).hints + 1 if progress is not None else 1)
    if progress is not None:
        progress.took_hint(found.id, step)
    click.echo(f"{found.id} {found.title}, hint {step} of {most}:\n")
    click.echo(click.wrap_text(found.hints[step - 1], width=78, initial_indent="  ", subsequent_indent="  "))
    if step < most:
        click.echo(f"\nA bigger one: grader hint {found.id} {step + 1}")
    _tell_trouble(progress)


def _progress(section: Section) -> Progress | None:
    """Return the student's progress in a section, None where none is kept."""
    from grader import places
    from grader.practice.progress import kept

    return kept(places.here(section.files), section.name)


def _tell_trouble(progress: Progress | None) -> None:
    if progress is not None and progress.trouble is not None:
        click.echo(f"({progress.trouble}.)", err=True)
