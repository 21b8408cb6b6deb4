"""What a word that is half typed may become, where that is not a command's own name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import click
    from click.shell_completion import CompletionItem


def exercises(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the exercises that a word may become."""
    from click.shell_completion import CompletionItem  # only a shell asks

    from grader import section
    from grader.errors import GraderError

    try:
        found = section.find(context.params.get("section_name"))
    except GraderError:
        return []
    return [
        CompletionItem(exercise.id, help=exercise.title)
        for exercise in found.exercises
        if exercise.id.startswith(incomplete.lower())
    ]
