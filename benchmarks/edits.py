"""One-edit mutants of Python functions, made from the syntax tree; knows no exercise.

An edit changes an operator, a comparison, a number, a name for another one in sight, the bounds of a range, exchanges
two neighbours, or leaves a statement out.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator

_OPERATORS: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub, ast.Mult),
    ast.Sub: (ast.Add, ast.Mult),
    ast.Mult: (ast.Div, ast.Add),
    ast.Div: (ast.Mult, ast.FloorDiv),
    ast.Pow: (ast.Mult,),
    ast.MatMult: (ast.Mult,),
}
_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.GtE),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.LtE),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
}
Mutant = tuple[str, str]
Edit = Callable[[], None]


def mutants(source: str, function: str) -> Iterator[Mutant]:
    """Yield (what was edited, the whole module's source) for every one-edit mutant of a function in it."""
    tree = ast.parse(source)
    target = _find(tree, function)
    names = _names(target)
    seen = {ast.unparse(tree)}
    for index, node in enumerate(ast.walk(target)):
        for number, (says, _) in enumerate(_edits(node, names)):
            changed = copy.deepcopy(tree)
            twin = list(ast.walk(_find(changed, function)))[index]
            _, edit = list(_edits(twin, names))[number]
            edit()
            text = ast.unparse(ast.fix_missing_locations(changed))
            if text not in seen:
                seen.add(text)
                yield f"line {getattr(node, 'lineno', target.lineno)}: {says}", text


def _edits(node: ast.AST, names: list[str]) -> Iterator[tuple[str, Edit]]:
    if isinstance(node, ast.BinOp):
        yield from _operations(node)
    elif isinstance(node, ast.Compare) and len(node.ops) == 1:
        for comparison in _COMPARISONS.get(type(node.ops[0]), ()):
            yield f"{_short(node)}: {comparison.__name__}", _setter(node, "ops", [comparison()])
    elif isinstance(node, ast.UnaryOp):
        yield f"{_short(node)}: without its sign", _becomes(node, node.operand)
    elif isinstance(node, ast.Constant):
        yield from _constants(node)
    elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in names:
        for name in names:
            if name != node.id:
                yield f"{node.id} becomes {name}", _setter(node, "id", name)
    elif isinstance(node, ast.Call):
        yield from _calls(node)
    yield from _statements(node)


def _operations(node: ast.BinOp) -> Iterator[tuple[str, Edit]]:
    for operator in _OPERATORS.get(type(node.op), ()):
        yield f"{_short(node)}: {operator.__name__}", _setter(node, "op", operator())
    if isinstance(node.op, (ast.Sub, ast.Div, ast.Pow)):
        yield f"{_short(node)}: sides exchanged", _exchange(node)
    yield f"{_short(node)}: only its left side", _becomes(node, node.left)
    yield f"{_short(node)}: only its right side", _becomes(node, node.right)


def _constants(node: ast.Constant) -> Iterator[tuple[str, Edit]]:
    value = node.value
    if isinstance(value, bool):
        yield f"{value} becomes {not value}", _setter(node, "value", not value)
    elif isinstance(value, (int, float)):
        for other in (value + 1, value - 1):
            yield f"{value} becomes {other}", _setter(node, "value", other)


def _calls(node: ast.Call) -> Iterator[tuple[str, Edit]]:
    for place in range(len(node.args) - 1):
        first, second = node.args[place], node.args[place + 1]
        yield (
            f"{_short(node)}: arguments {place} and {place + 1} exchanged",
            _setter(node, "args", [*node.args[:place], second, first, *node.args[place + 2 :]]),
        )
    for keyword in node.keywords:
        kept = [other for other in node.keywords if other is not keyword]
        yield f"{_short(node)}: without {keyword.arg}", _setter(node, "keywords", kept)
    if isinstance(node.func, ast.Attribute) and node.func.attr == "copy":
        yield f"{_short(node)}: no copy", _becomes(node, node.func.value)
    if isinstance(node.func, ast.Name) and node.func.id == "range":
        for operator in (ast.Add(), ast.Sub()):
            last = ast.BinOp(node.args[-1], operator, ast.Constant(1))
            yield f"{_short(node)}: one {type(operator).__name__}", _setter(node, "args", [*node.args[:-1], last])


def _statements(node: ast.AST) -> Iterator[tuple[str, Edit]]:
    for field in ("body", "orelse"):
        block = getattr(node, field, None)
        if not isinstance(block, list):
            continue
        for place, statement in enumerate(block):
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                continue  # a docstring
            kept = [*block[:place], *block[place + 1 :]] or [ast.Pass()]
            yield f"without `{_short(statement)}`", _setter(node, field, kept)
            if place + 1 < len(block):
                swapped = [*block[:place], block[place + 1], statement, *block[place + 2 :]]
                yield f"`{_short(statement)}` after the next statement", _setter(node, field, swapped)


def _setter(node: ast.AST, field: str, value: object) -> Edit:
    return lambda: setattr(node, field, value)


def _exchange(node: ast.BinOp) -> Edit:
    left, right = node.left, node.right

    def edit() -> None:
        node.left, node.right = right, left

    return edit


def _becomes(node: ast.expr, other: ast.expr) -> Edit:
    """Make a node another one in place: whoever holds it holds the other one then."""

    def edit() -> None:
        node.__class__ = other.__class__
        node.__dict__ = dict(other.__dict__)

    return edit


def _find(tree: ast.Module, function: str) -> ast.FunctionDef:
    return next(node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == function)


def _names(function: ast.FunctionDef) -> list[str]:
    arguments = [argument.arg for argument in function.args.args]
    stored = [n.id for n in ast.walk(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]
    return list(dict.fromkeys([*arguments, *stored]))


def _short(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 50 else f"{text[:47]}..."
