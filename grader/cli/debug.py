"""``grader debug``: run a failing practice case by hand."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli import kept
from grader.cli.at_hand import exercise_in
from grader.cli.options import section_option
from grader.cli.proposals import exercises
from grader.cli.waiting import doing, waiting_told
from grader.cli.wrapping import columns, say
from grader.text import PUT_BACK

if TYPE_CHECKING:
    from grader.given import Given
    from grader.program import Called
    from grader.report import Check
    from grader.section import Exercise, Section
    from grader.submission import Submission


@click.command()
@click.argument("exercise", required=False, shell_complete=exercises)
@click.option("--case", "number", type=click.IntRange(1), default=1, show_default=True, help="Which practice cases.")
@click.option("--no-run", is_flag=True, help="Only write the script.")
@section_option
def debug(exercise: str | None, number: int, no_run: bool, section_name: str | None) -> int:
    """Write the failing case as a short script, and run it.

    Without EXERCISE it is of the one that you are at. The script lies beside the exercises, debug_ex3.py for ex3: run
    it as often as you like, put print or breakpoint() into your functions, or open it in an editor's debugger. Your own
    Python runs it, with nothing confined and no limit of time.

    Exit codes: 0 nothing fails or the script ran through, 1 the script did not, 2 usage, 3 the grader broke.
    """
    from grader import key, places, section

    if os.environ.get(key.VARIABLE):
        raise click.UsageError(f"debug is for practice cases; {key.VARIABLE} is set: unset it")
    folder, name = places.one(exercise) if exercise is not None else (None, None)
    found = section.find(section_name, folder)
    folder = places.of(folder, found.files)
    chosen = found.exercise(name) if name is not None else exercise_in(found, folder, "debug")
    from grader import submission

    taken = submission.load(folder, found)
    with doing(f"looking for the call that fails in {chosen.id}"):
        check, called, given = _failing_call(found, chosen, taken, number)
    from grader.practice.debug import no_call, runs, script, write
    from grader.practice.scripted import LEFT, command

    if check is None or called is None:
        after = _after(found, chosen, folder) if check is None else _mended(chosen, check)
        say(f"{no_call(chosen, check)}\nNext: {after}")
        return 0
    again = f", save, then: grader grade {chosen.id}"
    source, width = taken.files[chosen.module], columns(sys.stdout)
    text = script(chosen, check, called, given, source=source, again=again, columns=width)
    path = write(text, chosen, folder)
    say(f"{runs(path)}\n")
    if no_run:
        return 0
    from grader.cli.ends import interrupted_saying

    after = f"Next: mend {check.function} in {chosen.file}{again}"
    with interrupted_saying(f"the script is {path}.\n{after}"):
        code = subprocess.run(command(path.name), cwd=path.parent, check=False).returncode
    if code == LEFT:
        after = f"You left it at (Pdb). Next: delete breakpoint() before it is graded{again}"
    if code != 0:  # else the script says so itself
        say(f"\n{after}")
    return 0 if code == 0 else 1


def _after(section: Section, right: Exercise, folder: Path) -> str:
    """Return what comes after an exercise that is right."""
    from grader.practice.following import next_step

    return next_step(section, kept.progress(folder, section.name), [right.id], go="grader watch {exercise}")


def _mended(exercise: Exercise, check: Check) -> str:
    """Return what comes before there can be a call: of a file that is not there what brings it."""
    from grader.feedback.sentences import nothing_there, step_to_file

    missing, empty = nothing_there(exercise.file)
    if check.message in (missing, empty):
        return f"grader reset {exercise.id} brings its stub{PUT_BACK * (check.message == missing)}"
    if (step := step_to_file(check, exercise.file)) is not None:
        return f"{step}, then: grader debug {exercise.id}"
    return f"grader grade {exercise.id}"


def _failing_call(
    section: Section, exercise: Exercise, taken: Submission, number: int
) -> tuple[Check | None, Called | None, Given]:
    """Return the check that an exercise fails, the call that it fails by, and the given problems."""
    from grader import key
    from grader.sandbox.sandbox import Sandbox

    draws = taken.imports_matplotlib(exercise)
    sandbox = Sandbox(section.packages, section.limits, given=section.given, draws=draws)
    from msgspec.structs import replace

    from grader.grading import Grader

    grader = Grader(section, replace(key.PRACTICE, number=number), sandbox)
    try:
        with waiting_told(lambda: grader.calling):
            return *grader.failing_call(taken, exercise), grader.given
    finally:
        grader.close()
