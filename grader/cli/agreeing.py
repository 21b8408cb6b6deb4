"""Ask before something is done that whoever typed the command may not have meant."""

from __future__ import annotations

import sys

import click

from grader.cli.wrapping import wrapped
from grader.errors import UsageError

yes_option = click.option("--yes", is_flag=True, help="Do it without asking.")


def agreed(question: str, *, yes: bool) -> bool:
    """Ask, unless the answer was given with the command.

    Raises
    ------
    UsageError
        If there is nobody to ask.
    """
    if yes:
        return True
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError(f"{question} There is no terminal to ask at: give --yes if that is meant.")
    return click.confirm(wrapped(f"{question} [y/N]"), prompt_suffix=": ", show_default=False)
