"""The ``grader`` command: arguments in, one call of the core, text and an exit code out.

Modules of one command each; what only one of them needs is imported when it runs, so that ``grader --help`` is quick.
"""

from __future__ import annotations

import io
import os
import sys
from typing import NoReturn

import click

import grader
from grader.cli.batch import batch
from grader.cli.demo import demo
from grader.cli.doctor import doctor
from grader.cli.grade import grade, show
from grader.cli.learn import hint, list_exercises
from grader.cli.plot import plot
from grader.cli.verify import verify

INTERRUPTED = 130


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(grader.__version__, prog_name="grader")
def cli() -> None:
    """Grade numerical exercises: what is right, what is not, and what to look at first."""


for command in (grade, show, plot, hint, list_exercises, batch, verify, doctor, demo):
    cli.add_command(command)


def main() -> NoReturn:
    """Run the command; errors become one line and an exit code here and nowhere else."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # what students write may not exist in the terminal's encoding
    try:
        sys.exit(cli(standalone_mode=False) or 0)
    except (Exception, KeyboardInterrupt) as error:
        sys.stderr = sys.__stderr__  # an open pytest session has put its own there
        sys.exit(_tell(error))


def _tell(error: BaseException) -> int:
    """Say what went wrong and return the exit code for it."""
    from grader.errors import GraderError

    if isinstance(error, click.ClickException):
        error.show()
        return error.exit_code
    if isinstance(error, (click.Abort, KeyboardInterrupt)):
        click.echo("interrupted", err=True)
        return INTERRUPTED
    if isinstance(error, BrokenPipeError):  # the reader of our output has gone, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    if isinstance(error, GraderError):
        click.echo(f"Error: {error}", err=True)
        return error.exit_code
    if isinstance(error, OSError) and error.filename is not None:
        click.echo(f"Error: {error.filename}: {error.strerror}", err=True)
        return 2
    import traceback

    traceback.print_exception(error)
    click.echo("Error: the grader broke (above is where); this says nothing about the submission", err=True)
    return 3
