"""Syntax trees of the right answers, and copies of them with one node replaced."""

from __future__ import annotations

import ast
import copy
import inspect
from collections.abc import Iterator
from functools import cache
from typing import Any

from reference.mistakes import originals


def original_trees(function: str) -> list[ast.FunctionDef]:
    """Return the usual ways to write a function, without annotations, to be read and not to be changed."""
    return [tree for name, tree in _trees().items() if name.split("__")[0] == function]


@cache
def _trees() -> dict[str, ast.FunctionDef]:
    module = ast.parse(inspect.getsource(originals))
    trees = {node.name: node for node in module.body if isinstance(node, ast.FunctionDef)}
    for tree in trees.values():
        tree.returns = None
        for argument in tree.args.args:
            argument.annotation = None
    return trees


def own_expressions(statement: ast.stmt) -> Iterator[ast.expr]:
    """Yield the expressions of a statement, but not those of the statements inside it."""
    waiting: list[ast.AST] = [child for child in ast.iter_child_nodes(statement) if isinstance(child, ast.expr)]
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, ast.expr):
            yield node
        waiting.extend(child for child in ast.iter_child_nodes(node) if not isinstance(child, ast.stmt))


def replaced(original: ast.FunctionDef, node: ast.AST, change: ast.AST) -> ast.FunctionDef:
    """Return the tree with one node replaced; what lies beside the path to it is shared with the original."""
    changed = _rebuilt(original, node, ast.fix_missing_locations(change))
    assert isinstance(changed, ast.FunctionDef)
    return changed


def _rebuilt(tree: Any, node: ast.AST, change: ast.AST) -> Any:
    """Return the change for the node, a list or tree with the change in it, or the very same object without."""
    if tree is node:
        return change
    if isinstance(tree, list):
        items = [_rebuilt(item, node, change) for item in tree]
        return items if any(new is not old for new, old in zip(items, tree, strict=True)) else tree
    if not isinstance(tree, ast.AST):
        return tree
    for name in tree._fields:
        old = getattr(tree, name, None)
        new = _rebuilt(old, node, change) if isinstance(old, (ast.AST, list)) else old
        if new is not old:
            result = copy.copy(tree)
            setattr(result, name, new)
            return result
    return tree
