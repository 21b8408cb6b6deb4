"""The text of a CSV file by the places of its cells, so that one is replaced and not a byte of any other changes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

Row = list[tuple[int, int]]


def places(text: str, delimiter: str) -> Iterator[Row]:
    r"""Yield where the cells of each row begin and end in a text that was read as CSV; an empty line has one.

    Examples
    --------
    >>> list(places('a,"b,c"\n', ","))
    [[(0, 1), (2, 7)]]
    """
    cell = re.compile(rf'((?:"(?:[^"]|"")*")?[^{re.escape(delimiter)}\r\n]*)({re.escape(delimiter)}|\r\n|\n|\r|\Z)')
    at, row = 0, Row()
    while at < len(text) or row:
        found = cell.match(text, at)
        assert found is not None
        row.append(found.span(1))
        at = found.end()
        if found[2] != delimiter:
            yield row
            row = []


def replaced(text: str, rows: Sequence[Row], cells: Mapping[tuple[int, int], str], delimiter: str) -> str:
    """Return the text with other words in the cells at these rows and columns; a row that ends before gets longer.

    The words need no quotes, and get them where what they replace had some.
    """
    changes = sorted((*_change(text, rows[row], column, word, delimiter),) for (row, column), word in cells.items())
    assert all(one[1] <= other[0] for one, other in pairwise(changes))
    made, at = list[str](), 0
    for start, end, word in changes:
        made += [text[at:start], word]
        at = end
    return "".join([*made, text[at:]])


def _change(text: str, row: Row, column: int, word: str, delimiter: str) -> tuple[int, int, str]:
    if column >= len(row):
        end = row[-1][1]
        return end, end, delimiter * (column + 1 - len(row)) + word
    start, end = row[column]
    return start, end, f'"{word}"' if text.startswith('"', start) else word
