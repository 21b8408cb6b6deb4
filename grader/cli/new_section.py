"""``grader new-section``: a section to begin with, for whoever writes one."""

from __future__ import annotations

from pathlib import Path

import click

from grader.cli.wrapping import say


@click.command("new-section")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
def new_section(folder: Path) -> None:
    """Write a small section that works, to be changed into yours.

    DIR has an exercise with its stub and its solution, a suite, given problems, mistakes that are named, pictures, a
    reading, and a wrong program that must lose points. It is named as DIR is.
    """
    from grader import skeleton

    for path in skeleton.write(folder):
        say(f"  {path}")
    say(f"\nNext: grader verify --section {folder}")
