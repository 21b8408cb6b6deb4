"""The ``grader`` command: arguments in, one call of the core, text and an exit code out.

A module for each command, imported when it is asked for; what only it needs is imported when it runs: starts are quick.
"""

from __future__ import annotations

import contextlib
import errno
import importlib
import io
import os
import sys
from typing import NoReturn

import click

import grader
from grader.cli.commands import COMMANDS, MODULES, listed
from grader.cli.output import is_of_output, lost_output, take_output
from grader.cli.wrapping import say, see_to_size
from grader.errors import GraderError, Interrupted, UnknownExercise, UsageError
from grader.text import visible

VARIABLE = "_GRADER_COMPLETE"
"""The variable by which a shell asks what a word may become."""


class CommandList(click.Group):
    """The commands, listed by who uses them."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; of a word that is none say which is meant."""
        word = args[0] if args else ""
        if word and word not in MODULES and not word.startswith("-"):
            from grader.cli.guessing import unknown

            raise click.UsageError(unknown(word, MODULES), ctx)
        return super().resolve_command(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return list(MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command; return None if there is none of that name."""
        if cmd_name not in MODULES:
            return None
        found = vars(importlib.import_module(f"grader.cli.{MODULES[cmd_name]}")).values()
        return next(one for one in found if isinstance(one, click.Command) and one.name == cmd_name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write a list for each kind of people."""
        room = formatter.width - max(map(len, MODULES)) - 4
        for people, names in COMMANDS.items():
            with formatter.section(people):
                formatter.write_dl(listed(names, room))


@click.group(cls=CommandList, context_settings={"help_option_names": ["-h", "--help"]}, invoke_without_command=True)
@click.version_option(grader.__version__, prog_name="grader")
@click.pass_context
def cli(context: click.Context) -> None:
    """Grade numerical exercises: what is right, what is not, and what to look at first."""
    if context.invoked_subcommand is None:
        from grader.cli.bare import tell

        tell(context)


def main() -> NoReturn:
    """Run the command; errors become one line and an exit code here and nowhere else."""
    try:
        take_output()
        see_to_size()
        if VARIABLE in os.environ:
            importlib.import_module("grader.cli.completion")  # it has a shell that click does not know
        else:
            _see_to_folder()
        code = cli(standalone_mode=False, complete_var=VARIABLE) or 0
    except (Exception, KeyboardInterrupt, Interrupted) as error:
        sys.stderr = sys.__stderr__  # an open pytest session has put its own there
        code = _tell(error)
    if (lost := lost_output()) is not None:
        code = _said(f"Error: {lost}", 3)
    sys.exit(code)


def _see_to_folder() -> None:
    """See that there is a folder to begin from: the one of a terminal may have been deleted."""
    try:
        os.getcwd()  # noqa: PTH109  # pathlib takes longer to import than all that --version does
    except FileNotFoundError as error:
        raise UsageError("the folder that you are in was deleted; go to another one, for example: cd ~") from error


def _tell(error: BaseException) -> int:
    """Say what went wrong and return the exit code for it."""
    import signal  # this and the next cost a command that ends well more than a moment

    from grader.sandbox.workers.launch import SandboxError, shortage

    if isinstance(error, click.ClickException):
        _show(_mended(error))
        return error.exit_code
    if isinstance(error, (click.Abort, KeyboardInterrupt)):
        error = Interrupted(signal.SIGINT)
    if isinstance(error, Interrupted):
        return _said(str(error), error.exit_code)
    if isinstance(error, SandboxError):
        return _said(f"Error: {visible(str(error))}", 3)
    if isinstance(error, GraderError):
        shows = "; to see them, with their functions: grader list" * isinstance(error, UnknownExercise)
        return _said(f"Error: {visible(str(error))}{shows}", error.exit_code)
    if isinstance(error, OSError):
        if is_of_output(error):  # nothing is to be said where it is the reader that has gone, as `head` does
            return 1
        if error.errno in (errno.EMFILE, errno.ENFILE, errno.ENOMEM):
            return _said(f"Error: {shortage(error)}", 3)
        if error.filename is not None:
            return _said(f"Error: {visible(str(error.filename))}: {error.strerror}", 2)
    import traceback

    traceback.print_exception(error)
    return _said("Error: the grader broke (above is where); this says nothing about the submission", 3)


def _mended(error: click.ClickException) -> click.ClickException:
    """Return an error in words of ours, with what to type, where click's own name a parameter alone."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is None:
        return error
    sentence = _words(error, context)
    return click.UsageError(sentence, context) if sentence is not None else error


def _words(error: click.ClickException, context: click.Context) -> str | None:
    from grader.cli.guessing import is_exercise

    typed = " ".join((context.command_path.replace("python -m ", ""), *context.command.collect_usage_pieces(context)))
    if isinstance(error, click.MissingParameter) and isinstance(error.param, click.Argument):
        return f"{error.param.make_metavar(context)} is missing: type {typed}"
    if isinstance(error, click.NoSuchOption) and is_exercise(error.option_name.lstrip("-")):
        word = error.option_name.lstrip("-")
        return (
            f"{error.option_name} is no option; an exercise is named without dashes: grader {context.info_name} {word}"
        )
    of = error.param if isinstance(error, click.BadParameter) else None
    if (
        of is not None
        and isinstance(of, click.Option)
        and isinstance(of.type, click.IntRange)
        and "is not a valid" in error.message
    ):
        return f"{of.opts[-1]} takes a number from {of.type.min or 0} on, as {of.opts[-1]} 2"
    if error.message.startswith("Got unexpected extra argument"):
        return f"{error.message.rpartition('(')[2].rstrip(')')} is too much: type {typed}"
    return None


def _show(error: click.ClickException) -> None:
    text = io.StringIO()
    error.show(file=text)
    with contextlib.suppress(OSError):
        say(text.getvalue().rstrip("\n"), err=True)


def _said(sentence: str, code: int) -> int:
    if not sentence:
        return code
    with contextlib.suppress(OSError):  # nobody reads it
        say(sentence, err=True)
    return code
