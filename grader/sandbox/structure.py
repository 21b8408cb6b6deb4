"""What a student's file holds beside its functions: those inside of others, those without a body. The worker's side.

Whoever sends this may be anybody: it decides about sentences, and never about points.
"""

from __future__ import annotations

import ast
import functools
import types
from collections.abc import Iterable, Sequence
from typing import Literal, TypeVar

from grader.sandbox import wire

N = TypeVar("N", bound=ast.AST)
MAX_LINE = 1_000  # characters of a line that are quoted
_LONGEST = 100
_KINDS: dict[type[ast.stmt], str] = {ast.While: "while", ast.For: "for", ast.FunctionDef: "def"}
_TINY = 12  # bytes of code: more than `return None` takes in any version of Python, and less than any formula


def inner_functions(source: bytes, names: Sequence[str]) -> dict[str, str]:
    """Return which of these functions are defined inside of a function or a class, with the name of that."""
    outers: list[ast.FunctionDef | ast.ClassDef] = [*_nodes(source, ast.ClassDef), *_nodes(source, ast.FunctionDef)]
    return {
        node.name: outer.name[:_LONGEST]
        for outer in outers
        for node in outer.body
        if isinstance(node, ast.FunctionDef) and node.name in names
    }


def conditional_functions(source: bytes, names: Sequence[str]) -> dict[str, int]:
    """Return which of these functions are defined below an ``if`` at the left margin, with the line of that."""
    return {
        node.name: outer.lineno
        for outer in _top(source)
        if isinstance(outer, ast.If)
        for node in ast.walk(outer)
        if isinstance(node, ast.FunctionDef) and node.name in names
    }


def replaced_functions(source: bytes, names: Sequence[str]) -> dict[str, int]:
    """Return which of these functions are defined, and then lost as their name is given to a value: with the line."""
    defined = {node.name for node in _top(source) if isinstance(node, ast.FunctionDef)}
    return {
        target.id: statement.lineno
        for statement in _top(source)
        if isinstance(statement, (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.For, ast.If, ast.With))
        for target in ast.walk(statement)
        if isinstance(target, ast.Name)
        and isinstance(target.ctx, ast.Store)
        and target.id in defined.intersection(names)
    }


def loop_around(source: bytes, line: int, kind: Literal["while", "for"]) -> int | None:
    """Return the line in which the innermost loop of a kind begins that a line is in, of the same function."""
    spans = _spans(source)
    inner = max((begin for begin, end in spans["def"] if begin <= line <= end), default=0)
    return max((begin for begin, end in spans[kind] if inner <= begin <= line <= end), default=None)


def empty_functions(source: bytes, functions: Iterable[types.FunctionType]) -> list[str]:
    """Return the names of functions that do nothing: a text, or pass."""
    tiny = {function.__code__.co_name for function in functions if len(function.__code__.co_code) <= _TINY}
    if not tiny:  # as nearly always, and then nothing is parsed
        return []
    return [
        node.name for node in _nodes(source, ast.FunctionDef) if node.name in tiny and _does_nothing(node, ast.Pass)
    ]


def more_than_a_stub(source: bytes, code: types.CodeType) -> bool:
    """Tell whether a function that raised NotImplementedError holds more than a stub does."""
    own = [
        node
        for node in _nodes(source, ast.FunctionDef)
        if node.name == code.co_name and node.lineno >= code.co_firstlineno
    ]
    return bool(own) and not _does_nothing(min(own, key=lambda node: node.lineno), ast.Pass, ast.Raise)


@functools.lru_cache(32)  # an endless recursion has many frames of one line
def calls_in(line: str) -> list[wire.WrittenCall]:
    """Return the calls in a line, the outermost first; of one that is no whole statement none."""
    if len(line) > MAX_LINE:
        return []
    for text in (line, f"{line} pass"):  # the head of a loop needs a body
        found = [_call(node) for node in _nodes(text.encode(), ast.Call) if len(node.args) <= wire.MAX_PARAMETERS]
        if found:
            return found[: wire.MAX_CALLS]
    return []


def _holds(node: ast.stmt, line: int) -> bool:
    return node.lineno <= line <= (node.end_lineno or node.lineno)


def _call(node: ast.Call) -> wire.WrittenCall:
    plain = not node.keywords and not any(isinstance(argument, ast.Starred) for argument in node.args)
    return wire.WrittenCall(_span(node.func), [_span(argument) for argument in node.args], plain)


def _span(node: ast.expr) -> wire.Span:
    return node.col_offset, node.end_col_offset or node.col_offset


def _top(source: bytes) -> list[ast.stmt]:
    try:
        return ast.parse(source).body
    except Exception:  # as below
        return []


def _nodes(source: bytes, kind: type[N]) -> list[N]:
    try:
        return [node for node in ast.walk(ast.parse(source)) if isinstance(node, kind)]
    except Exception:  # one that compiles may still be too deep for this
        return []


@functools.lru_cache(8)  # it is asked of each frame of a recursion, on the student's time
def _spans(source: bytes) -> dict[str, list[tuple[int, int]]]:
    """Return the first and the last lines of all loops and functions."""
    spans: dict[str, list[tuple[int, int]]] = {"while": [], "for": [], "def": []}
    for node in _nodes(source, ast.stmt):
        kind = _KINDS.get(type(node))
        if kind is not None:
            spans[kind].append((node.lineno, node.end_lineno or node.lineno))
    return spans


def _does_nothing(node: ast.FunctionDef, *kinds: type[ast.stmt]) -> bool:
    return all(
        isinstance(part, kinds) or (isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant))
        for part in node.body
    )
