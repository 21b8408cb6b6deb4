"""What one line hands to a function that cannot take it: then the call is what to look at, and not where it raises.

A line is looked at only once Python itself has said what is wrong in it: it tells the words, never whether. Which calls
are in it the worker has told, and what they say stands in our own copy of the line: nothing is parsed here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from grader.meanings.exceptions import meaning
from grader.sandbox.wire import Error, Frame, Span


class Told(NamedTuple):
    """What to say of an exception, and the frame whose line is to be mended."""

    sentence: str
    frame: Frame


class CheckedFunction(NamedTuple):
    """A function with checks of its own: its parameters, of which kinds the arguments were there, and if all passed."""

    parameters: Sequence[str]
    kinds: Sequence[str]
    passed: bool


def handed_over(error: Error, checked: Mapping[str, CheckedFunction]) -> Told | None:
    """Return what to say of what a call hands over, None where nothing shows that it does not fit."""
    return _uncalled(error) or _into_checked(error, checked)


class CallWords(NamedTuple):
    """A call in a line, in its words; `plain` if these arguments are all, one for each parameter."""

    function: str
    arguments: list[str]
    plain: bool


def calls_in(frame: Frame) -> Iterator[CallWords]:
    """Yield the calls in the line of a frame, the outermost first."""
    line = frame.source.encode()
    for call in frame.calls:
        words = [_words(line, span) for span in (call.function, *call.arguments)]
        if all(words):
            yield CallWords(words[0], words[1:], call.plain)


def _words(line: bytes, span: Span) -> str:
    first, behind = span
    return line[first:behind].decode("utf-8", "ignore") if 0 <= first < behind <= len(line) else ""


def _uncalled(error: Error) -> Told | None:
    """Say which function is handed over where what it returns is needed."""
    if not re.search(r"of type function which has no callable|'function'|, not function", error.message):
        return None
    if "not subscriptable" in error.message or len(error.frames) < 2:
        return None
    inner, outer = error.frames[-1], error.frames[-2]
    for call in calls_in(outer):
        names = [argument for argument in call.arguments if argument.isidentifier()]
        if call.function == inner.function and len(names) == len(call.arguments) == 1:
            return Told(f"{names[0]} is handed to {inner.function} without being called: write {names[0]}(...)", outer)
    return None


def _into_checked(error: Error, checked: Mapping[str, CheckedFunction]) -> Told | None:
    """Say what a line hands to a function that raises with that, and not where its own checks call it."""
    if error.type in _OF_THE_LINE:
        return None
    for outer, inner in pairwise(error.frames):
        known = checked.get(inner.function) if inner.function != outer.function else None
        misfit = _misfit(outer, inner, known) if known is not None else None
        if misfit is not None:
            return Told(misfit, outer)
        if known is not None and known.passed:
            said = meaning(error.type, error.message, inner.line) or f"it raises {error.type}"
            begin = f"{inner.function} has all its points, but cannot take what it is given here"
            return Told(f"{begin} ({said})", outer)
    return None


_OF_THE_LINE = (
    "NameError",
    "UnboundLocalError",
    "ImportError",
    "ModuleNotFoundError",
    "NotImplementedError",
    "BdbQuit",
)
"""What a function raises whatever it is given."""
_A_KIND = {"array": "an array", "none": "None", "other": "something else"}


def _misfit(outer: Frame, inner: Frame, known: CheckedFunction) -> str | None:
    """Say which arguments are exchanged or of another kind, None where that does not show."""
    pairs = list(zip(known.parameters, inner.kinds, known.kinds, strict=False))
    odd = [(name, got, wanted) for name, got, wanted in pairs if got and wanted and got != wanted]
    if len(odd) == 2 and odd[0][1:] == odd[1][:0:-1]:
        return _exchanged(inner.function, odd[0][0], odd[1][0], known)
    if odd:
        name, got, wanted = odd[0]
        kinds = [_A_KIND.get(kind, f"a {kind}") for kind in (got, wanted)]
        head = f"{inner.function}({', '.join(known.parameters)})"
        return f"{inner.function} is given {kinds[0]} for {name}, where {kinds[1]} belongs: its def line is {head}"
    for call in calls_in(outer):
        names = [argument if argument.isidentifier() else "" for argument in call.arguments]
        wrong = [(own, name) for own, name in zip(names, known.parameters, strict=False) if own != name]
        if call.function == inner.function and len(wrong) == 2 and wrong[0] == wrong[1][::-1]:
            return _exchanged(inner.function, *wrong[0], known)
    return None


def _exchanged(function: str, first: str, second: str, known: CheckedFunction) -> str:
    head = f"{function}({', '.join(known.parameters)})"
    return f"{first} and {second} are exchanged in the call of {function}: its def line is {head}"
