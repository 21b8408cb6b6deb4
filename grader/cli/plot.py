"""``grader plot``: see the figure that one's code draws."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli.at_hand import exercise_in
from grader.cli.options import section_option
from grader.cli.proposals import exercises
from grader.cli.wrapping import say

if TYPE_CHECKING:
    from grader.section import Exercise, Section


@click.command()
@click.argument("exercise", required=False, shell_complete=exercises)
@click.argument("path", type=click.Path(path_type=Path), required=False)
@click.option("--out", type=click.Path(path_type=Path), help="The file to write. [default: EXERCISE.png]")
@click.option("--show", is_flag=True, help="Open the picture in the viewer of this machine as well.")
@section_option
def plot(exercise: str | None, path: Path | None, out: Path | None, show: bool, section_name: str | None) -> int:
    """Draw the figure that an exercise asks for, with your code.

    It is written as PNG, of the code in PATH as it is now.

    Without EXERCISE it is the one that you are at, and PATH is the nearest exercises/ if it is not given. The figure is
    drawn of the section's own example, by the same confined worker that grades it.

    Exit codes: 0 drawn, 1 the code draws nothing yet, 2 usage.
    """
    from grader import places, section

    named, name = places.one(exercise) if exercise is not None else (None, None)
    path = path or named
    found = section.find(section_name, path)
    path = places.of(path, found.files)
    chosen = found.exercise(name) if name is not None else exercise_in(found, path, "plot")
    target = out or Path(f"{chosen.id}.png")
    if not target.absolute().parent.is_dir():
        raise click.UsageError(f"there is no folder {target.absolute().parent} to write {target.name} into")
    from grader import submission

    taken = submission.load(path, found)
    from grader.sandbox.sandbox import Sandbox

    sandbox = Sandbox(found.packages, found.limits, given=found.given)
    from grader.files import write_whole
    from grader.grading import Grader
    from grader.key import PRACTICE
    from grader.sandbox.endings import StudentTimedOut

    grader = Grader(found, PRACTICE, sandbox)
    try:
        figure = grader.shown.figure(taken, chosen)
    except StudentTimedOut as error:
        say(f"What draws the figure of {chosen.id} did not end within {error.seconds:g} s: a loop, or a busy machine.")
        say(f"Next: grader grade {chosen.id}, which says where it is; if that passes, this once more")
        return 1
    finally:
        grader.close()
    if figure is None or not figure.png:
        say(f"{chosen.id} draws no figure yet.\nNext: grader grade {chosen.id}, which says what is in the way")
        return 1
    write_whole(figure.png, target)
    say(f"The figure of {chosen.id} is {target}.\nNext: {_after(found, chosen, path)}")
    if show:
        click.launch(str(target))
    return 0


def _after(section: Section, exercise: Exercise, folder: Path) -> str:
    """Return what comes after the figure: what is known of it already is not asked again."""
    from grader.cli.kept import progress
    from grader.practice.following import next_step

    kept = progress(folder, section.name)
    if kept is None or kept.score(exercise.id) != exercise.points:
        return f"look at it; is it right? grader grade {exercise.id}"
    then = next_step(section, kept, [exercise.id], go="grader watch {exercise}")
    return f"look at it; {exercise.id} was right when it was graded last. Then {then}"
