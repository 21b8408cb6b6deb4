"""Brackets that are missing or closed in the wrong place in the right answers: one family, in whatever formula.

Said before other slips that give the same: who writes ``1 / 1 - x`` has left brackets out, and no division.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import partial
from itertools import combinations
from typing import TypeGuard

from grader.mistakes.function import Function
from grader.mistakes.model import CatalogueEntry, Implementation, Mistake
from grader.mistakes.statements import blocks, place_of
from grader.mistakes.trees import compiled, original_trees, own_expressions, replaced

ID = "brackets"
_MOST_PAIRS = 4
_ORDER = "** comes before * and /, and these before + and -"


def misplaced(function: Function) -> Iterator[CatalogueEntry]:
    """Yield the right answers with brackets left out or in other places; some give what these give."""
    changed = [(tree, says) for original in original_trees(function) for tree, says in _of(original)]
    for number, (tree, _) in enumerate(changed):
        tree.name = f"variant_{number}"
    namespace = compiled(function, [tree for tree, _ in changed])
    for tree, says in changed:
        mistake = Mistake(ID, (function.name,), says)
        yield CatalogueEntry(mistake, partial(_same, namespace[tree.name]))


def _same(implementation: Implementation) -> Implementation:
    return implementation


def _of(tree: ast.FunctionDef) -> Iterator[tuple[ast.FunctionDef, str]]:
    bare, lost = tree, 0
    for statement in [statement for block in blocks(tree) for statement in block]:
        if not isinstance(statement, (ast.Assign, ast.Return)) or statement.value is None:
            continue
        where, value = place_of(statement), statement.value
        without = list(_without(value))
        yield from ((replaced(tree, value, change), _sentence(where, value, change)) for change in without)
        if without:
            lost += 1
            bare = _with(bare, value, without[-1])
        for node in own_expressions(statement):
            for change in _moved(node):
                yield replaced(tree, node, change), _sentence(where, node, change)
    if lost > 1:
        yield (
            bare,
            f"This matches brackets that are missing in all lines: {_ORDER}. Look at each numerator and denominator.",
        )


def _with(tree: ast.FunctionDef, node: ast.expr, change: ast.expr) -> ast.FunctionDef:
    """Return a tree, other expressions of which may have been replaced, with this one replaced as well."""
    text = ast.unparse(node)
    found = next(
        own
        for block in blocks(tree)
        for statement in block
        if isinstance(statement, (ast.Assign, ast.Return))
        for own in [statement.value]
        if own is not None and ast.unparse(own) == text
    )
    return replaced(tree, found, change)


def _sentence(where: str, node: ast.expr, change: ast.expr) -> str:
    old, new = ast.unparse(node), ast.unparse(change)
    if new.replace("(", "").replace(")", "") == old.replace("(", "").replace(")", "") and len(new) < len(old):
        return f"This matches brackets that are missing {where}: `{new}` stands where `{old}` belongs, and {_ORDER}."
    return f"This matches brackets in another place {where}: `{new}` stands where `{old}` belongs."


# --- left out


def _without(node: ast.expr) -> Iterator[ast.expr]:
    """Yield an expression without some of its brackets: one pair, then more, and last without any."""
    text = ast.unparse(node)
    pairs = _pairs(text)[:_MOST_PAIRS]
    original = ast.dump(node)
    for count in range(1, len(pairs) + 1):
        for chosen in combinations(pairs, count):
            places = {place for pair in chosen for place in pair}
            bare = "".join(letter for place, letter in enumerate(text) if place not in places)
            change = _parsed(bare)
            if change is not None and ast.dump(change) != original:
                yield change


def _pairs(text: str) -> list[tuple[int, int]]:
    """Return where brackets open and close that group, and are not those of a call."""
    found, open_at = [], []
    for place, letter in enumerate(text):
        if letter == "(":
            open_at.append(place)
        elif letter == ")":
            start = open_at.pop()
            before = text[start - 1] if start else " "
            if not (before.isalnum() or before in "_)]"):
                found.append((start, place))
    return sorted(found)


def _parsed(text: str) -> ast.expr | None:
    try:
        return ast.parse(text, mode="eval").body
    except SyntaxError:
        return None


# --- closed elsewhere


def _moved(node: ast.expr) -> Iterator[ast.expr]:
    """Yield what comes out where a bracket opens or closes a term too early or too late."""
    if isinstance(node, ast.BinOp) and isinstance(node.right, ast.BinOp) and isinstance(node.right.op, ast.Pow):
        yield ast.BinOp(ast.BinOp(node.left, node.op, node.right.left), ast.Pow(), node.right.right)
    if isinstance(node, ast.BinOp) and isinstance(node.left, ast.BinOp) and isinstance(node.op, (ast.Mult, ast.Div)):
        inner = node.left
        if isinstance(inner.op, (ast.Pow, ast.Div)):
            yield ast.BinOp(inner.left, inner.op, ast.BinOp(inner.right, node.op, node.right))
    if isinstance(node, ast.BinOp) and _is_of_one(node.left):
        call = node.left
        yield ast.Call(call.func, [ast.BinOp(call.args[0], node.op, node.right)], [])
    if _is_of_one(node) and isinstance(node.args[0], ast.BinOp) and not isinstance(node.args[0].left, ast.Constant):
        inner = node.args[0]
        yield ast.BinOp(ast.Call(node.func, [inner.left], []), inner.op, inner.right)


def _is_of_one(node: ast.expr) -> TypeGuard[ast.Call]:
    """Tell whether it is a call with one argument."""
    one = isinstance(node, ast.Call) and len(node.args) == 1 and not node.keywords
    return one and isinstance(node, ast.Call) and not isinstance(node.args[0], ast.Starred)
