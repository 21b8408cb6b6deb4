"""What an exception means where the line that raised it, or the line that called it, shows which call is wrong.

A line is looked at only once Python itself has said what is wrong in it: it tells the words, never whether.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from grader.meanings.handing import CallWords, CheckedFunction, Told, calls_in, handed_over
from grader.sandbox.wire import Error
from grader.text import counted


def told_by_calls(
    error: Error, checked: Mapping[str, CheckedFunction] | None = None, functions: Collection[str] = ()
) -> Told | None:
    """Return what the calls in the lines of an exception tell, None where they tell no more than Python does.

    What a function that was `checked` cannot take is a matter of the line that calls it. `functions` are those of the
    exercise.
    """
    if not error.frames:
        return None
    told = handed_over(error, checked or {})
    if told is not None:
        return told
    last = error.frames[-1]
    calls = list(calls_in(last))
    sentence = _hidden(error, calls, functions) or _of_line(error, calls, last.source)
    return Told(sentence, last) if sentence is not None else None


def _of_line(error: Error, calls: Sequence[CallWords], source: str) -> str | None:
    if error.type in ("TypeError", "AxisError", "IndexError") and re.search("interpreted|scalar|axis", error.message):
        return next((said for call in calls if (said := _axis(call)) is not None), None)
    if error.type == "TypeError" and "cannot unpack non-iterable" in error.message:
        pairs = re.match(r"for \w+, *\w+ in (\w+):", source)
        return f"going through a dict gives its keys alone: write {pairs[1]}.items() for both" if pairs else None
    if error.type == "TypeError":
        return next((said for call in calls if (said := _counted(call, error.message)) is not None), None)
    if error.type == "AttributeError" and "'NoneType' object has no attribute 'append'" in error.message:
        name = re.search(r"(\w+)\s*=\s*\1\.append\(", source)
        own = name[1] if name else "x"
        return f"append returns None, and {own} = {own}.append(...) leaves that in {own}: write {own}.append(...) alone"
    if error.type == "PermissionError" and _PROCESS.search(source):
        return "this starts a process, and graded code has none but its own: do it in Python, or leave it out"
    return None


_RENAME = "call that value something else"


def _hidden(error: Error, calls: Sequence[CallWords], functions: Collection[str]) -> str | None:
    """Say that one of the functions is called, and that its name was given to something else."""
    found = re.search(r"local variable '(\w+)'|^'([\w.]+)' object is not callable", error.message)
    called = [call.function for call in calls if call.function in functions]
    if found is None or error.type not in ("UnboundLocalError", "TypeError"):
        return None
    if found[1] in called:
        return f"{found[1]} is set here, so that in this function it is no longer the function of that name: {_RENAME}"
    if found[2] and len(called) == 1 and len(calls) == 1:
        return (
            f"{called[0]} is of type {found[2]} here, and no function: look for a line with {called[0]} = and {_RENAME}"
        )
    return None


_PROCESS = re.compile(r"\b(subprocess|Popen|multiprocessing|Process|os\.(system|popen|fork|spawn|exec|posix_spawn))")
_OF_AN_AXIS = {
    "max": "np.maximum({0}), or max({0})",
    "amax": "np.maximum({0}), or max({0})",
    "min": "np.minimum({0}), or min({0})",
    "amin": "np.minimum({0}), or min({0})",
    "sum": "a sum of two numbers is +",
    "prod": "a product of two numbers is *",
    "mean": "np.mean([{0}])",
    "median": "np.median([{0}])",
    "var": "np.var([{0}])",
    "std": "np.std([{0}])",
    "any": "or",
    "all": "and",
}


def _axis(call: CallWords) -> str | None:
    """Say that the second argument of a function of numpy is taken for an axis."""
    found = re.fullmatch(r"(?:np|numpy)\.(\w+)", call.function)
    if found is None or found[1] not in _OF_AN_AXIS or len(call.arguments) < 2:
        return None
    given = ", ".join(call.arguments)
    instead = _OF_AN_AXIS[found[1]].format(given)
    return f"the second argument of np.{found[1]} is an axis, and no number to compute with: write {instead}"


def _counted(call: CallWords, message: str) -> str | None:
    """Say how many arguments a call has and how many belong there: which of them is missing Python cannot know."""
    found = re.match(r"(?:\w+\.)?(\w+)\(\) missing (\d+) required positional arguments?: ", message)
    name = call.function
    if found is None or not call.plain:
        return None
    given, missing = len(call.arguments), int(found[2])
    if not given:
        is_it = name in (found[1], f"{found[1]}_fn") or "." in message.partition("(")[0]
        return f"{name} is called without {'an argument' if missing == 1 else 'arguments'}" if is_it else None
    if name != found[1]:
        return None
    takes = f"{name} takes {counted(given + missing, 'argument')}"
    return f"{takes}, and is called with {given}: count them along its def line"
