"""Pictures as files: PNG and SVG of each, and the pages that show them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG

from reference.explore.page import page
from reference.gallery import registry
from reference.gallery.page import as_html, as_markdown
from reference.gallery.picture import Picture, Settings
from reference.gallery.registry import Entry
from reference.gallery.style import applied


class Made(NamedTuple):
    """A picture that was written: ``<name>.png`` and ``<name>.svg`` in its folder."""

    entry: Entry
    picture: Picture
    png: Path
    svg: Path


def make(names: Sequence[str], folder: Path, settings: Settings) -> Iterator[Made]:
    """Draw and write the pictures one by one.

    Parameters
    ----------
    names : sequence of str
        Of `reference.gallery.registry.NAMES`.
    folder : Path
        Where the files go; it is created. Files of the same names are replaced.
    settings : Settings

    Raises
    ------
    UnknownPicture
        Before anything is drawn, if there is no picture of a name.
    OSError
        If a file cannot be written.
    """
    entries = [registry.find(name) for name in names]
    folder.mkdir(parents=True, exist_ok=True)
    for entry in entries:
        picture = registry.draw(entry.name, settings)
        png, svg = folder / f"{entry.name}.png", folder / f"{entry.name}.svg"
        save(picture, png, svg)
        yield Made(entry, picture, png, svg)


def save(picture: Picture, png: Path, svg: Path) -> None:
    """Write the figure; without dates, so that the same picture gives the same bytes."""
    figure = picture.figure
    with applied():
        # Each is drawn once: `savefig` draws a figure with a layout a second time, to look for the layout.
        canvases: tuple[Any, Any] = FigureCanvasAgg(figure), FigureCanvasSVG(figure)  # without types of their own
        canvases[0].print_png(png, metadata={"Software": None})
        canvases[1].print_svg(svg, metadata={"Date": None, "Creator": None})


def pages(made: Sequence[Made], folder: Path, stem: str) -> tuple[Path, Path]:
    """Write ``<stem>.md`` and ``<stem>.html`` with these pictures, their captions and tables; return their paths.

    Beside several pictures lies ``explore.html``, the page to play with.
    """
    markdown, html = folder / f"{stem}.md", folder / f"{stem}.html"
    markdown.write_text(as_markdown([(one.entry, one.picture) for one in made]), encoding="utf-8")
    if len(made) > 1:
        (folder / "explore.html").write_text(page(), encoding="utf-8")
    html.write_text(as_html([(one.entry, one.picture, one.png.read_bytes()) for one in made]), encoding="utf-8")
    return markdown, html
