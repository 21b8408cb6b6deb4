"""A failing practice case as a short script: what the grader calls, to be run and changed by hand."""

from __future__ import annotations

import ast
import re
import signal
import textwrap
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from grader.errors import UsageError
from grader.feedback import cause, values
from grader.files import write_whole
from grader.given import Given, GivenFunction
from grader.practice.scripted import LEFT
from grader.program import Called
from grader.report import Check
from grader.section import Exercise
from grader.unbroken import spaced, unbroken

_HEAD = '"""Written by `grader debug {exercise}`, and written anew by it: copy this file to keep what you change."""'

_LEAST_COLUMNS = 30
_MOST = 15  # lines of a result
_IMPORTED = re.compile(r"^from (\w+) import \w+$", re.MULTILINE)
_STOPS = re.compile(r"^[^#\n]*\b(?:breakpoint|set_trace)\(", re.MULTILINE)


def script(
    exercise: Exercise, check: Check, called: Called, given: Given, *, source: bytes, again: str, columns: int = 80
) -> str:
    """Return a script that makes the call of a check that did not pass, and shows what it gives.

    Parameters
    ----------
    exercise : Exercise
    check : Check
        What became of the check.
    called : tuple
        Its last call: the function's name, its arguments in order, and those by name.
    given : Given
        The given problems; one with a text ``plain`` is written as that, with its numbers in place of ``{0}``, ``{1}``.
    source : bytes
        The exercise's file as it was graded: what was found is said to be of another where it is no longer so.
    again : str
        What follows an edit, after the words that say which.
    columns : int
        Of the terminal that it runs on.

    Raises
    ------
    UsageError
        If an argument is a function that nobody else can call.
    """
    function, args, kwargs = called
    width = max(_LEAST_COLUMNS, min(columns, 80) - 4)
    room = width - len("result: (")
    named = dict(zip(_names(exercise, function, len(args)), args, strict=True)) | dict(kwargs)
    left_out = _wrapped(f"... (for all of it: python -i debug_{exercise.id}.py, and there: print(result))", width)
    few = f"lines if len(lines) <= {_MOST} else [*lines[:9], {left_out!r}, *lines[-3:]]"
    told = "\n".join(["When it was graded:", *(_wrapped(line, width, "  ") for line in _expected(check, exercise))])
    write = _wrapped(f"Next: write that in {exercise.file}{again}", width)
    mend = _wrapped(f"Next: mend {function} in {exercise.file}{again}", width)
    look = _wrapped(f"{exercise.file} has changed since. Next: grader grade {exercise.id}", width)
    lines = [
        _HEAD.format(exercise=exercise.id),
        "",
        "from pprint import pformat  # breaks lines between numbers",
        "import numpy as np",
        f'np.set_printoptions(legacy="1.25", linewidth={room})  # numbers without the names of their types',
        f"import zlib, {exercise.module}  # to see whether the file is as it was",
        f"from {exercise.module} import {function}",
        "",
        *_problems(named.values(), given),
        *(f"{name} = {_word(value)}" for name, value in named.items()),
        "",
        f"# breakpoint()  # stops here, with all of these to look at: n goes on by a line, s steps into {function}",
        "try:",
        f"    result = {function}({', '.join([*list(named)[: len(args)], *(f'{name}={name}' for name in kwargs)])})",
        "except NotImplementedError as error:",
        f'    raise SystemExit(print(f"NotImplementedError: {{error}}", {write!r}, sep="\\n")) from None',
        f'lines = f"result: {{pformat(result, width={room}, compact=True, sort_dicts=False)}}".splitlines()',
        f'print(*({few}), {told!r}, sep="\\n")',
        f'as_graded = zlib.crc32(open({exercise.module}.__file__, "rb").read()) == {zlib.crc32(source)}',
        f"print({mend!r} if as_graded else {look!r})",
    ]
    return "\n".join(lines) + "\n"


def runs(path: Path) -> str:
    """Return what a reader has to know before the script runs."""
    ends = "at (Pdb), n goes on by a line, c to the end, and q leaves it" if _stops(path) else "Ctrl-C ends it"
    return f"{path} makes the call that fails. It runs in your own Python, with nothing confined; {ends}."


def after(code: int) -> str | None:
    """Return what is next by the exit code of the script, None where it has said so itself."""
    if code == LEFT:
        return "You left it at (Pdb). Next: delete breakpoint() before it is graded, and save."
    if code == -signal.SIGINT:
        return "You stopped it. Next: look at what should end the loop that it was in, mend that, and save."
    return "Next: mend the line of yours that is named last, and save." if code else None


def no_call(exercise: Exercise, check: Check | None) -> str:
    """Return why there is no call to debug in an exercise, whose first check that is not passed is given."""
    if check is None:
        return f"Every check of {exercise.id} passes: there is no call to debug."
    if check.outcome == "not_attempted":
        return f"There is no call to debug yet. {cause(check, exercise.file)}"
    return f"No call can be made before this is mended. {cause(check, exercise.file)}"


def write(text: str, exercise: Exercise, folder: Path) -> Path:
    """Write the script beside the exercises, over none but one of its own; return where.

    Raises
    ------
    UsageError
        If a file of that name is there that this did not write.
    """
    path = folder / f"debug_{exercise.id}.py"
    if path.exists() and not path.read_text(encoding="utf-8", errors="replace").startswith(_HEAD[:20]):
        raise UsageError(f"{path} is there, and no script of this command: rename it")
    write_whole(text.encode(), path)
    return path


def _stops(path: Path) -> bool:
    """Tell whether the file of which a script calls a function is written to stop in the debugger."""
    modules = _IMPORTED.findall(path.read_text(encoding="utf-8", errors="replace"))
    files = (path.parent / f"{module}.py" for module in modules if module != "pprint")
    return any(_STOPS.search(file.read_text(encoding="utf-8", errors="replace")) for file in files if file.is_file())


def _names(exercise: Exercise, function: str, number: int) -> list[str]:
    known = list(exercise.parameters(function) or ())
    return [*known[:number], *(f"argument_{place}" for place in range(len(known), number))]


def _problems(arguments: Any, given: Given) -> Iterator[str]:
    """Yield the given problems that the arguments belong to, each once."""
    problems = {id(value.args): value for value in arguments if isinstance(value, GivenFunction)}
    for value in problems.values():
        plain = given.plain(value.factory)
        if plain is not None:
            yield from plain.format(*map(_word, value.args)).strip().splitlines()
        else:
            yield from _source(given.source, value.factory)
            yield f"problem = {value.factory}({', '.join(map(_word, value.args))})"
            yield from (f"{name} = problem.{name}" for name in dict.fromkeys(v.attribute for v in problems.values()))
        yield ""


def _source(source: bytes, factory: str) -> list[str]:
    """Return the definition of a factory in the section's own public file, after those that it uses."""
    text = source.decode()
    defined = {node.name: node for node in ast.parse(source).body if isinstance(node, (ast.ClassDef, ast.FunctionDef))}
    wanted, found = [factory], []
    while wanted:
        name = wanted.pop()
        found.append(name)
        used = {node.id for node in ast.walk(defined[name]) if isinstance(node, ast.Name)}
        wanted += [other for other in defined if other in used and other not in [*found, *wanted]]
    parts = [ast.get_source_segment(text, node) or "" for name, node in defined.items() if name in found]
    return [line for part in parts for line in [*part.splitlines(), ""]]


def _expected(check: Check, exercise: Exercise) -> Iterator[str]:
    yield f"asked for: {check.title}"
    yield from values(check.difference) if check.difference is not None else ()
    yield cause(check, exercise.file)


def _wrapped(text: str, width: int, indent: str = "") -> str:
    whole = unbroken(text)
    return spaced(textwrap.fill(whole, width, initial_indent=indent, subsequent_indent=indent, break_long_words=False))


def _word(value: Any) -> str:
    if isinstance(value, GivenFunction):
        return value.attribute
    if isinstance(value, np.ndarray):
        return f"np.array({value.tolist()})"
    if isinstance(value, np.generic):
        return repr(value.item())
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_word(key)}: {_word(item)}' for key, item in value.items())}}}"
    if isinstance(value, (list, tuple)):
        inside = ", ".join(map(_word, value))
        return f"[{inside}]" if isinstance(value, list) else f"({inside},)"
    if callable(value):
        raise UsageError("this case counts what is asked of it, and can only be made by the grader itself")
    return repr(value)
