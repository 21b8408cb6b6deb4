"""Read what a label, an entry of a legend or a title says of beta."""

from __future__ import annotations

import functools
import re
import unicodedata

MAX_TEXT = 300
_NUMBER = r"(\d+[.,]?\d*(?:e[+-]?\d+)?|[.,]\d+)"
_AFTER_BETA = re.compile(r"(?:beta|β|momentum)[\s=:_(]*" + _NUMBER)
_PLAIN = re.compile(r"no momentum|without momentum|plain|vanilla|gradient descent|\bgd\b")


def names(text: str, beta: float) -> bool:
    r"""Tell whether a label names this value of beta: ``beta = 0.9``, ``$\beta=.9$``, ``momentum 0.90``."""
    numbers = claimed(text)
    if not numbers and beta == 0:
        return _PLAIN.search(_plain(text)) is not None
    return any(abs(number - beta) < 1e-6 for number in numbers)


def claimed(text: str) -> list[float]:
    """Return the numbers that a label gives for beta; where it does not say so, all its numbers."""
    plain = _plain(text)
    numbers = _AFTER_BETA.findall(plain) or re.findall(_NUMBER, plain)
    return [float(number.replace(",", ".")) for number in numbers]


@functools.lru_cache(maxsize=2_000)
def _plain(text: str) -> str:
    """Return a label without the marks of mathtext; a letter may stand for many, of which no label needs more."""
    return re.sub(r"[${}\\]|mathrm|mathit", "", unicodedata.normalize("NFKC", text)[:MAX_TEXT]).lower()
