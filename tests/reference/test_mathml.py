"""Formulas become MathML that says the same: brackets where they are needed, and nowhere else."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from reference.mathml import mathml

SIGNS = {"it": "*", "minus": "-", "middot": ".", "nabla": "D", "sum": "S", "prime": "'", "le": "<=", "lambda": "l"}


def read(formula: str, *, block: bool = True) -> str:
    """Return what is drawn, row by row, as one line: a fraction as [a|b], a power as a^b, an index as a_b."""
    text = mathml(formula, block=block)
    for name, sign in SIGNS.items():
        text = text.replace(f"&{name};", sign.replace("<", "&lt;"))
    return spoken(ElementTree.fromstring(text.replace("&beta;", "b").replace("&theta;", "h")))


def spoken(node: ElementTree.Element) -> str:
    parts = [spoken(child) for child in node]
    if node.tag == "mfrac":
        return f"[{parts[0]}|{parts[1]}]"
    if node.tag in ("msup", "msub"):
        return f"{parts[0]}{'^' if node.tag == 'msup' else '_'}{{{parts[1]}}}"
    if node.tag == "msqrt":
        return f"root{{{''.join(parts)}}}"
    return (node.text or "") + "".join(parts)


@pytest.mark.parametrize(
    ("formula", "drawn"),
    [
        ("1 / (4 e)", "[1|4*e]"),
        ("2 (1 + beta)", "2*(1+b)"),
        ("2 * 100", "2.100"),
        ("a - (b - c)", "a-(b-c)"),
        ("a - b - c", "a-b-c"),
        ("a + (b - c)", "a+b-c"),
        ("a - b c", "a-b*c"),
        ("-(a + b)", "-(a+b)"),
        ("(a / b)^2", "([a|b])^{2}"),
        ("(a b)^2", "(a*b)^{2}"),
        ("a / b c", "[a|b]*c"),
        ("(-a) b", "(-a)*b"),
        ("(sqrt(a) + 1)^(2 T)", "(root{a}+1)^{2*T}"),
        ("beta[t] = (t - 1) / (t + 2)", "b_{t}=[t-1|t+2]"),
        ("theta[t+1]", "h_{t+1}"),
        ("theta'' + 3 / t theta'", "h^{''}+[3|t]*h^{'}"),
        ("abs(1 - lr lam) <= 1", "|1-lr*l|<=1"),
        ("grad(theta[t] - lr v)", "DL(h_{t}-lr*v)"),
        ("sum(beta^k, k, 0, t - 1)", "Sk=0t-1b^{k}"),
        ("O(1/T^2)", "O([1|T^{2}])"),
    ],
)
def test_a_formula_is_drawn_as_it_is_written(formula: str, drawn: str) -> None:
    assert read(formula) == drawn


@pytest.mark.parametrize(
    ("formula", "drawn"),
    [
        ("1 / (4 e)", "1/(4*e)"),
        ("lr (1 - beta^t) / (1 - beta)", "lr*(1-b^{t})/(1-b)"),
        ("1 / T^2", "1/T^{2}"),
        ("a / b / c", "a/b/c"),
        ("a / (b / c)", "a/(b/c)"),
        ("(a + b) / 2 - c", "(a+b)/2-c"),
    ],
)
def test_within_a_line_it_stays_flat(formula: str, drawn: str) -> None:
    assert read(formula, block=False) == drawn


def test_who_cannot_see_it_hears_it_as_it_is_written() -> None:
    root = ElementTree.fromstring(mathml("a < b", block=True))
    assert root.attrib == {"alttext": "a < b", "display": "block"}


@pytest.mark.parametrize("text", ["a +", "1 = = 2", "lambda: 1", "{1}", "a if b else c", '"a"'])
def test_what_is_no_formula_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="formula"):
        mathml(text)
