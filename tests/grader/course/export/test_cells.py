"""Where the cells of a CSV text are: everywhere where Python's own reader finds them, and nowhere else."""

from __future__ import annotations

import csv
import io
import random

import pytest

from grader.course.export import cells


def read(text: str, delimiter: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))


def unquoted(cell: str) -> str:
    return cell[1:-1].replace('""', '"') if cell.startswith('"') else cell


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_whatever_is_csv_has_the_cells_that_it_is_read_as(delimiter: str) -> None:
    drawn = random.Random(1)
    checked = 0
    for _ in range(3000):
        text = "".join(drawn.choices(',;""\na\r\u2028ж ', k=drawn.randrange(1, 20)))
        try:
            wanted = read(text, delimiter)
        except csv.Error:
            continue
        checked += 1
        rows = [[unquoted(text[start:end]) for start, end in row] for row in cells.places(text, delimiter)]
        assert [row if row != [""] else [] for row in rows] == [row if row != [""] else [] for row in wanted], text
    assert checked > 500


def test_a_cell_that_is_replaced_leaves_every_other_byte() -> None:
    text = '\ufeffa,"b ""c""",d\r\n\r\n"x",,"y\nz"\nlast'
    rows = [*cells.places(text, ",")]
    made = cells.replaced(text, rows, {(0, 1): "1", (2, 1): "2", (3, 2): "3"}, ",")
    assert made == '\ufeffa,"1",d\r\n\r\n"x",2,"y\nz"\nlast,,3'
    assert cells.replaced(text, rows, {}, ",") == text
