"""``grader reset``: begin an exercise anew."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli.agreeing import agreed, yes_option
from grader.cli.at_hand import exercise_in
from grader.cli.ends import interrupted_saying
from grader.cli.options import section_option
from grader.cli.proposals import exercises
from grader.cli.wrapping import say, say_command

if TYPE_CHECKING:
    from grader.section import Exercise


@click.command()
@click.argument("words", metavar="[PATH] [EXERCISE]...", nargs=-1, shell_complete=exercises)
@click.option("--all", "whole", is_flag=True, help="All exercises.")
@yes_option
@section_option
def reset(words: tuple[str, ...], whole: bool, yes: bool, section_name: str | None) -> int:
    """Begin an exercise anew: put its stub back.

    Without EXERCISE it is the one that you are at, and you are asked. Your file is kept beside it, as ex3_compare.py.1
    or with the next number that is free.

    Exit codes: 0 done, 1 not done since you said no, 2 usage.
    """
    from grader import places, section
    from grader.practice.progress import kept as progress_in
    from grader.practice.reset import is_fresh, refuse_elsewhere, refuse_own_stubs, restore
    from grader.practice.shell import copying

    folder, names = places.split(words)
    if bool(names) == whole and (whole or yes):
        raise click.UsageError("name the exercises to begin anew, as ex3, or give --all")
    if names == ["all"]:
        raise click.UsageError("to begin all exercises anew give --all")
    found = section.find(section_name, folder)
    folder = places.of(folder, found.files)
    if names or whole:
        chosen = found.exercises if whole else tuple(dict.fromkeys(map(found.exercise, names)))
    else:
        chosen = (exercise_in(found, folder, "reset"),)
    if not folder.is_dir():
        raise click.UsageError(f"{folder} is not a folder; give the one with your exercises")
    refuse_elsewhere(found, folder)
    refuse_own_stubs(found, folder)
    worked_on = [exercise for exercise in chosen if not is_fresh(found, exercise, folder)]
    if not worked_on:
        told = f"{', '.join(exercise.file for exercise in chosen)}: just as begun, nothing to put back."
        say(f"{told}\n{_following(chosen[0], folder)}")
        return 0
    there = [path for path in (folder / exercise.file for exercise in worked_on) if path.exists() or path.is_symlink()]
    question = f"Begin {', '.join(map(str, there))} anew? What you wrote is kept beside it."
    nothing = "nothing is changed; to go on with what you wrote"
    with interrupted_saying(f"{nothing}: {_watch(worked_on[0])}"):
        agrees = not there or agreed(question, yes=yes)
    if not agrees:
        say(f"Nothing is changed.\nNext: go on with what you wrote: {_watch(worked_on[0])}")
        return 1
    progress = progress_in(folder, found.name)
    for exercise in worked_on:
        kept = restore(found, exercise, folder)
        hints = ", and its hints begin anew" * (progress is not None and progress.begun_anew(exercise.id))
        was = f"; what was there is {kept}" if kept is not None else ""
        say(f"{Path(folder, exercise.file)} is the stub again{hints}{was}")
        if kept is not None and kept.is_file():
            say("  to have it back:")
            say_command(copying(kept, folder / exercise.file))
    say(_following(worked_on[0], folder))
    return 0


def _following(exercise: Exercise, folder: Path) -> str:
    return f"Next: open {folder / exercise.file} in your editor, and type: {_watch(exercise)}"


def _watch(exercise: Exercise) -> str:
    return f"grader watch {exercise.id}"
