"""One-edit mutants of the right answers, made from their syntax trees, with neutral sentences."""

from __future__ import annotations

import ast
import copy
import inspect
from collections.abc import Iterator
from functools import cache, partial
from typing import Any

from reference.mistakes import originals
from reference.mistakes.edits import expressions
from reference.mistakes.model import Entry, Implementation, Mistake
from reference.mistakes.statements import blocks, place_of, rearranged

_FACTORS = ("lr", "beta", "momentum", "curvature")


def mutants(function: str) -> Iterator[Entry]:
    """Yield the mutants of one right answer; some give what it gives, some raise."""
    original = original_tree(function)
    changed = list(_changed(original))
    implementations = compiled([tree for tree, _ in changed])
    for (_, says), implementation in zip(changed, implementations, strict=True):
        mistake = Mistake("mutant", (function,), f"This matches one small slip: {says}.", "mutant")
        yield Entry(mistake, partial(_same, implementation))


def original_tree(function: str) -> ast.FunctionDef:
    """Return the syntax tree of a right answer, without annotations."""
    return copy.deepcopy(_trees()[function])


def compiled(trees: list[ast.FunctionDef]) -> list[Implementation]:
    """Compile functions in one go, in the namespace of the originals."""
    for number, tree in enumerate(trees):
        tree.name = f"variant_{number}"
    namespace: dict[str, Any] = dict(vars(originals))
    exec(compile(ast.Module(list(trees), []), "variants", "exec"), namespace)
    return [namespace[tree.name] for tree in trees]


def _same(implementation: Implementation) -> Implementation:
    return implementation


@cache
def _trees() -> dict[str, ast.FunctionDef]:
    module = ast.parse(inspect.getsource(originals))
    trees = {node.name: node for node in module.body if isinstance(node, ast.FunctionDef)}
    for tree in trees.values():
        tree.returns = None
        for argument in tree.args.args:
            argument.annotation = None
    return trees


def _changed(original: ast.FunctionDef) -> Iterator[tuple[ast.FunctionDef, str]]:
    names, factors = _scope(original)
    arguments = [argument.arg for argument in original.args.args]
    for block in blocks(original):
        for statement in block:
            where = place_of(statement)
            # A loop over a list that it fills would never end.
            known = arguments if isinstance(statement, ast.For) else names
            for node in own_expressions(statement):
                for edit in expressions(node, known, factors):
                    yield replaced(original, edit.node, edit.change), f"{where}, {edit.says}"
    yield from rearranged(original)


def _scope(tree: ast.FunctionDef) -> tuple[list[str], list[str]]:
    arguments = [argument.arg for argument in tree.args.args]
    # Lists are left out: one that is put into itself has no end.
    assigned = [node for node in ast.walk(tree) if isinstance(node, ast.Assign)]
    lists = {ast.unparse(node.targets[0]) for node in assigned if isinstance(node.value, (ast.List, ast.Dict))}
    stored = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    stored = [name for name in stored if name not in lists]
    names = [name for name in dict.fromkeys([*arguments, *stored]) if not name.endswith("_fn") and name != "_"]
    numbers = [name for name in arguments if name in _FACTORS]
    decay = [f"1 - {name}" for name in numbers if name in ("beta", "momentum")]
    return names, [*numbers, *decay]


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
