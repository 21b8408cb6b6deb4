"""One-edit changes of a syntax tree, each with what it would look like to a student.

An edit is a function on a copy of the tree: the node to change is found again by its place in the walk.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain

from grader.mistakes.trees import SYMBOLS, words_of

_OPERATORS: dict[type[ast.operator], tuple[ast.operator, ...]] = {
    ast.Add: (ast.Sub(), ast.Mult()),
    ast.Sub: (ast.Add(), ast.Mult()),
    ast.Mult: (ast.Div(), ast.Add(), ast.Pow()),
    ast.Div: (ast.Mult(), ast.FloorDiv()),
    ast.Pow: (ast.Mult(), ast.Div()),
}
_CALLS = {
    "sqrt": ("log", "exp"),
    "log": ("log10", "log2", "log1p", "sqrt"),
    "ceil": ("floor", "trunc"),
    "var": ("std", "mean", "median"),
    "mean": ("sum", "max", "median", "min"),
    "min": ("max",),
    "max": ("min",),
    "zeros_like": ("ones_like", "array"),
}
_TAKEN = frozenset({"True", "False", *chain.from_iterable(_CALLS.values())})
_FUNCTIONS = frozenset({"np", "math", "range", "abs", "float", "_", *_CALLS})


@dataclass(frozen=True)
class Scope:
    """What is known where an expression stands.

    `names` may be read; `factors` may be one too many; `callables` are functions, those in `alike` taken for another.
    """

    names: tuple[str, ...]
    factors: tuple[str, ...]
    callables: frozenset[str]
    alike: Mapping[str, tuple[str, ...]]

    def is_function(self, node: ast.expr) -> bool:
        """Tell whether an expression is no number but a function, or the range of a loop."""
        if isinstance(node, ast.Name):
            return node.id in _FUNCTIONS or node.id in self.callables or isinstance(node.ctx, ast.Store)
        return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "range"


@dataclass(frozen=True)
class Edit:
    """A changed expression or statement, and how it reads: "`-` seems to stand where `+` belongs"."""

    node: ast.AST
    change: ast.AST
    says: str

    def stands(self, arguments: Collection[str]) -> frozenset[str]:
        """Return the words that this edit brings in: those that every program has to have in which it was made.

        What a program calls its own variables is up to it.
        """
        new = words_of(self.change) - words_of(self.node)
        return frozenset(word for word in new if not word.isidentifier() or word in arguments or word in _TAKEN)


def expressions(node: ast.expr, scope: Scope, above: ast.AST) -> Iterator[Edit]:
    """Yield the edits of one expression, which is a part of the node `above`."""
    if isinstance(node, ast.BinOp):
        yield from _operators(node)
    elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
        yield from _names(node, scope)
    elif isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
        yield from _factors(node) if _is_over(node, above) else _constants(node)
    elif isinstance(node, ast.Call):
        yield from _calls(node)
    elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        yield from _slices(node)
    elif isinstance(node, ast.Tuple) and isinstance(node.ctx, ast.Load):
        yield from _tuples(node)
    yield from _weighted(node, scope)


def _stands(new: ast.AST, old: ast.AST) -> str:
    return f"`{ast.unparse(new)}` seems to stand where `{ast.unparse(old)}` belongs"


def _operators(node: ast.BinOp) -> Iterator[Edit]:
    old = SYMBOLS[type(node.op)]
    for operator in _OPERATORS[type(node.op)]:
        new = SYMBOLS[type(operator)]
        change = ast.BinOp(node.left, operator, node.right)
        yield Edit(node, change, f"`{new}` seems to stand where `{old}` belongs in `{ast.unparse(node)}`")
    for kept, lost in ((node.left, node.right), (node.right, node.left)):
        yield Edit(node, kept, f"`{ast.unparse(lost)}` seems to be missing in `{ast.unparse(node)}`")
    if not isinstance(node.op, (ast.Add, ast.Mult)):
        turned = ast.BinOp(node.right, node.op, node.left)
        yield Edit(node, turned, _stands(turned, node))


def _names(node: ast.Name, scope: Scope) -> Iterator[Edit]:
    for other in (*_CALLS.get(node.id, ()), *scope.alike.get(node.id, ())):
        change = ast.Name(other, ast.Load())
        yield Edit(node, change, _stands(change, node))
    if not scope.is_function(node):
        for other in scope.names:
            if other != node.id:
                change = ast.Name(other, ast.Load())
                yield Edit(node, change, _stands(change, node))


def _constants(node: ast.Constant) -> Iterator[Edit]:
    value = node.value
    if isinstance(value, bool):
        yield Edit(node, ast.Constant(not value), f"`{not value}` seems to stand where `{value}` belongs")
    elif isinstance(value, (int, float)):
        for other in (value + 1, value - 1, -value, 2 * value, value / 2, value + 2):
            if other != value:
                change = ast.Constant(other)
                yield Edit(node, change, _stands(change, node))


def _is_over(node: ast.Constant, above: ast.AST) -> bool:
    """Tell whether a constant is the 1 of a reciprocal, which a formula may have as well without that 1."""
    return isinstance(above, ast.BinOp) and isinstance(above.op, ast.Div) and above.left is node and node.value == 1


def _factors(node: ast.Constant) -> Iterator[Edit]:
    for edit in _constants(node):
        yield replace(edit, says=f"a factor {ast.unparse(edit.change)} seems to be too many")


def _calls(node: ast.Call) -> Iterator[Edit]:
    if isinstance(node.func, ast.Attribute) and node.func.attr in _CALLS:
        for other in _CALLS[node.func.attr]:
            change = ast.Call(ast.Attribute(node.func.value, other, ast.Load()), node.args, node.keywords)
            yield Edit(node, change, _stands(change.func, node.func))
    if len(node.args) == 1 and not isinstance(node.args[0], ast.Starred):
        yield Edit(node, node.args[0], f"`{ast.unparse(node.func)}` seems to be missing")
    for place in range(len(node.args) - 1):
        before, first, second, after = node.args[:place], node.args[place], node.args[place + 1], node.args[place + 2 :]
        change = ast.Call(node.func, [*before, second, first, *after], node.keywords)
        says = f"`{ast.unparse(first)}` and `{ast.unparse(second)}` seem to be exchanged"
        yield Edit(node, change, says)
    for place in range(len(node.keywords)):
        fewer = [*node.keywords[:place], *node.keywords[place + 1 :]]
        lost = ast.unparse(node.keywords[place])
        yield Edit(node, ast.Call(node.func, node.args, fewer), f"`{lost}` seems to be missing")
    if isinstance(node.func, ast.Name) and node.func.id == "range":
        yield from _ranges(node)


def _ranges(node: ast.Call) -> Iterator[Edit]:
    bound = ast.unparse(node.args[0])
    for text in (f"range({bound} + 1)", f"range({bound} - 1)", f"range(1, {bound})", f"range(0, {bound}, 2)"):
        change = ast.parse(text, mode="eval").body
        yield Edit(node, change, _stands(change, node))


def _slices(node: ast.Subscript) -> Iterator[Edit]:
    assert isinstance(node.slice, ast.Slice)
    yield Edit(node, node.value, f"`[{ast.unparse(node.slice)}]` seems to be missing")
    bound = ast.unparse(node.slice.lower) if node.slice.lower else ""
    for text in (
        f"x[:{bound}]",
        f"x[{bound} + 1:]",
        f"x[{bound} - 1:]",
        f"x[-{bound}:]",
        f"x[:-{bound}]",
        f"x[::{bound}]",
    ):
        new = ast.parse(text, mode="eval").body
        assert isinstance(new, ast.Subscript)
        change = ast.Subscript(node.value, new.slice, ast.Load())
        yield Edit(
            node, change, f"`[{ast.unparse(new.slice)}]` seems to stand where `[{ast.unparse(node.slice)}]` belongs"
        )


def _tuples(node: ast.Tuple) -> Iterator[Edit]:
    turned = ast.Tuple(node.elts[::-1], ast.Load())
    yield Edit(node, turned, _stands(turned, node))
    for place in range(len(node.elts)):
        fewer = [*node.elts[:place], *node.elts[place + 1 :]]
        change = ast.Tuple(fewer, ast.Load()) if len(fewer) > 1 else fewer[0]
        yield Edit(node, change, _stands(change, node))


def _weighted(node: ast.expr, scope: Scope) -> Iterator[Edit]:
    """Yield the expression with a factor too many."""
    if not isinstance(node, (ast.Name, ast.BinOp, ast.Call)) or scope.is_function(node):
        return
    for factor in scope.factors:
        for text in (f"({factor}) * x", f"x / ({factor})") if "-" in factor else (f"{factor} * x",):
            change = ast.parse(text, mode="eval").body
            assert isinstance(change, ast.BinOp)
            change = (
                ast.BinOp(change.left, change.op, node)
                if text.endswith("x")
                else ast.BinOp(node, change.op, change.right)
            )
            yield Edit(node, change, _stands(change, node))
    minus = ast.UnaryOp(ast.USub(), node)
    yield Edit(node, minus, _stands(minus, node))
