"""Ask before something is done that whoever typed the command may not have meant."""

from __future__ import annotations

import contextlib
import signal
import sys
from collections.abc import Iterator

import click

from grader.cli.wrapping import say, wrapped
from grader.errors import UsageError

_LOOK_UP_SECONDS = 0.1
_ANSWERS = {"y": True, "yes": True, "n": False, "no": False}
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
    with _hearing_signals():
        while True:
            asked = wrapped(f"{question} [y/N]")
            word = click.prompt(asked, default="n", prompt_suffix=": ", show_default=False).strip().lower()
            if word in _ANSWERS:
                return _ANSWERS[word]
            say("That is neither: y is yes; n, or Enter, is no.")


@contextlib.contextmanager
def _hearing_signals() -> Iterator[None]:
    """Have the wait for an answer looked up from now and then, as Python does no signal's work while it waits.

    One that comes between the writing of the question and the wait would go unheard until the answer.
    """
    if not hasattr(signal, "setitimer"):  # Windows, where the wait itself hears Ctrl-C
        yield
        return
    before = signal.signal(signal.SIGALRM, lambda number, frame: None)
    signal.setitimer(signal.ITIMER_REAL, _LOOK_UP_SECONDS, _LOOK_UP_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
