"""Brackets that are missing or closed in the wrong place in the right answers: one family, in whatever formula.

Said before other slips that give the same: who writes ``1 / 1 - x`` has left brackets out, and no division.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from functools import partial
from itertools import combinations
from typing import NamedTuple, TypeGuard

from grader.mistakes.function import Function
from grader.mistakes.model import CatalogueEntry, Implementation, Mistake
from grader.mistakes.statements import blocks, names_of_place, place_of
from grader.mistakes.trees import compiled, original_trees, own_expressions, replaced, words_of

ID = "brackets"
_MOST_PAIRS = 4
_SQUARES = frozenset({"2", "*", "square"})  # one of these is in every program that takes a square
_ORDER = "** comes before * and /, and these before + and -"


def misplaced(function: Function) -> Iterator[CatalogueEntry]:
    """Yield the right answers with brackets left out or in other places; some give what these give."""
    changed = [found for original in original_trees(function) for found in (*_halves(original), *_of(original))]
    for number, (tree, _) in enumerate(changed):
        tree.name = f"variant_{number}"
    namespace = compiled(function, [tree for tree, _ in changed])
    for tree, told in changed:
        needs = (_SQUARES,) if _takes_square(tree) else ()
        mistake = Mistake(
            ID, (function.name,), told.says, stands=told.stands, placed=told.placed, unplaced=told.plain, needs=needs
        )
        yield CatalogueEntry(mistake, partial(_same, namespace[tree.name]))


def _takes_square(tree: ast.FunctionDef) -> bool:
    powers = (node.right for node in ast.walk(tree) if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow))
    return any(isinstance(power, ast.Constant) and power.value == 2 for power in powers)


class _Told(NamedTuple):
    """What is said of a changed tree, the words that it takes, and those without which the plain sentence is said."""

    says: str
    stands: frozenset[str] = frozenset()
    placed: frozenset[str] = frozenset()
    plain: str = ""


def _same(implementation: Implementation) -> Implementation:
    return implementation


def _of(tree: ast.FunctionDef) -> Iterator[tuple[ast.FunctionDef, _Told]]:
    bare, lost = tree, 0
    for statement in [statement for block in blocks(tree) for statement in block]:
        if not isinstance(statement, (ast.Assign, ast.Return)) or statement.value is None:
            continue
        value = statement.value
        without = list(_without(value))
        yield from ((replaced(tree, value, change), _told(statement, value, change)) for change in without)
        if without:
            lost += 1
            bare = _with(bare, value, without[-1])
        for node in own_expressions(statement):
            for change in _moved(node):
                yield replaced(tree, node, change), _told(statement, node, change)
    if lost > 1:
        yield (
            bare,
            _Told(
                f"This matches brackets that are missing in all lines: {_ORDER}. Look at each numerator and each "
                "denominator."
            ),
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


def _told(statement: ast.stmt, node: ast.expr, change: ast.expr) -> _Told:
    says, plain = (_sentence(where, node, change) for where in (f" {place_of(statement)}", ""))
    # A power may be a product, and a number a name; a quotient, a sum and a difference are written like this.
    stands = words_of(change) & {"/", "+", "-"}
    return _Told(says, stands, names_of_place(statement), plain)


def _sentence(where: str, node: ast.expr, change: ast.expr) -> str:
    old, new = ast.unparse(node), ast.unparse(change)
    if new.replace("(", "").replace(")", "") == old.replace("(", "").replace(")", "") and len(new) < len(old):
        return f"This matches brackets that are missing{where}: `{new}` stands where `{old}` belongs, and {_ORDER}."
    return f"This matches brackets in another place{where}: `{new}` stands where `{old}` belongs."


# --- half of a number for its root


def _halves(tree: ast.FunctionDef) -> Iterator[tuple[ast.FunctionDef, _Told]]:
    """Yield the right answer with ``x ** 1 / 2`` for roots: for all of them, and for each."""
    roots = [node for node in ast.walk(tree) if _is_root(node)]
    if not roots:
        return
    stands = frozenset({"**", "/", "1", "2"})
    name = ast.unparse(roots[0].args[0])
    half = f"This matches half of a number where its root belongs: `{name} ** 1 / 2` is half of {name}, as {_ORDER}. "
    says = _Told(f"{half}Write ** 0.5, or take sqrt.", stands)
    if len(roots) > 1:
        yield _Halving().visit(copy.deepcopy(tree)), says
    for root in roots:
        yield replaced(tree, root, _half(root)), says


def _is_root(node: ast.AST) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.expr) and _is_of_one(node) and ast.unparse(node.func).rpartition(".")[2] == "sqrt"


def _half(root: ast.Call) -> ast.expr:
    return ast.BinOp(ast.BinOp(root.args[0], ast.Pow(), ast.Constant(1)), ast.Div(), ast.Constant(2))


class _Halving(ast.NodeTransformer):
    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        return ast.fix_missing_locations(ast.copy_location(_half(node), node)) if _is_root(node) else node


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
