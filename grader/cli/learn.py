"""``grader list`` and ``grader hint``: what there is to do, and a nudge."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli import kept
from grader.cli.at_hand import choices, first_left, next_step, progress_in
from grader.cli.options import section_option
from grader.cli.proposals import exercises
from grader.cli.wrapping import say
from grader.text import counted

if TYPE_CHECKING:
    from grader.practice.progress import Progress
    from grader.section import Exercise, Section


@click.command("list")
@section_option
def list_exercises(section_name: str | None) -> None:
    """List the exercises with their points and functions, and how far you are."""
    from grader import section

    sections = list(section.known().values()) if section_name is None else [section.find(section_name)]
    steps = {}
    begun = []
    for found in sections:
        say(f"{found.title}: {counted(len(found.exercises), 'exercise')}, {counted(found.max_score, 'point')}\n")
        progress = progress_in(found)
        begun += [found.name] if progress is not None else []
        steps[found.name] = next_step(found, progress)
        absent = _absent(found) if progress is not None else {}
        for exercise in found.exercises:
            at = " <- you are here" if progress is not None and progress.current == exercise.id else ""
            say(f"{exercise.id}  {exercise.title} ({counted(exercise.points, 'point')}), {exercise.file}{at}")
            say(f"       {', '.join(exercise.functions)}", piped=79)
            if progress is not None and (done := progress.of(exercise.id)) and (done.history or done.hints):
                taken = (
                    f", {sum(done.hints.values())} of {counted(_hints(exercise), 'hint')} taken" if done.hints else ""
                )
                say(f"       best so far: {done.best} of {counted(exercise.points, 'point')}{taken}")
            if exercise.id in absent:
                say(f"       {absent[exercise.id]}", piped=79)
        say()
    say(f"Next: {steps[(begun or list(steps))[-1]]}")


@click.command()
@click.argument("name", metavar="[EXERCISE|FUNCTION]", required=False, shell_complete=exercises)
@click.argument("step", metavar="[N]", type=click.IntRange(min=1), required=False)
@section_option
def hint(name: str | None, step: int | None, section_name: str | None) -> None:
    """Show a hint about a function: 1 says where to look, the last nearly the line.

    Of an exercise it is the function that was graded as wrong or not written last, where your progress is kept, as
    `grader start` and `watch` do; else its first. Without N it is the first hint, or the next one. Without any word it
    is about the exercise that you are at.
    """
    if name is None:
        name = _at(section_name)
        if name is None:
            say("Every exercise is right: there is nothing to hint at.\nNext: hand in: grader submit")
            return
    folder, word = _split(name)
    from grader import section

    where, found, function = section.find_with(word, section_name, folder)
    progress = progress_in(where, folder)
    done = progress.of(found.id) if progress is not None else None
    if function is None and step is None and progress is not None and progress.score(found.id) == found.points:
        say(f"{found.id} was right when it was graded last: there is nothing to hint at.\n{_on(where, progress)}")
        return
    if function is None:
        function = done.function if done is not None and done.function in found.functions else found.functions[0]
    hints = found.hints_of(function)
    most = len(hints)
    path = None
    if folder is not None:
        from grader.practice.shell import typed

        path = typed(name)
    if step is not None and step > most:
        last = f"grader hint {path or function} {most}"
        raise click.UsageError(f"{function} has {counted(most, 'hint')}: the biggest is {last}")
    step = step or min(most, (done.hints.get(function, 0) if done is not None else 0) + 1)
    if progress is not None:
        told = progress.trouble
        progress.took_hint(found.id, function, step)
        if progress.trouble != told:
            kept.tell(progress)
    say(f"{function} ({found.id} {found.title}), hint {step} of {most}:\n")
    say(f"  {hints[step - 1]}", piped=78)
    say(f"\nNext: try that, save, then: grader grade {path or found.id}")
    if step < most:
        say(f"Stuck? grader hint {path or function} {step + 1}")


def _absent(section: Section) -> dict[str, str]:
    """Return what to say of each file that is not there; where none can be read other commands say why."""
    from grader import places
    from grader.errors import GraderError

    folder = places.here(section.files)
    if section.files <= places.names(folder):
        return {}
    from grader import submission
    from grader.practice.absent import absent

    try:
        return absent(submission.load(folder, section), section)
    except GraderError:
        return {}


def _on(section: Section, progress: Progress) -> str:
    """Return what comes after an exercise that is right."""
    first = first_left(section, progress)
    return f"Next: go on with {first}: grader watch {first}" if first is not None else "Next: hand in: grader submit"


def _at(section_name: str | None) -> str | None:
    """Return the exercise that the student is at, None where all are right.

    Raises
    ------
    UsageError
        If nothing says which that is.
    """
    from grader import section

    found = section.find(section_name)
    progress = progress_in(found)
    if progress is None:
        one = found.exercises[0]
        names = f"as grader hint {one.id}, or grader hint {one.functions[0]}"
        raise click.UsageError(f"name the exercise or the function, {names}; {choices(found)}")
    return first_left(found, progress)


def _hints(exercise: Exercise) -> int:
    return sum(len(hints) - 1 for hints in exercise.hints)


def _split(word: str) -> tuple[Path | None, str]:
    """Return the folder and the exercise or function that a word names; the file itself need not be there."""
    from grader import places

    if Path(word).name and not Path(word).is_dir() and Path(word).parent.is_dir():
        return (Path(word).parent if Path(word).parent != Path() or Path(word).is_file() else None), Path(word).name
    return places.one(word)
