"""What holds for every picture: labels, texts that do not collide, legends beside the data, words and numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import combinations
from typing import Any

import numpy as np
import pytest
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.figure import Figure
from matplotlib.legend import Legend
from matplotlib.lines import Line2D
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from reference.gallery import ENTRIES, NAMES, UnknownPicture, draw
from reference.gallery.picture import Picture, Table, show

pytestmark = pytest.mark.thorough

Draw = Callable[[str], Picture]
every = pytest.mark.parametrize("name", NAMES)


class Recorder(RendererAgg):
    """Draws as always and keeps the boxes of the texts that it really draws."""

    def __init__(self, figure: Figure) -> None:
        width, height = figure.get_size_inches() * figure.dpi
        super().__init__(width, height, figure.dpi)  # type: ignore[no-untyped-call]
        self.texts: list[tuple[str, Bbox]] = []

    def draw_text(self, *place: Any, **options: Any) -> None:
        """Keep the text, then draw it."""
        mtext: Text | None = options.get("mtext")
        assert mtext is not None, "a text of several lines: teach this recorder about it"
        self.texts.append((mtext.get_text(), Text.get_window_extent(mtext, self)))
        super().draw_text(*place, **options)  # type: ignore[no-untyped-call]


def drawn(figure: Figure) -> list[tuple[str, Bbox]]:
    recorder = Recorder(figure)
    figure.draw(recorder)
    return recorder.texts


@pytest.mark.nightly
@every
def test_texts_neither_overlap_nor_leave_the_picture(name: str, picture: Draw) -> None:
    figure = picture(name).figure
    texts = drawn(figure)
    assert len(texts) > 10
    page = figure.bbox
    for text, box in texts:
        assert box.x0 >= -0.5, text
        assert box.y0 >= -0.5, text
        assert box.x1 <= page.x1 + 0.5, text
        assert box.y1 <= page.y1 + 0.5, text
    for (one, here), (other, there) in combinations(texts, 2):
        # A pixel of slack: boxes are a little larger than letters.
        assert not here.padded(-0.5).overlaps(there.padded(-0.5)), (one, other)


def test_the_test_above_would_see_an_overlap() -> None:
    figure = Figure(figsize=(3, 3))
    figure.text(0.5, 0.5, "one")
    figure.text(0.52, 0.51, "other")
    (_, here), (_, there) = drawn(figure)
    assert here.overlaps(there)


def panels(figure: Figure) -> list[Axes]:
    return [ax for ax in figure.axes if ax.get_label() != "<colorbar>"]


@every
def test_every_axis_has_a_name_and_every_panel_a_title(name: str, picture: Draw) -> None:
    figure = picture(name).figure
    for ax in panels(figure):
        assert ax.get_xlabel()
        assert ax.get_ylabel()
        assert ax.get_title(loc="left")
    for bar in set(figure.axes) - set(panels(figure)):
        assert bar.get_ylabel()


def legends(figure: Figure) -> Iterator[tuple[Axes, Legend]]:
    for ax in panels(figure):
        legend = ax.get_legend()
        if legend is not None:
            yield ax, legend


def covers(box: Bbox, line: Line2D) -> bool:
    path = line.get_transform().transform_path(line.get_path()).cleaned(remove_nans=True)
    if line.get_linestyle() == "None":
        corners = np.asarray(path.vertices)[np.asarray(path.codes) != Path.STOP]
        return bool(np.any([box.contains(x, y) for x, y in corners]))
    return bool(path.intersects_bbox(box, filled=False))


@every
def test_no_legend_covers_data(name: str, picture: Draw) -> None:
    figure = picture(name).figure
    for ax, legend in legends(figure):
        box = legend.get_window_extent().padded(-1)
        inside = Bbox.intersection(box, ax.bbox)
        if inside is None:
            continue  # it stands beside the panel
        for line in ax.lines:
            if line.get_gid() != "level":  # thin lines across the whole panel may run under it
                assert not covers(inside, line), (ax.get_title(loc="left"), line.get_label())


def test_the_test_above_would_see_a_covered_line() -> None:
    figure = Figure()
    ax = figure.subplots()
    line, far = ax.plot([0, 1], [0, 1])[0], ax.plot([0], [1], "o")[0]
    middle = Bbox.from_extents(*ax.transData.transform([[0.4, 0.4], [0.6, 0.6]]).ravel())
    assert covers(middle, line)
    assert not covers(middle, far)


@every
def test_lines_with_names_differ_without_their_colours(name: str, picture: Draw) -> None:
    for ax in panels(picture(name).figure):
        looks = [
            (line.get_linestyle(), str(getattr(line, "_dash_pattern", None)), line.get_marker(), line.get_linewidth())
            for line in ax.lines
            if not str(line.get_label()).startswith("_") and line.get_gid() != "level"
        ]
        assert len(looks) == len(set(looks)), ax.get_title(loc="left")


@every
def test_every_name_of_a_line_stands_in_a_legend(name: str, picture: Draw) -> None:
    figure = picture(name).figure
    told = [legend for _, legend in legends(figure)] + figure.legends
    texts = {text.get_text() for legend in told for text in legend.get_texts()}
    named = {str(line.get_label()) for ax in panels(figure) for line in ax.lines}
    assert {text for text in named if not text.startswith("_")} <= texts
    assert len(texts) >= 2


@every
def test_captions_say_what_to_see_in_numbers_of_the_tables(name: str, picture: Draw) -> None:
    one = picture(name)
    assert 150 < len(one.caption) < 900
    assert one.caption.endswith(".")
    assert "{" not in one.caption
    said = {float(text) for text in re.findall(r"(?<![\w.^])-?\d+\.?\d*(?:e-?\d+)?(?!\w)", one.caption)}
    known = [cell for table in one.tables for row in table.rows for cell in row if isinstance(cell, (int, float))]
    # Rounded as in the caption: a number of three digits agrees with what it was rounded from.
    seen = {number for number in said for cell in known if cell and abs(number - cell) <= 6e-3 * abs(cell)}
    assert len(seen - {0.0, 1.0}) >= 2, sorted(said)


@every
def test_what_is_best_is_said_of_a_rate_or_of_a_number_of_steps(name: str, picture: Draw) -> None:
    """The lr of the best rate and that of the fewest steps are two; "the best lr" would be either."""
    one = picture(name)
    texts = [one.caption, one.alt, *(text for text, _ in drawn(one.figure))]
    for table in one.tables:
        texts += [table.title, *table.columns, *(cell for row in table.texts() for cell in row)]
    for text in texts:
        assert not re.search(r"best (plain )?(lr|beta|pair|of all pairs)|tuned lr", text), text


@every
def test_descriptions_are_for_who_cannot_see_the_picture(name: str, picture: Draw) -> None:
    alt = picture(name).alt
    assert 100 < len(alt) < 400
    assert alt.endswith(".")
    assert not re.search(r"\d\d|\.\d", alt), "numbers belong into the caption, where they are computed"


@every
def test_tables_hold_finite_numbers_and_whole_rows(name: str, picture: Draw) -> None:
    assert picture(name).tables
    for table in picture(name).tables:
        assert table.rows
        assert len(set(table.columns)) == len(table.columns)
        for row in table.rows:
            assert all(isinstance(cell, (str, int, float, type(None))) for cell in row)
            assert not any(isinstance(cell, np.generic) and not isinstance(cell, float) for cell in row)
            assert all(np.isfinite(cell) for cell in row if isinstance(cell, float))


def test_names_are_unique_and_fit_for_files() -> None:
    assert len(set(NAMES)) == len(NAMES) == len({entry.title for entry in ENTRIES}) >= 15
    assert all(re.fullmatch(r"[a-z_]+", name) for name in NAMES)


def test_an_unknown_picture_is_refused_with_the_names_that_there_are() -> None:
    with pytest.raises(UnknownPicture, match=r"no picture is named 'nose'; there are descent,.* forms,.* noise,"):
        draw("nose")


def test_a_table_refuses_ragged_rows() -> None:
    with pytest.raises(ValueError, match="every row of 'numbers' must have 2 cells"):
        Table("numbers", ("a", "b"), ((1, 2), (1, 2, 3)))


def test_numbers_close_to_1_are_not_shown_as_1() -> None:
    assert [show(cell) for cell in (1.0, 0.99998, 1.0000004, 0.5, -0.99999)] == [
        "1", "0.99998", "1.0000004", "0.5", "-0.99999",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["spectral_radius", "sweep"])
def test_maps_get_lighter_from_fast_to_slow(name: str, picture: Draw) -> None:
    """So they can be read in grey, and by everyone."""
    figure = picture(name).figure
    for ax in panels(figure):
        maps = [artist.get_cmap() for artist in ax.collections if artist.get_array() is not None]
        (scale,) = [one for one in maps if one.name not in ("unnamed", "from_list", "Greys")]
        assert np.all(np.diff(scale(np.linspace(0, 1, 64))[:, :3] @ [0.299, 0.587, 0.114]) > 0)
