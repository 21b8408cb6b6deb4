"""What a person does to the page, and reads off it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from typing import Any


class Hands:
    """A person at the page."""

    def __init__(self, tab: Any) -> None:
        self.tab = tab

    def type(self, name: str, value: float) -> None:
        """Type a number into the field of a setting."""
        field = self.tab.locator(f"#{name}-field")
        field.fill(repr(value))
        field.press("Enter")

    def choose(self, group: str, value: str) -> None:
        """Choose a radio button."""
        self.tab.locator(f"input[name={group}][value={value}]").check()

    def beside(self, *methods: str) -> None:
        """Tick these methods, and no others, to be seen beside the one in focus."""
        for box in self.tab.locator("input[name=beside]:visible").all():
            box.set_checked(box.input_value() in methods)

    def settle(self) -> None:
        """Wait for the next picture, and for what is said when all is quiet."""
        self.tab.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def rates(self) -> list[dict[str, str]]:
        """Read the table of rates, a row for each path."""
        self.open_numbers()
        heads, *rows = self.tab.locator("#rates tr").evaluate_all(
            "(rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent))"
        )
        return [dict(zip(heads, row, strict=True)) for row in rows]

    def steps(self) -> list[dict[str, str]]:
        """Save all steps as CSV, and read the file."""
        self.open_numbers()
        with self.tab.expect_download() as waiting:
            self.tab.locator("#save").click()
        return list(csv.DictReader(io.StringIO(waiting.value.path().read_text(encoding="utf-8"))))

    def open_numbers(self) -> None:
        """Open what holds the tables."""
        self.settle()
        if not self.tab.locator("#numbers").evaluate("(element) => element.open"):
            self.tab.locator("#numbers summary").click()
            self.tab.locator("#rates tbody tr").first.wait_for()  # a browser tells of what is open a moment later

    def said(self) -> str:
        """Read what the page says of the settings."""
        self.settle()
        return "\n".join(self.tab.locator(".sayings").all_inner_texts())


Opening = Callable[..., Hands]


def number(row: Mapping[str, str], name: str) -> float:
    """Read a number as JavaScript writes it."""
    return float(row[name].replace("Infinity", "inf"))
