"""``grader`` alone: the commands on one screen, and what is next where it is typed."""

from __future__ import annotations

from collections.abc import Iterator

import click

from grader.cli.commands import COMMANDS, listed
from grader.cli.wrapping import say


def tell(context: click.Context) -> None:
    """Print the commands, those of students with a sentence each, and the next step."""
    (first, own), *others = COMMANDS.items()
    formatter = context.make_formatter()
    with formatter.section(first):
        formatter.write_dl(listed(own, formatter.width - max(map(len, own)) - 4))
    say(formatter.getvalue().strip("\n"))
    for people, names in others:
        say(f"{people}: {', '.join(names)}", piped=80)
    say("More on each: grader --help; all about one: grader watch --help\n")
    for line in _standing():
        say(line)


def _standing() -> Iterator[str]:
    """Yield how the student stands in what has been begun here, and the next step."""
    from grader import section
    from grader.cli.at_hand import next_step, progress_in

    sections = list(section.known().values())
    begun = {found.name: progress for found in sections if (progress := progress_in(found)) is not None}
    last = next((found for found in reversed(sections) if found.name in begun), sections[-1])
    progress = begun.get(last.name)
    scores = [progress.score(exercise.id) for exercise in last.exercises] if progress is not None else []
    if graded := [score for score in scores if score is not None]:
        yield f"{last.title}: {sum(graded)} of {last.max_score} points when it was graded last"
    yield f"Next: {next_step(last, progress)}"
