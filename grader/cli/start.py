"""``grader start`` and ``grader handout``: a folder to begin in, for oneself and to give away."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli.kept import tell
from grader.cli.options import section_option
from grader.cli.wrapping import say
from grader.text import counted

if TYPE_CHECKING:
    from grader.practice.start import Contents
    from grader.section import Section

_force = click.option("--force", is_flag=True, help="Begin anew where files are; each is kept as NAME.1 or so.")


@click.command()
@click.argument("folder", metavar="[DIR]", type=click.Path(path_type=Path), required=False)
@_force
@section_option
def start(folder: Path | None, force: bool, section_name: str | None) -> None:
    """Make a folder with the exercises, to begin in.

    DIR is named as the section if it is not given; `.` is the folder where you are. It gets exercises/ with a stub for
    each exercise and the tasks, reading/ with the ideas and formulas, and settings for git and Visual Studio Code.
    Nothing that is there is written over.

    Exit codes: 0 made, 2 something is in the way (listed), or the folder cannot be written.
    """
    from grader import section
    from grader.practice import editor
    from grader.practice.progress import Progress
    from grader.practice.start import contents

    found = section.find_to_begin(section_name, folder)
    folder = folder or Path(found.name)
    _make(contents(found, editor.own_python(folder)), folder, found, force=force)
    progress = Progress(folder / "exercises", found.name)  # kept from here on
    tell(progress)
    for name, what in (("exercises/README.md", "the tasks"), ("reading/reading.md", "the ideas and formulas")):
        if (folder / name).is_file():
            say(f"  {folder / name}   {what}")
    inside = "" if _is_here(folder) else f"cd {_typed(folder)}, "
    first = Path("exercises", found.exercises[0].file)
    say(f"\nNext: {inside}open {first} in your editor, and type: grader watch")


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@_force
@section_option
def handout(folder: Path, force: bool, section_name: str | None) -> None:
    """Make a folder to give to a class.

    It is what `grader start` makes, with a workflow for GitHub and a devcontainer that install this very version.
    Nothing of a solution is in it.

    Exit codes: 0 made, 2 something is in the way (listed), or the folder cannot be written.
    """
    from grader import section
    from grader.practice.handout import REQUIREMENTS, contents, requirement

    found = section.find_to_begin(section_name, folder)
    _make(contents(found), folder, found, force=force)
    say(f"\nStudents install {requirement(found)}: {folder / REQUIREMENTS} says so, change it there.")
    say("Next: put the folder under git, and make it the template of the class's repositories.")


def _make(files: Contents, folder: Path, section: Section, *, force: bool) -> None:
    from grader.practice.start import begin, illustrate
    from grader.reader import shown
    from grader.section import READING

    was_there = not force and all((folder / path).is_file() for path in files)
    kept = begin(files, folder, section, force=force)
    said = f"{counted(len(section.exercises), 'exercise')}, {counted(section.max_score, 'point')}"
    if was_there:
        say(f"{folder} was begun before, and every file is as it was: {section.title}, {said}.")
    else:
        say(f"{folder} is ready: {section.title}, {said}.")
    if sys.stderr.isatty() and any(force or not (folder / READING / name).exists() for name in shown(section)):
        say("  drawing the pictures of the reading, which takes some seconds ...", err=True)
    kept += illustrate(section, folder, force=force)
    for path in kept:
        say(f"  kept: {path}")


def _is_here(folder: Path) -> bool:
    return folder.resolve() == Path().resolve()


def _typed(folder: Path) -> str:
    from grader.practice.shell import typed

    return typed(str(folder))
