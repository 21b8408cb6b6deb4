"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

PLACE = click.Path(path_type=Path, readable=False)
"""What is read by somebody who says in a sentence of the grader's own why it cannot be."""

key_file = click.option(
    "--key-file",
    "key_path",
    type=PLACE,
    help="Draw the hidden cases from the key in this file. [default: $GRADER_KEY, else the practice key]",
)
sealing_key = click.option(
    "--key-file",
    "key_path",
    type=PLACE,
    help="The key that the reports are sealed with. [default: $GRADER_KEY, else the practice key]",
)
roster_option = click.option(
    "--roster",
    "roster_file",
    metavar="FILE",
    type=PLACE,
    help="The class, as CSV with a column id.",
)
section_option = click.option(
    "--section", "section_name", metavar="NAME", help="A section by name, or a folder with a section.toml."
)
allow_unconfined = click.option(
    "--allow-unconfined",
    is_flag=True,
    help="Grade with an instructor's key even where student code cannot be confined; the scores are not protected.",
)
_OF_A_CLASS = {"roster_file": "--roster", "key_path": "--key-file"}


def as_given() -> str:
    """Return the list of the class and the key as this command was given them, for one that is printed as advice."""
    import shlex  # few commands print any

    context = click.get_current_context(silent=True)
    given = context.params if context is not None else {}
    return "".join(
        f" {option} {shlex.quote(str(given[name]))}" for name, option in _OF_A_CLASS.items() if given.get(name)
    )
