"""A submission's own lines: where a function is defined, and errors as the file itself shows them."""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from grader.sandbox.wire import Error, Frame

MAX_LINE = 1_000  # characters of one that are quoted
_MARKER = re.compile(rb"[ \t]*```|<<<<<<<|>>>>>>>|=======\s*$")  # of a Markdown page, of an unsettled merge
_LINE_END = re.compile(rb"\r\n|\r|\n")  # as Python counts lines; str.splitlines knows more ends than these
_LONG_TEXT = re.compile(rb"\"\"\"|'''")
_TEXT = re.compile(rb"#.*|\"[^\"\n]*\"|'[^'\n]*'")
_BEGINS = re.compile(rb"(?:async[ \t]+)?(?:def|class)[ \t]+(\w+)|(\w+)[ \t]*(?::[^=]*)?=(?!=)")
_NAMES = rb"(\w+(?:[ \t]*,[ \t]*\w+)*)"
_SETS = re.compile(  # names, by the head of a function, by = or by a loop
    rb"def[ \t]+\w+[ \t]*\(([^)]{0,500})|^[ \t]*" + _NAMES + rb"[ \t]*=(?!=)|\bfor[ \t]+" + _NAMES + rb"[ \t]+in\b",
    re.MULTILINE,
)
_INSIDE = (b"", b" ", b"\t", b"\r", b")", b"]", b"}")  # what a line of a function begins with
_ALIKE, _MOST_NAMES, _LONGEST_FUNCTION = 0.8, 100, 20_000
_IMPORT = re.compile(rb"^[ \t]*(?:import[ \t]+([^\n]*)|from[ \t]++([^\n]*?)[ \t]import\b)", re.MULTILINE)
_BY_NAME = frozenset((b"globals", b"locals", b"vars", b"getattr", b"eval", b"exec", b"modules", b"__dict__"))
_LONGEST_HEAD = 2_000
_RETURN = re.compile(rb"[ \t]*return\b")
_HEAD = re.compile(rb"def[ \t]+\w+[ \t]*\([^)]{0,2000}\)[^:]{0,200}:")
_NUMBER = re.compile(rb"(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_WORD = re.compile(rb"[A-Za-z_]\w*|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|\*\*|//|[-+*/%@[]")
_SYNTAX_ERRORS = ("SyntaxError", "IndentationError", "TabError")


@functools.lru_cache(32)  # each check of a function asks
def line_of(function: str, source: bytes) -> int | None:
    """Return the line on which a function is defined; at the left margin comes before inside of something."""
    name = re.escape(function.encode())
    defines = re.compile(rb"(?:async[ \t]+)?(?:def|class)[ \t]+" + name + rb"\b|" + name + rb"[ \t]*[=:]")
    lines = _lines(source)
    for found in (defines, _definition(function)):
        for back, line in enumerate(reversed(lines)):
            if found.match(line):
                return len(lines) - back
    return None


def head_of(function: str, source: bytes) -> str | None:
    """Return a function's name and its parameters as they are written, None where the file does not show them."""
    line = line_of(function, source)
    code = b" ".join(_code(source).split(b"\n")[line - 1 :]) if line is not None else b""
    begins = re.match(rb"[ \t]*(?:async[ \t]+)?def[ \t]+(?=\w+[ \t]*\()", code)
    depth = 0
    for part in re.finditer(rb"[()\[\]{}]", code[:_LONGEST_HEAD]) if begins is not None else ():
        depth += 1 if part[0] in b"([{" else -1
        if begins is not None and not depth:
            words = b" ".join(code[begins.end() : part.end()].split())
            return re.sub(r"(?<=\() | (?=\))", "", words.decode("utf-8", "replace"))
    return None


def returns_of(function: str, source: bytes) -> list[int]:
    """Return the lines of a function that begin with ``return``, those of functions inside of it too."""
    head, found = line_of(function, source), list[int]()
    for number, line in enumerate(_code(source).split(b"\n")[head:] if head is not None else (), (head or 0) + 1):
        if line[:1] not in b" \t\r)]}":
            break
        if _RETURN.match(line):
            found.append(number)
    return found


def text_of(line: int | None, source: bytes) -> str:
    """Return what stands in a line, empty where it is not known which."""
    return _lines(source)[line - 1].decode("utf-8", "replace").strip()[:MAX_LINE] if line is not None else ""


def quoted(error: Error, files: Mapping[str, bytes], file: str, function: str) -> Error:
    """Return an error with the submission's own lines: frames of a worker's making could say anything.

    `files` are the submission's by module; the error is of a call of `function` in `file`.
    """
    error = _with_marker(error, files, file)
    frames, column = [], error.column
    for frame in error.frames:
        source = files.get(frame.file.removesuffix(".py"), b"")
        lines = _lines(source)
        if source and 1 <= frame.line <= len(lines):
            name = frame.function if _definition(frame.function).search(source) else function
            text = lines[frame.line - 1].decode("utf-8", "replace")
            frames.append(Frame(frame.file, frame.line, name, text.strip()[:MAX_LINE], frame.kinds, frame.calls))
            column = max(0, column - (len(text) - len(text.lstrip())))
    return Error(
        error.type, error.message, frames, column, error.written, _below(error, files), _near(error, frames, files)
    )


def _below(error: Error, files: Mapping[str, bytes]) -> int:
    """Return the line in which a name that was not set is defined further down in the file, 0 where it is not."""
    name = re.match(r"name '(\w+)' is not defined", error.message)
    if error.type != "NameError" or name is None or not error.frames:
        return 0
    source, word = files.get(error.frames[0].file.removesuffix(".py"), b""), name[1].encode()
    if word not in _blocks(_code(source)):
        return 0
    found = (number for number, line in enumerate(_lines(source), 1) if _defines(line, word))
    first = next(found, 0)
    return first if first > error.frames[0].line else 0


def _near(error: Error, frames: Sequence[Frame], files: Mapping[str, bytes]) -> str:
    """Return a name that is set in the same function or at the left margin, nearly as one that was never set."""
    name = re.match(r"name '(\w{1,100})' is not defined", error.message)
    if error.type != "NameError" or name is None or not frames:
        return ""
    lines, last = _code(files[frames[-1].file.removesuffix(".py")]).split(b"\n"), frames[-1].line
    begin = next((number for number in range(min(last, len(lines)), 0, -1) if _BEGINS.match(lines[number - 1])), last)
    end = next((number for number in range(last, len(lines)) if lines[number][:1] not in _INSIDE), len(lines))
    here = b"\n".join(lines[begin - 1 : end])[:_LONGEST_FUNCTION]
    set_here = [word for found in _SETS.findall(here) for word in found]
    outside = [begins[1] or begins[2] for begins in map(_BEGINS.match, lines) if begins is not None]
    words = re.findall(r"[^\W\d]\w*", b" ".join([*set_here, *outside]).decode("utf-8", "replace"))
    known = dict.fromkeys(words)
    known.pop(name[1], None)
    same = [word for word in known if word.casefold() == name[1].casefold()]
    from difflib import get_close_matches  # few programs need it

    return next(iter(same or get_close_matches(name[1], list(known)[:_MOST_NAMES], 1, _ALIKE)), "")


def _defines(line: bytes, name: bytes) -> bool:
    begins = _BEGINS.match(line)
    return begins is not None and name == (begins[1] or begins[2])


def placed(frame: Frame | None, files: Mapping[str, bytes], file: str, function: str) -> Frame | None:
    """Return a line that a worker has named as the submission itself shows it, None where there is no such line."""
    if frame is None:
        return None
    return next((found for found in quoted(Error("", "", [frame]), files, file, function).frames if found.source), None)


def writes(function: str, source: bytes, words: Collection[str]) -> bool:
    """Tell whether names, numbers and operators all stand in a function, or in what it uses of its file.

    What cannot be found is taken for the whole file. Comments, texts and the names of the arguments themselves are no
    part of what it does.
    """
    return not words or {_word(word.encode()) for word in words} <= _written(function, source).words


def mentions(source: bytes, word: str) -> bool:
    """Tell whether a name stands anywhere in a file, be it in a text or a comment."""
    return re.search(rb"\b" + re.escape(word.encode()) + rb"\b", source) is not None


def stand_apart(function: str, other: str, source: bytes, modules: Collection[str]) -> bool:
    """Tell whether two functions have surely nothing in common: neither uses the other, or what that uses of the file.

    `modules` are what a submission has beside this file: what may come from there is not looked for.
    """
    one, two = _written(function, source), _written(other, source)
    beyond = _BY_NAME | {name.encode() for name in modules}
    if one.blocks & two.blocks or beyond & (one.words | two.words | _imported(source)):
        return False
    return other.encode() not in one.words and function.encode() not in two.words


class _Written(NamedTuple):
    """What stands in a function and in what it uses: all words, and of them those that are defined in its file."""

    words: frozenset[bytes]
    blocks: frozenset[bytes]


@functools.lru_cache(maxsize=32)
def _written(function: str, source: bytes) -> _Written:
    name, found, waiting = function.encode(), set[bytes](), [function.encode()]
    blocks = dict(_blocks(_code(source)))
    if name not in blocks:
        blocks[name] = b"\n".join(blocks.values())
    seen = {name}
    while waiting:
        own = {_word(word) for word in _WORD.findall(_HEAD.sub(b"", blocks[waiting.pop()], count=1))}
        found |= own
        waiting += [word for word in own if word in blocks and word not in seen]
        seen |= own
    return _Written(frozenset(found), frozenset(seen & {*blocks}))


@functools.lru_cache(maxsize=32)
def _imported(source: bytes) -> frozenset[bytes]:
    """Return the modules that a file imports."""
    return frozenset(word for words in _IMPORT.findall(_code(source)) for word in re.findall(rb"\w+", b" ".join(words)))


@functools.lru_cache(maxsize=32)
def _code(source: bytes) -> bytes:
    """Return a file without its texts and comments, each line where it was."""
    code = b"\n".join(line[:MAX_LINE] for line in _lines(source))
    parts = _LONG_TEXT.split(code)
    parts[1::2] = [b"''" + b"\n" * text.count(b"\n") for text in parts[1::2]]
    return _TEXT.sub(b"", b"".join(parts))


def _blocks(code: bytes) -> dict[bytes, bytes]:
    """Return what a file defines at its left margin: functions, classes and names, with the lines of each."""
    blocks: dict[bytes, list[bytes]] = {}
    name = b""
    for line in code.split(b"\n"):
        begins = _BEGINS.match(line)
        if begins:
            name = begins[1] or begins[2]
        elif line[:1] not in b" \t)]}":
            name = b""
        blocks.setdefault(name, []).append(line)
    return {name: b"\n".join(lines) for name, lines in blocks.items()}


def _word(word: bytes) -> bytes:
    """Return a word, a number as Python would write it."""
    return repr(float(word)).encode() if _NUMBER.fullmatch(word) else word


def _with_marker(error: Error, files: Mapping[str, bytes], file: str) -> Error:
    """Return a syntax error as one of what a page, git or another encoding has left in the file, if it is that."""
    if error.type not in _SYNTAX_ERRORS:
        return error
    file = error.frames[-1].file if error.frames else file
    source = files.get(file.removesuffix(".py"), b"")
    if source.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        return Error("SyntaxError", "the file is UTF-32", [])
    if source.startswith((b"\xff\xfe", b"\xfe\xff")) or source.count(0) > len(source) // 4:
        return Error("SyntaxError", "the file is UTF-16", [])
    for number, line in enumerate(_lines(source), 1):
        if b"\0" in line:
            return Error("SyntaxError", "a NUL byte", [Frame(file, number, "")])
        if _MARKER.match(line):
            kind = "fence" if line.lstrip().startswith(b"`") else "conflict"
            return Error("SyntaxError", f"a {kind} mark is left", [Frame(file, number, "")])
    return error


@functools.lru_cache(maxsize=32)
def _lines(source: bytes) -> list[bytes]:
    """Return the lines of a file, split once however often they are asked for."""
    return _LINE_END.split(source)


@functools.lru_cache(maxsize=256)
def _definition(name: str) -> re.Pattern[bytes]:
    """Return what finds the head of a function of that name."""
    return re.compile(rb"^[ \t]*(?:async[ \t]+)?def[ \t]+" + re.escape(name.encode()) + rb"[ \t]*\(", re.MULTILINE)
