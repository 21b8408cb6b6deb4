"""``grader list`` and ``grader hint``: what there is to do, and a nudge."""

from __future__ import annotations

from pathlib import Path

import click

from grader.cli.completion import exercises
from grader.cli.options import section_option


@click.command("list")
@section_option
def list_exercises(section_name: str | None) -> None:
    """List the exercises with their points and functions."""
    from grader import section

    sections = section.known().values() if section_name is None else [section.find(section_name)]
    for found in sections:
        click.echo(f"{found.title}: {len(found.exercises)} exercises, {found.max_score} points\n")
        for exercise in found.exercises:
            click.echo(f"{exercise.id}  {exercise.title} ({exercise.points} points), {exercise.file}")
            for function in exercise.functions:
                click.echo(f"       {function}")
        click.echo()
    first = found.exercises[0].id
    click.echo(f"Next: grader grade {first}, or a nudge: grader hint {first}")


@click.command()
@click.argument("exercise", shell_complete=exercises)
@click.argument("step", metavar="[N]", type=click.IntRange(min=1), default=1)
@section_option
def hint(exercise: str, step: int, section_name: str | None) -> None:
    """Show a hint: 1 says where to look, the last nearly the line."""
    from grader import section

    _, found = section.find_with(Path(exercise).name, section_name)
    if step > len(found.hints):
        raise click.UsageError(f"{found.id} has {len(found.hints)} hints")
    click.echo(f"{found.id} {found.title}, hint {step} of {len(found.hints)}:\n")
    click.echo(click.wrap_text(found.hints[step - 1], width=78, initial_indent="  ", subsequent_indent="  "))
    if step < len(found.hints):
        click.echo(f"\nA bigger one: grader hint {found.id} {step + 1}")
