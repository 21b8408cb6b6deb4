"""The numbers of a formula put together: 2 / a * 4 is 8 / a."""

from __future__ import annotations

import re

_PART = r"(\w*\((?:[^()]|\([^()]*\))*\)(?: \*\* 2)?|[A-Za-z_]\w*(?: \*\* 2)?)"
_RULES = (
    (rf"(\d+) / {_PART} \* (\d+)", lambda n, part, m: f"{n * m} / {part}"),
    (rf"(\d+) / {_PART} / (\d+)", lambda n, part, m: f"{n // m} / {part}" if n % m == 0 else f"{n} / ({m} * {part})"),
    (rf"(\d+) / (\d+) / {_PART}", lambda n, m, part: f"{n // m} / {part}" if n % m == 0 else f"{n} / ({m} * {part})"),
    (rf"(\d+) \* (\d+) / {_PART}", lambda n, m, part: f"{n * m} / {part}"),
    (rf"{_PART} \* (\d+) \* (\d+)", lambda part, n, m: f"{n * m} * {part}"),
    (rf"{_PART} / (\d+) / (\d+)", lambda part, n, m: f"{part} / {n * m}"),
)


def tidied(formula: str) -> str:
    """Return a formula of two operations with one number in it where it has two that are multiplied or divided.

    Examples
    --------
    >>> tidied("2 / (a + b) * 4"), tidied("1 / a / 2"), tidied("a * 2 * 4")
    ('8 / (a + b)', '1 / (2 * a)', '8 * a')
    """
    for pattern, made in _RULES:
        found = re.fullmatch(pattern, formula)
        if found is not None:
            return made(*(int(group) if group.isdecimal() else group for group in found.groups()))
    return formula
