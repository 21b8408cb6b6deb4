"""Read what a label, an entry of a legend or a title says of beta."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Sequence

MAX_TEXT = 300
_NUMBER = r"(\d+[.,]?\d*(?:e[+-]?\d+)?|[.,]\d+)"
# An index is no value: beta_1 = 0.9.
_AFTER_BETA = re.compile(r"(?:beta|β|momentum)(?:_?\d+(?=\s*=))?[\s=:_(]*" + _NUMBER)
_PLAIN = re.compile(r"no momentum|without momentum|plain|vanilla|gradient descent|\bgd\b")


def names(text: str, beta: float) -> bool:
    r"""Tell whether a label names this value of beta: ``beta = 0.9``, ``$\beta=.9$``, ``momentum 0.90``."""
    numbers = claimed(text)
    if not numbers and beta == 0:
        return _PLAIN.search(_plain(text)) is not None
    return any(abs(number - beta) < 1e-6 for number in numbers)


def rounds(text: str, beta: float) -> bool:
    """Tell whether a label gives a value of beta, rounded or cut to the digits that it shows; all of them do."""
    shown = [number for number in _numbers(text) if "e" not in number]
    digits = [len(number.partition(".")[2]) for number in shown]
    off = [(float(number) - beta) * 10**count for number, count in zip(shown, digits, strict=True)]
    return any(-1.0000001 <= units <= 0.5000001 for units in off)


def says_beta(text: str) -> bool:
    """Tell whether a label says itself that its number is beta, or is nothing but a number."""
    plain = _plain(text).strip()
    return _AFTER_BETA.search(plain) is not None or re.fullmatch(_NUMBER, plain) is not None


def counted_from(texts: Sequence[Sequence[str]]) -> int | None:
    """Return from which number on the labels of several lines number them; None where they do not.

    `texts` are those that stand for each line.
    """
    whole = [[int(number) for text in of_line for number in claimed(text) if number.is_integer()] for of_line in texts]
    if len(whole) < 2 or not all(whole):
        return None
    numbers = sorted(min(of_line) for of_line in whole)
    return numbers[0] if numbers[0] < 2 and numbers == list(range(numbers[0], numbers[0] + len(whole))) else None


def claimed(text: str) -> list[float]:
    """Return the numbers that a label gives for beta; where it does not say so, all its numbers."""
    return [float(number) for number in _numbers(text)]


def _numbers(text: str) -> list[str]:
    plain = _plain(text)
    return [number.replace(",", ".") for number in _AFTER_BETA.findall(plain) or re.findall(_NUMBER, plain)]


@functools.lru_cache(maxsize=2_000)
def _plain(text: str) -> str:
    """Return a label without the marks of mathtext; a letter may stand for many, of which no label needs more."""
    return re.sub(r"[${}\\]|mathrm|mathit", "", unicodedata.normalize("NFKC", text)[:MAX_TEXT]).lower()
