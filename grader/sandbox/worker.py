"""The student's side: import one submission's files, run their functions on request, tell what happened.

Knows nothing of checks. Everything here may be taken over by the code it runs: the host trusts no byte that comes out
of it, and it holds nothing worth stealing.

::

    worker.py --- submitted.py     the student's files, imported
              --- running.py       a call of one of their functions; given_parts.py is what it may be given
              --- raised.py        what is said of an exception
              --- alarm.py         where code is that does not end
              --- messages.py      the line to the host
"""

from __future__ import annotations

import os
import random
import socket
import sys
import warnings
from pathlib import PurePath
from typing import NoReturn

import numpy as np

from grader.sandbox import raised, running, wire
from grader.sandbox.alarm import Alarm
from grader.sandbox.given_parts import GivenParts
from grader.sandbox.messages import Messages
from grader.sandbox.submitted import Submitted
from grader.sandbox.values import TOO_MUCH

_formatwarning = warnings.formatwarning


def serve(channel: socket.socket, ready: wire.Ready) -> None:
    """Say that the worker is ready, import what the host sends, answer its calls, until it hangs up."""
    warnings.formatwarning = _without_folder
    warnings.filterwarnings("ignore", "coroutine .* was never awaited", RuntimeWarning)  # what came of it says so
    sys.breakpointhook = _no_keyboard
    messages = Messages(channel)
    messages.send(ready)
    student: _Student | None = None
    while True:
        message, payload = messages.receive()
        if isinstance(message, wire.Load):
            assert student is None  # a worker is for one exercise
            student = _Student(message, messages)
            if not student.load(message.wanted):
                return
        else:
            assert isinstance(message, wire.Call)
            assert student is not None
            student.call(message, payload)


def leave(channel: socket.socket) -> NoReturn:
    """Say that the student's code belongs in a worker that can draw, and end this one."""
    Messages(channel).send(wire.Elsewhere())
    channel.close()
    os._exit(0)


class _Student:
    """A submission's files and the problems that they are given, and what is told to the host of both."""

    def __init__(self, load: wire.Load, messages: Messages) -> None:
        self._submitted = Submitted(load.main, load.files)
        self._given = GivenParts(load.given)
        self._messages = messages
        self._alarm = Alarm(load.files, messages.put_in)
        self._bent = load.bent
        self._load_seconds, self._call_seconds = load.load_seconds, load.call_seconds

    def load(self, wanted: list[str]) -> bool:
        """Import the files, tell of what is in them, and return whether that went well."""
        random.seed(0)  # a fork inherits the state of these or is given a new one: neither is the same in every run
        np.random.seed(0)  # noqa: NPY002  # the generator that students' own code may use
        try:
            with self._alarm.within(self._load_seconds):
                loaded = self._submitted.load(wanted)
            self._submitted.bend(self._bent)
        except BaseException as error:  # SystemExit and KeyboardInterrupt too: whatever it is, it is the student's
            self._tell(0, error)
            return False
        _flush()
        self._messages.send(loaded)
        return True

    def call(self, call: wire.Call, payload: bytes) -> None:
        """Run a function and tell what it returned or raised."""
        try:
            function = self._submitted.function(call.function)
            with self._alarm.within(self._call_seconds):
                result, arrays = running.run(function, call, payload, self._given, self._messages)
            _flush()
            try:
                self._messages.send(result, arrays)
            except wire.WireError:
                self._messages.send(wire.Returned(call.number, wire.Opaque("list", TOO_MUCH), result.changed))
        except BaseException as error:
            self._tell(call.number, error)

    def _tell(self, number: int, error: BaseException) -> None:
        _flush()
        self._messages.send(wire.Raised(number, raised.describe(error, self._submitted, self._given)))


def _no_keyboard(*args: object, **kwargs: object) -> NoReturn:
    """Raise what a debugger without a keyboard does, in the line that asks for one and not in the line behind it."""
    from bdb import BdbQuit  # loads much, for the few who ask

    raise BdbQuit("breakpoint()")


def _without_folder(
    message: Warning | str, category: type[Warning], filename: str, lineno: int, line: str | None = None
) -> str:
    """Format a warning; one that comes up in a frame of ours must not print where the grader lies."""
    return _formatwarning(message, category, PurePath(filename).name, lineno, line)


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BaseException:  # the student may have closed or replaced it
            continue
