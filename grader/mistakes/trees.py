"""Syntax trees of the right answers, and copies of them with one node replaced."""

from __future__ import annotations

import ast
import copy
import inspect
import textwrap
from collections.abc import Iterator
from functools import cache
from typing import Any

from grader.mistakes.function import Function
from grader.mistakes.model import Implementation

SYMBOLS: dict[type[ast.operator], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.MatMult: "@",
    ast.Pow: "**",
}


@cache
def original_trees(function: Function) -> list[ast.FunctionDef]:
    """Return the usual ways to write a function, without annotations, to be read and not to be changed."""
    return [_tree(original) for original in function.originals]


def compiled(function: Function, trees: list[ast.FunctionDef]) -> dict[str, Any]:
    """Compile functions in one go; return the namespace of the originals with them in it."""
    namespace: dict[str, Any] = dict(getattr(function.originals[0], "__globals__", {})) if trees else {}
    exec(compile(ast.Module(list(trees), []), "variants", "exec"), namespace)
    return namespace


def _tree(original: Implementation) -> ast.FunctionDef:
    tree = ast.parse(textwrap.dedent(inspect.getsource(original))).body[0]
    assert isinstance(tree, ast.FunctionDef), original
    tree.returns = None
    for argument in tree.args.args:
        argument.annotation = None
    return tree


def own_expressions(statement: ast.stmt) -> Iterator[ast.expr]:
    """Yield the expressions of a statement, but not those of the statements inside it."""
    waiting: list[ast.AST] = [child for child in ast.iter_child_nodes(statement) if isinstance(child, ast.expr)]
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, ast.expr):
            yield node
        waiting.extend(child for child in ast.iter_child_nodes(node) if not isinstance(child, ast.stmt))


def words_of(node: ast.AST) -> frozenset[str]:
    """Return the words that stand in an expression: names, numbers without their sign, and operators."""
    found = set()
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, (int, float)):
            found.add(str(part.value) if isinstance(part.value, bool) else f"{abs(part.value)!r}")
        elif isinstance(part, ast.Name):
            found.add(part.id)
        elif isinstance(part, ast.Attribute):
            found.add(part.attr)
        elif isinstance(part, ast.BinOp):
            found.add(SYMBOLS[type(part.op)])
    return frozenset(found)


def replaced(original: ast.FunctionDef, node: ast.AST, change: ast.AST) -> ast.FunctionDef:
    """Return the tree with one node replaced; what lies beside the path to it is shared with the original."""
    new: Any = ast.fix_missing_locations(change)
    parents = parents_of(original)
    while node is not original:
        parent, name, place = parents[node]
        above = copy.copy(parent)
        if place is None:
            setattr(above, name, new)
        else:
            items = getattr(parent, name)
            setattr(above, name, [*items[:place], new, *items[place + 1 :]])
        node, new = parent, above
    assert isinstance(new, ast.FunctionDef)
    return new


@cache
def parents_of(tree: ast.FunctionDef) -> dict[ast.AST, tuple[ast.AST, str, int | None]]:
    """Return for each node below the root its parent, the field that holds it, and its place in a list."""
    parents: dict[ast.AST, tuple[ast.AST, str, int | None]] = {}
    for parent in ast.walk(tree):
        for name, value in ast.iter_fields(parent):
            if isinstance(value, ast.AST):
                parents[value] = (parent, name, None)
            elif isinstance(value, list):
                parents |= {
                    item: (parent, name, place) for place, item in enumerate(value) if isinstance(item, ast.AST)
                }
    return parents
