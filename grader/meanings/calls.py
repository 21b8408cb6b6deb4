"""What an exception means where the line that raised it, or the line that called it, shows which call is wrong.

Source is read only once Python itself has said what is wrong in it: it tells the words, never whether.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from grader.meanings.exceptions import meaning
from grader.sandbox.wire import Error, Frame


class Told(NamedTuple):
    """What to say of an exception, and the frame whose line is to be mended."""

    sentence: str
    frame: Frame


class Sound(NamedTuple):
    """A function that has passed its own checks: its parameters, and of which kinds the arguments were there."""

    parameters: Sequence[str]
    kinds: Sequence[str]


def told_by_calls(
    error: Error, sound: Mapping[str, Sound] | None = None, functions: Collection[str] = ()
) -> Told | None:
    """Return what the calls in the lines of an exception tell, None where they tell no more than Python does.

    What a `sound` function cannot take is a matter of the line that calls it. `functions` are those of the exercise.
    """
    if not error.frames:
        return None
    told = _handed_uncalled(error) or _into_sound(error, sound or {})
    if told is not None:
        return told
    last = error.frames[-1]
    calls = list(_calls(last.source))
    sentence = _hidden(error, calls, functions) or _of_line(error, calls, last.source)
    return Told(sentence, last) if sentence is not None else None


def _of_line(error: Error, calls: Sequence[ast.Call], source: str) -> str | None:
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


def _hidden(error: Error, calls: Sequence[ast.Call], functions: Collection[str]) -> str | None:
    """Say that one of the functions is called, and that its name was given to something else."""
    found = re.search(r"local variable '(\w+)'|^'([\w.]+)' object is not callable", error.message)
    called = [call.func.id for call in calls if isinstance(call.func, ast.Name) and call.func.id in functions]
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


def _axis(call: ast.Call) -> str | None:
    """Say that the second argument of a function of numpy is taken for an axis."""
    found = re.fullmatch(r"(?:np|numpy)\.(\w+)", ast.unparse(call.func))
    if found is None or found[1] not in _OF_AN_AXIS or len(call.args) < 2:
        return None
    given = ", ".join(ast.unparse(argument) for argument in call.args)
    instead = _OF_AN_AXIS[found[1]].format(given)
    return f"the second argument of np.{found[1]} is an axis, and no number to compute with: write {instead}"


def _counted(call: ast.Call, message: str) -> str | None:
    """Say how many arguments a call has and how many belong there: which of them is missing Python cannot know."""
    found = re.match(r"(?:\w+\.)?(\w+)\(\) missing (\d+) required positional arguments?: ", message)
    name = ast.unparse(call.func)
    if found is None or call.keywords or any(isinstance(argument, ast.Starred) for argument in call.args):
        return None
    given, missing = len(call.args), int(found[2])
    if not given:
        is_it = name in (found[1], f"{found[1]}_fn") or "." in message.partition("(")[0]
        return f"{name} is called without {'an argument' if missing == 1 else 'arguments'}" if is_it else None
    if name != found[1]:
        return None
    return f"{name} takes {given + missing} arguments, and is called with {given}: count them along its def line"


def _handed_uncalled(error: Error) -> Told | None:
    """Say which function is handed over where what it returns is needed."""
    if not re.search(r"of type function which has no callable|'function'|, not function", error.message):
        return None
    if "not subscriptable" in error.message or len(error.frames) < 2:
        return None
    inner, outer = error.frames[-1], error.frames[-2]
    for call in _calls(outer.source):
        names = [argument.id for argument in call.args if isinstance(argument, ast.Name)]
        if ast.unparse(call.func) == inner.function and len(names) == len(call.args) == 1:
            return Told(f"{names[0]} is handed to {inner.function} without being called: write {names[0]}(...)", outer)
    return None


def _into_sound(error: Error, sound: Mapping[str, Sound]) -> Told | None:
    """Say what a line hands to a function that is right by itself and raises with that."""
    if error.type in _OF_THE_LINE:
        return None
    for outer, inner in pairwise(error.frames):
        if inner.function in sound and inner.function != outer.function:
            known = sound[inner.function]
            misfit = _misfit(outer, inner, known)
            if misfit is not None:
                return Told(misfit, outer)
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


def _misfit(outer: Frame, inner: Frame, known: Sound) -> str | None:
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
    for call in _calls(outer.source):
        names = [argument.id if isinstance(argument, ast.Name) else "" for argument in call.args]
        wrong = [(own, name) for own, name in zip(names, known.parameters, strict=False) if own != name]
        if ast.unparse(call.func) == inner.function and len(wrong) == 2 and wrong[0] == wrong[1][::-1]:
            return _exchanged(inner.function, *wrong[0], known)
    return None


def _exchanged(function: str, first: str, second: str, known: Sound) -> str:
    head = f"{function}({', '.join(known.parameters)})"
    return f"{first} and {second} are exchanged in the call of {function}: its def line is {head}"


def _calls(source: str) -> Iterator[ast.Call]:
    for text in (source, f"{source} pass"):  # the head of a loop needs a body
        try:
            tree = ast.parse(text)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        yield from (node for node in ast.walk(tree) if isinstance(node, ast.Call))
        return
