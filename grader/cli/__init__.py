"""The ``grader`` command: arguments in, one call of the core, text and an exit code out.

Modules of one command each; what only one of them needs is imported when it runs, so that ``grader --help`` is quick.
"""

from __future__ import annotations

import contextlib
import errno
import io
import signal
import sys
from typing import NoReturn

import click

import grader
from grader.cli import (
    batch,
    compare,
    completion,
    debug,
    demo,
    diff,
    doctor,
    explore,
    export,
    grade,
    gradebook,
    learn,
    new_section,
    page,
    plot,
    replay,
    reset,
    similar,
    start,
    submit,
    verify,
    watch,
)
from grader.cli.ends import close_errors, lost_output, take_output
from grader.cli.guessing import unknown
from grader.cli.wrapping import say, see_to_size
from grader.errors import GraderError, Interrupted
from grader.sandbox.workers.launch import SandboxError, shortage

GROUPS = {
    "For students": (
        "start",
        "watch",
        "grade",
        "hint",
        "debug",
        "reset",
        "submit",
        "diff",
        "list",
        "plot",
        "show",
        "demo",
        "explore",
    ),
    "For instructors": ("handout", "batch", "gradebook", "page", "replay", "compare", "export", "similar", "doctor"),
    "For whoever writes a section": ("new-section", "verify"),
    "For the shell": ("completion",),
}


class CommandList(click.Group):
    """The commands, listed by who uses them."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; of a word that is none say which is meant."""
        word = args[0] if args else ""
        if word and word not in self.commands and not word.startswith("-"):
            raise click.UsageError(unknown(word, self.commands), ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write a list for each kind of people."""
        width = max(map(len, self.commands)) + 4
        for people, names in GROUPS.items():
            with formatter.section(people):
                room = formatter.width - width
                formatter.write_dl([(name, self.commands[name].get_short_help_str(room)) for name in names])


@click.group(cls=CommandList, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(grader.__version__, prog_name="grader")
def cli() -> None:
    """Grade numerical exercises: what is right, what is not, and what to look at first."""


for command in (
    watch.watch,
    grade.grade,
    grade.show,
    plot.plot,
    learn.hint,
    debug.debug,
    learn.list_exercises,
    start.start,
    start.handout,
    reset.reset,
    submit.submit,
    diff.diff,
    batch.batch,
    replay.replay,
    compare.compare,
    gradebook.gradebook,
    export.export,
    page.page,
    similar.similar,
    verify.verify,
    new_section.new_section,
    doctor.doctor,
    demo.demo,
    explore.explore,
    completion.completion,
):
    cli.add_command(command)


def main() -> NoReturn:
    """Run the command; errors become one line and an exit code here and nowhere else."""
    try:
        take_output()
        see_to_size()
        code = cli(standalone_mode=False, complete_var=completion.VARIABLE) or 0
        sys.stdout.flush()  # its failing is to be met here, and not by Python's own end
    except (Exception, KeyboardInterrupt, Interrupted) as error:
        sys.stderr = sys.__stderr__  # an open pytest session has put its own there
        code = _tell(error)
    close_errors()
    sys.exit(code)


def _tell(error: BaseException) -> int:
    """Say what went wrong and return the exit code for it."""
    if isinstance(error, click.ClickException):
        _show(_mended(error))
        return error.exit_code
    if isinstance(error, (click.Abort, KeyboardInterrupt)):
        error = Interrupted(signal.SIGINT)
    if isinstance(error, Interrupted):
        return _said(str(error), error.exit_code)
    if isinstance(error, SandboxError):
        return _said(f"Error: {error}", 3)
    if isinstance(error, GraderError):
        return _said(f"Error: {error}", error.exit_code)
    if isinstance(error, OSError):
        lost = lost_output(error)
        if lost is not None:  # nothing is to be said where it is the reader of our output that has gone, as `head` does
            return _said(f"Error: {lost}", 3) if lost else 1
        if error.errno in (errno.EMFILE, errno.ENFILE, errno.ENOMEM):
            return _said(f"Error: {shortage(error)}", 3)
        if error.filename is not None:
            return _said(f"Error: {error.filename}: {error.strerror}", 2)
    import traceback

    traceback.print_exception(error)
    return _said("Error: the grader broke (above is where); this says nothing about the submission", 3)


def _mended(error: click.ClickException) -> click.ClickException:
    """Return an error in words of ours where click's own name a parameter alone."""
    if not isinstance(error, click.MissingParameter) or error.ctx is None or error.param is None:
        return error
    if error.param.name != "exercise":
        return error
    sentence = f"name the exercise, as grader {error.ctx.info_name} ex1; all are listed by grader list"
    return click.UsageError(sentence, error.ctx)


def _show(error: click.ClickException) -> None:
    text = io.StringIO()
    error.show(file=text)
    with contextlib.suppress(OSError):
        say(text.getvalue().rstrip("\n"), err=True)


def _said(sentence: str, code: int) -> int:
    with contextlib.suppress(OSError):  # nobody reads it
        say(sentence, err=True)
    return code
