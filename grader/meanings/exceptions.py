"""What an exception of a beginner's means, in plain words: a cause and what to do about it.

A table of types and messages, the first match counts. The messages are those of Python 3.11 to 3.13 and numpy 2. What a
row quotes are parts of the message, which a student's code can choose: whoever shows them cleans them.
"""

from __future__ import annotations

import difflib
import keyword
import re
import sys
from collections.abc import Iterator, Sequence

from grader.meanings import ELSEWHERE, MEANINGS
from grader.meanings.of_names import IMPORTS


def meaning(type: str, message: str, line: int | None = None) -> str | None:
    """Return what an exception means, None where the table does not know it; `line` is where it was raised.

    Examples
    --------
    >>> meaning("NameError", "name 'np' is not defined")
    'np is not imported: put import numpy as np at the top of the file'
    >>> meaning("StrangeError", "so") is None
    True
    """
    for pattern, sentence in _rows(type):
        found = re.search(pattern, message[:_LONGEST], re.DOTALL)
        if found is not None:
            said = sentence.format(*found.groups(""), line=line or "?")
            return _of_one(said) + _nearest(type, found.groups(""))
    return None


def is_elsewhere(type: str, message: str) -> bool:
    """Tell whether what is to be mended stands in another line than the one that raised.

    Examples
    --------
    >>> is_elsewhere("NameError", "name 'np' is not defined")
    True
    """
    return any(type in types.split() and re.search(pattern, message[:_LONGEST]) for types, pattern in ELSEWHERE)


def closer_meaning(type: str, message: str, source: str, near: str = "") -> str | None:
    """Return what an exception means where its line, what numpy has or a name `near` to it says more than its message.

    Examples
    --------
    >>> closer_meaning("ValueError", "not enough values to unpack (expected 2, got 1)", "T, d = grads.shape")
    'a shape is taken apart into 2 names, and this array has 1 axis: look at which shapes it may have'
    """
    name = re.match(r"name '(\w+)' is not defined", message) if type == "NameError" else None
    if name is not None and name[1] in getattr(sys.modules.get("numpy"), "__all__", ()):
        return f"the name {name[1]} is used and was never set: numpy has it, as np.{name[1]}"
    other = f"is it {near}?" if near else "look for a misspelling"
    if name is not None and re.match(rf"\s*{name[1]}(?:\s*\[.*\]\s*[-+*/]?=(?!=)|\.append\()", source):
        return f"the name {name[1]} is used and was never set: begin it before the loop, or {other}"
    if name is not None and name[1] in _WORDS_OF_JSON:
        return _WORDS_OF_JSON[name[1]]
    if name is not None and near and name[1] not in IMPORTS:
        return f"the name {name[1]} is used and was never set: is it {near}?"
    if type == "TypeError" and re.match(r"'(?:int|float)' object is not iterable$", message):
        return _one_for_several(source)
    of_shapes = type == "ValueError" and re.match(r"matmul: (?!.*\(has 0,)|shapes .*not aligned", message)
    if of_shapes and not _PRODUCT.search(source):
        called = set(re.findall(r"(\w+)\(", source))
        return (
            f"{called.pop()} cannot multiply what it is given here: look at the shape of that"
            if len(called) == 1
            else None
        )
    shape = re.search(r"([\w.]+)\.shape\[", source) if (type, message) == _NO_AXIS else None
    if shape is not None:
        return (
            f"{shape[1]}.shape has a number for each axis, and here it has fewer: look at which shapes {shape[1]} may "
            "have"
        )
    counts = re.match(r"(?:not enough|too many) values to unpack \(expected (\d+)(?:, got (\d+))?\)$", message)
    if type != "ValueError" or counts is None or not re.search(r"=.*\.shape$|=.*np\.shape\(.*\)$", source):
        return None
    axes = f"{counts[2]} axes" if counts[2] is not None else "more axes"
    return _of_one(
        f"a shape is taken apart into {counts[1]} names, and this array has {axes}: look at which shapes it may have"
    )


def _one_for_several(source: str) -> str | None:
    """Return what was probably meant by a line in which one number stands in place of several values."""
    loop = re.match(r"for \w+ in (\w+):", source)
    if loop is not None and re.match(r"n(?:um)?_|[A-Z]$|n$|steps|.*(?:_steps|_in|count|number)$", loop[1]):
        return f"{loop[1]} is one number: range({loop[1]}) counts up to it"
    if re.match(r"\w+ \+= ", source):
        return "+= puts the elements of several values behind a list: append(...) puts one value there"
    return None


_PRODUCT = re.compile(r"@|dot|matmul|inner|matvec|vecmat")
_NO_AXIS = ("IndexError", "tuple index out of range")
_WORDS_OF_JSON = {
    "null": "null is of a notebook's own file: copy the functions out of the notebook, and nothing else",
    "true": "true is no word of Python: is it True?",
    "false": "false is no word of Python: is it False?",
}


def _of_one(sentence: str) -> str:
    """Return a sentence in which one thing is not told as many."""
    return re.sub(rf"\b1 ({'|'.join(_ONE)})\b", lambda found: f"1 {_ONE[found[1]]}", sentence)


_ONE = {
    "names are": "name is",
    "values come": "value comes",
    "axes": "axis",
    "entries": "entry",
    "names": "name",
}  # what is longer comes first


def _nearest(type: str, said: Sequence[str]) -> str:
    """Return which name may have been meant, empty where none is near."""
    if type == "ModuleNotFoundError":
        name, names = said[0], _MODULES
    elif type == "AttributeError" and len(said) == 2 and said[0] in ("numpy", "math"):
        name, names = said[1], tuple(dir(sys.modules.get(said[0])))
    else:
        return ""
    near = difflib.get_close_matches(name, names, 1, 0.75)
    return f"; is it {near[0]}?" if near and near[0] != name else ""


_MODULES: tuple[str, ...] = (
    "numpy",
    "matplotlib",
    "scipy",
    "math",
    "itertools",
    "functools",
    "collections",
    "dataclasses",
    "typing",
)


def meaning_of_line(source: str, message: str = "invalid syntax") -> str | None:
    """Return what to say of a line that is not valid Python, where it shows that; None elsewhere.

    Examples
    --------
    >>> meaning_of_line("retur x / 2")
    'retur is no word of Python: is it return?'
    >>> meaning_of_line("lambda = 3")
    'lambda is a word of Python itself: choose another name'
    >>> meaning_of_line("else if x > 2:")
    'else if is no Python: write elif'
    >>> meaning_of_line("return b /")
    'this line ends with /: what belongs behind that is missing'
    """
    if "forgot a comma" in message:
        return _left_open(source)
    return _by_its_beginning(source) or (_by_its_end(source) if message == "invalid syntax" else None)


def _left_open(source: str) -> str | None:
    """Return what to say of a line in which a bracket is left open, and no two values stand beside each other."""
    code = re.sub(rf"#.*|\"[^\"]*\"|'[^']*'|\b(?:{'|'.join(keyword.kwlist)})\b", ",", source)
    if re.search(r"[\w)\]}]\s+[\w(\[{]", code):
        return None
    left = [pair for pair in ("()", "[]", "{}") if code.count(pair[0]) > code.count(pair[1])]
    if len(left) != 1:
        return None
    return f"this line opens more {left[0]} than it closes, or a comma is missing at its end"


def _by_its_beginning(source: str) -> str | None:
    if source.startswith(("%", "!")):
        return "lines that begin with % or ! are commands of notebooks, and no Python: delete them"
    if source.startswith(">>>"):
        return "lines that begin with >>> are copied from a console: delete the >>> in each"
    if re.match(r"else\s+if\b", source):
        return "else if is no Python: write elif"
    first = re.match(r"([A-Za-z]+)(\s*=(?!=))?", source)
    if first is None:
        return None
    if keyword.iskeyword(first[1]):
        return f"{first[1]} is a word of Python itself: choose another name" if first[2] else None
    near = difflib.get_close_matches(first[1].lower(), _STARTS, 1, 0.7) if not first[2] else []
    return f"{first[1]} is no word of Python: is it {near[0]}?" if near and source[first.end() :][:1] == " " else None


def _by_its_end(source: str) -> str | None:
    code = re.sub(r"\s*#[^'\"]*$", "", source)
    last = re.search(r"(?:\*\*|//|[-+*/%@.<>&|^]|[-+*/<>=!]?=|\b(?:and|or|not|in|is))$", code)
    return f"this line ends with {last[0]}: what belongs behind that is missing" if last is not None else None


_STARTS = ("return", "for", "while", "def", "if", "elif", "else", "import", "from")


def _rows(type: str) -> Iterator[tuple[str, str]]:
    return ((pattern, sentence) for types, pattern, sentence in MEANINGS if type in types.split())


_LONGEST = 1_000  # of a message: what says more than that says nothing known
