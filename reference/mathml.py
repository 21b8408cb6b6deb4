"""Formulas as they are written in texts, ``sqrt(beta) / 2``, turned into MathML, which browsers draw themselves.

A formula is an expression in the code's own names. Beside Python's signs there are::

    a = b         equality           100 y^2       a product, and a power
    theta[t+1]    an index           theta'        a derivative by time
    abs(x)        bars               sum(a, k, 0, t)   a sum over k = 0 ... t of a
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping
from html import escape
from types import MappingProxyType

GREEK: Mapping[str, str] = MappingProxyType(
    {name: f"&{name};" for name in ("beta", "theta", "kappa", "mu", "sigma", "pi", "epsilon")} | {"lam": "&lambda;"}
)
_SUM, _PRODUCT, _POWER = 1, 2, 3  # how tightly an operation holds its sides
_RELATIONS: Mapping[type[ast.cmpop], str] = MappingProxyType(
    {ast.Eq: "=", ast.NotEq: "&ne;", ast.Lt: "&lt;", ast.LtE: "&le;", ast.Gt: "&gt;", ast.GtE: "&ge;"}
)
_PRODUCTS = re.compile(r"(?<=[\w)\]'])\s+(?=[\w(])")
_EQUAL = re.compile(r"(?<![<>=!])=(?!=)")


def mathml(formula: str, *, block: bool = False) -> str:
    """Return a formula as a ``math`` element, in a line of its own if `block`.

    Parameters
    ----------
    formula : str
    block : bool

    Raises
    ------
    ValueError
        If it is no formula.

    Examples
    --------
    >>> print(mathml("beta^2"))
    <math alttext="beta^2"><msup><mi>&beta;</mi><mn>2</mn></msup></math>
    """
    shown = ' display="block"' if block else ""
    return f'<math alttext="{escape(formula)}"{shown}>{_drawn(parsed(formula))}</math>'


def parsed(formula: str) -> ast.expr:
    """Return a formula as Python reads it, with every product written out.

    Raises
    ------
    ValueError
        If it is no formula.

    Examples
    --------
    >>> ast.unparse(parsed("lr lam = 2 (1 + beta)^2"))
    'lr * lam == 2 * (1 + beta) ** 2'
    """
    text = re.sub("'+", lambda primes: "_prime" * len(primes[0]), _PRODUCTS.sub(" * ", formula))
    try:
        return ast.parse(_EQUAL.sub("==", text.replace("^", "**")), mode="eval").body
    except SyntaxError:
        raise ValueError(f"{formula!r} is no formula") from None


def _drawn(node: ast.AST) -> str:
    kind = type(node)
    if kind not in _DRAW:
        raise ValueError(f"{ast.unparse(node)!r} cannot be drawn as a formula")
    return _DRAW[kind](node)


def _row(*parts: str) -> str:
    return f"<mrow>{''.join(parts)}</mrow>"


def _sign(text: str, space: str = "") -> str:
    return f"<mo{space}>{text}</mo>"


def _name(node: ast.Name) -> str:
    name, primes = re.subn("_prime", "", node.id)
    drawn = f"<mi>{GREEK.get(name, name)}</mi>"
    return f"<msup>{drawn}<mo>{'&prime;' * primes}</mo></msup>" if primes else drawn


def _number(node: ast.Constant) -> str:
    return f"<mn>{node.value}</mn>"


def _operation(node: ast.BinOp) -> str:
    if isinstance(node.op, ast.Div):
        return f"<mfrac>{_drawn(node.left)}{_drawn(node.right)}</mfrac>"
    if isinstance(node.op, ast.Pow):
        return f"<msup>{_held(node.left, _POWER)}{_drawn(node.right)}</msup>"
    if isinstance(node.op, ast.Mult):
        right = _held(node.right, _PRODUCT)
        return _row(_held(node.left, _PRODUCT), _times(right), right)
    sign = "+" if isinstance(node.op, ast.Add) else "&minus;"
    tight = _SUM if sign == "+" else _PRODUCT  # a - (b - c)
    return _row(_drawn(node.left), _sign(sign), _held(node.right, tight))


def _times(right: str) -> str:
    if re.match("(<m(row|sup|sub)>)*<mn>", right):  # else two numbers would run into one
        return _sign("&middot;")
    return _sign("&it;", ' lspace="0.15em" rspace="0.15em"')


def _negative(node: ast.UnaryOp) -> str:
    return _row(_sign("&minus;"), _held(node.operand, _PRODUCT))


def _relation(node: ast.Compare) -> str:
    sides = [
        _sign(_RELATIONS[type(sign)]) + _drawn(side) for sign, side in zip(node.ops, node.comparators, strict=True)
    ]
    return _row(_drawn(node.left), *sides)


def _index(node: ast.Subscript) -> str:
    return f"<msub>{_drawn(node.value)}{_drawn(node.slice)}</msub>"


def _call(node: ast.Call) -> str:
    name, arguments = ast.unparse(node.func), [_drawn(argument) for argument in node.args]
    if name == "sqrt":
        return f"<msqrt>{arguments[0]}</msqrt>"
    if name == "abs":
        return _row(_sign("|"), arguments[0], _sign("|"))
    if name == "sum":
        body, which, first, last = arguments
        return _row(f"<munderover><mo>&sum;</mo>{_row(which, _sign('='), first)}{last}</munderover>", body)
    called = _row("<mo>&nabla;</mo>", "<mi>L</mi>") if name == "grad" else _drawn(node.func)
    return _row(called, _sign("("), _sign(",").join(arguments), _sign(")"))


def _held(node: ast.expr, outside: int) -> str:
    """Return a side of an operation, in brackets where it would fall apart."""
    drawn = _drawn(node)
    return _row(_sign("("), drawn, _sign(")")) if _tightness(node) < outside else drawn


def _tightness(node: ast.expr) -> int:
    if isinstance(node, ast.Compare):
        return 0
    if isinstance(node, ast.UnaryOp):
        return _SUM
    if not isinstance(node, ast.BinOp):
        return _POWER
    if isinstance(node.op, ast.Div):
        return _PRODUCT  # its bar holds it together but under a power
    return {ast.Add: _SUM, ast.Sub: _SUM, ast.Mult: _PRODUCT}.get(type(node.op), _PRODUCT)


_DRAW: Mapping[type[ast.AST], Callable[..., str]] = MappingProxyType(
    {
        ast.Name: _name, ast.Constant: _number, ast.BinOp: _operation, ast.UnaryOp: _negative,
        ast.Compare: _relation, ast.Subscript: _index, ast.Call: _call,
    }
)  # fmt: skip
