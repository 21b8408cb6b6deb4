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
    """Return a formula as a ``math`` element: flat, for a line of text, or with its fractions built up if `block`.

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
    return f'<math alttext="{escape(formula)}"{shown}>{_Writer(flat=not block).draw(parsed(formula))}</math>'


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


class _Writer:
    """Draws the parts of a formula."""

    def __init__(self, *, flat: bool) -> None:
        self.flat = flat
        self._kinds: Mapping[type[ast.AST], Callable[..., str]] = {
            ast.Name: self._name, ast.Constant: self._number, ast.BinOp: self._operation, ast.UnaryOp: self._negative,
            ast.Compare: self._relation, ast.Subscript: self._index, ast.Call: self._call,
        }  # fmt: skip

    def draw(self, node: ast.AST) -> str:
        if type(node) not in self._kinds:
            raise ValueError(f"{ast.unparse(node)!r} cannot be drawn as a formula")
        return self._kinds[type(node)](node)

    def _name(self, node: ast.Name) -> str:
        name, primes = re.subn("_prime", "", node.id)
        drawn = f"<mi>{GREEK.get(name, name)}</mi>"
        return f"<msup>{drawn}<mo>{'&prime;' * primes}</mo></msup>" if primes else drawn

    def _number(self, node: ast.Constant) -> str:
        if not isinstance(node.value, (int, float)):
            raise ValueError(f"{node.value!r} cannot be drawn as a formula")
        return f"<mn>{node.value}</mn>"

    def _operation(self, node: ast.BinOp) -> str:
        if isinstance(node.op, ast.Div):
            return self._quotient(node)
        if isinstance(node.op, ast.Pow):
            return f"<msup>{self._held(node.left, _POWER)}{self.draw(node.right)}</msup>"
        if isinstance(node.op, ast.Mult):
            right = self._held(node.right, _PRODUCT)
            return _row(self._held(node.left, _PRODUCT), _times(right), right)
        sign = "+" if isinstance(node.op, ast.Add) else "&minus;"
        tight = _SUM if sign == "+" else _PRODUCT  # a - (b - c)
        return _row(self.draw(node.left), _sign(sign), self._held(node.right, tight))

    def _quotient(self, node: ast.BinOp) -> str:
        if self.flat:
            return _row(self._held(node.left, _PRODUCT), _sign("/"), self._held(node.right, _POWER))
        return f"<mfrac>{self.draw(node.left)}{self.draw(node.right)}</mfrac>"

    def _negative(self, node: ast.UnaryOp) -> str:
        return _row(_sign("&minus;"), self._held(node.operand, _PRODUCT))

    def _relation(self, node: ast.Compare) -> str:
        sides = zip(node.ops, node.comparators, strict=True)
        return _row(self.draw(node.left), *(_sign(_RELATIONS[type(sign)]) + self.draw(side) for sign, side in sides))

    def _index(self, node: ast.Subscript) -> str:
        return f"<msub>{self.draw(node.value)}{self.draw(node.slice)}</msub>"

    def _call(self, node: ast.Call) -> str:
        name, arguments = ast.unparse(node.func), [self.draw(argument) for argument in node.args]
        if name == "sqrt":
            return f"<msqrt>{arguments[0]}</msqrt>"
        if name == "abs":
            return _bracketed(arguments[0], "||")
        if name == "sum":
            body, which, first, last = arguments
            return _row(f"<munderover><mo>&sum;</mo>{_row(which, _sign('='), first)}{last}</munderover>", body)
        called = _row("<mo>&nabla;</mo>", "<mi>L</mi>") if name == "grad" else self.draw(node.func)
        return _row(called, _bracketed(_sign(",").join(arguments)))

    def _held(self, node: ast.expr, outside: int) -> str:
        """Return a side of an operation, in brackets where it would fall apart."""
        drawn = self.draw(node)
        return _bracketed(drawn) if _tightness(node) < outside else drawn


def _row(*parts: str) -> str:
    return f"<mrow>{''.join(parts)}</mrow>"


def _sign(text: str, more: str = "") -> str:
    return f"<mo{more}>{text}</mo>"


def _bracketed(inside: str, signs: str = "()") -> str:
    # Without a font for mathematics a browser stretches brackets too far: only where a fraction calls for it.
    more = "" if "<mfrac>" in inside else ' stretchy="false"'
    return _row(_sign(signs[0], more), inside, _sign(signs[1], more))


def _times(right: str) -> str:
    if re.match("(<m(row|sup|sub)>)*<mn>", right):  # else two numbers would run into one
        return _sign("&middot;")
    return _sign("&it;", ' lspace="0.15em" rspace="0.15em"')


def _tightness(node: ast.expr) -> int:
    if isinstance(node, ast.Compare):
        return 0
    if isinstance(node, ast.UnaryOp):
        return _SUM
    if not isinstance(node, ast.BinOp):
        return _POWER
    if isinstance(node.op, ast.Pow):
        return _POWER
    return _SUM if isinstance(node.op, (ast.Add, ast.Sub)) else _PRODUCT
