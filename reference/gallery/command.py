"""What both commands do, ``python -m reference.gallery`` and ``grader demo``: make pictures, say what was made."""

from __future__ import annotations

import webbrowser
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reference.gallery.registry import ENTRIES, NAMES, find
from reference.gallery.texts import bare

if TYPE_CHECKING:
    from reference.gallery.picture import Picture, Settings

FOLDER = Path("demo")


def listing() -> str:
    """Return a line for each picture: its name and its title."""
    width = max(map(len, NAMES))
    return "\n".join(f"{entry.name:{width}}  {bare(entry.title)}" for entry in ENTRIES)


def run(
    names: Sequence[str], folder: Path, settings: Settings, say: Callable[[str], object], *, show: bool = False
) -> None:
    """Write the pictures named, all if none is, and a page that shows them.

    All together make ``gallery.html`` and ``gallery.md``; a picture made by its name gets a page of its own, and its
    caption and numbers are said.

    Parameters
    ----------
    names : sequence of str
    folder : Path
    settings : Settings
    say : callable
        Takes the lines of what there is to tell.
    show : bool
        Open the page in a browser.

    Raises
    ------
    UnknownPicture
        If there is no picture of a name.
    OSError
        If the folder cannot be written.
    """
    for name in names:
        find(name)
    from reference.gallery.output import make, pages

    wanted = list(dict.fromkeys(names)) or list(NAMES)
    made = []
    for one in make(wanted, folder, settings):
        say(f"{one.png}  {bare(one.entry.title)}")
        made.append(one)
        if names:
            say(_told(one.picture))
    shown = [pages([one], folder, one.entry.name) for one in made] if names else [pages(made, folder, "gallery")]
    for markdown, html in shown:
        say(f"{html}, {markdown.name}")
        if not show:
            say(f"Next: open {html} in a browser, or add --show.")
        elif not webbrowser.open(html.resolve().as_uri()):
            say(f"no browser could be started: open {html.resolve()}")


def _told(picture: Picture) -> str:
    lines = ["", " ".join(bare(picture.caption).split()), ""]
    lines += [f"{formula.text}: {bare(formula.says)}" for formula in picture.formulas]
    for table in picture.tables:
        rows = [[bare(text) for text in row] for row in (table.columns, *table.texts())]
        widths = [max(len(row[i]) for row in rows) for i in range(len(table.columns))]
        lines += ["", bare(table.title)]
        lines += ["  ".join(f"{text:>{width}}" for text, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join([*lines, ""])
