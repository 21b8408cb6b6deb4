"""What a worker says of a figure is what a reader sees in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import matplotlib.pyplot as plt
import msgspec
import numpy as np
import pytest

from grader.figure import Axes, Figure, figure_from
from grader.sandbox import figure_caps as caps
from grader.sandbox import figures
from grader.sandbox.values import Decoder, Encoder


@pytest.fixture
def axes() -> Iterator[Any]:
    figure, axes = plt.subplots()
    yield axes
    plt.close(figure)


def seen(axes: Any) -> Axes:
    """Return what arrives of a panel on the trusted side."""
    encoder = Encoder()
    node = encoder.encode(figures.describe(axes.figure))
    return figure_from(Decoder(encoder.payload).decode(node), b"").axes[0]


def test_lines_arrive_with_points_labels_and_texts(axes: Any) -> None:
    axes.plot([0, 1, 2], [5, 3, 4], label="beta = 0.9")
    axes.set(title="t", xlabel="x", ylabel="y", xlim=(-1, 3), ylim=(0, 9), yscale="symlog")
    axes.text(0, 0, "note")
    axes.legend()
    panel = seen(axes)
    (line,) = panel.lines
    assert line.label == "beta = 0.9"
    assert line.xy.tolist() == [[0, 5], [1, 3], [2, 4]]
    assert (panel.title, panel.xlabel, panel.ylabel, panel.texts) == ("t", "x", "y", ["note"])
    assert (panel.xlim, panel.ylim) == ((-1.0, 3.0), (0.0, 9.0))
    assert (panel.xscale, panel.yscale) == ("linear", "symlog")
    assert panel.legend == ["beta = 0.9"]


def test_a_line_named_by_the_legend_alone_has_that_name(axes: Any) -> None:
    axes.plot([0, 1], [0, 1])
    axes.plot([0, 1], [1, 0])
    axes.legend(["first", "second"])
    assert [line.label for line in seen(axes).lines] == ["first", "second"]


def test_a_line_without_a_name_has_none(axes: Any) -> None:
    axes.plot([0, 1], [0, 1])
    assert [line.label for line in seen(axes).lines] == [""]


def test_line_collections_are_lines(axes: Any) -> None:
    from matplotlib.collections import LineCollection

    axes.add_collection(LineCollection([[(0, 0), (1, 2)], [(1, 2), (3, 3)]], label="path"))
    assert [(line.label, line.xy.tolist()) for line in seen(axes).lines] == [
        ("path", [[0, 0], [1, 2]]),
        ("path", [[1, 2], [3, 3]]),
    ]


def test_gaps_and_masks_are_nan(axes: Any) -> None:
    axes.plot(np.ma.masked_array([0.0, 1.0, 2.0], [False, True, False]), [1.0, 2.0, np.nan])
    (line,) = seen(axes).lines
    assert np.isnan(line.xy).tolist() == [[False, False], [True, False], [False, True]]


@pytest.mark.parametrize("filled", [False, True])
def test_contours_arrive_level_by_level_with_points_on_their_curves(axes: Any, filled: bool) -> None:
    x = np.linspace(-2, 2, 41)
    values = x[:, None] ** 2 + x[None, :] ** 2
    (axes.contourf if filled else axes.contour)(x, x, values, levels=[0.5, 1.0, 2.0])
    (contour,) = seen(axes).contours
    assert contour.filled is filled
    assert contour.levels.tolist() == [0.5, 1.0, 2.0]
    if not filled:
        for level, path in zip(contour.levels, contour.paths, strict=True):
            assert len(path) > 20
            assert np.hypot(*path.T) == pytest.approx(np.sqrt(level), rel=0.01)


def test_contours_are_not_taken_for_lines(axes: Any) -> None:
    axes.contour(np.add.outer(np.arange(9.0), np.arange(9.0)))
    assert seen(axes).lines == []


def test_pictures_are_counted(axes: Any) -> None:
    axes.imshow(np.eye(3))
    assert seen(axes).images == 1


def test_all_panels_and_the_figures_own_texts_arrive() -> None:
    figure, panels = plt.subplots(2, 2)
    panels[0, 0].plot([1, 2], [1, 2], label="a")
    figure.suptitle("all")
    figure.legend()
    encoder = Encoder()
    node = encoder.encode(figures.describe(figure))
    arrived = figure_from(Decoder(encoder.payload).decode(node), b"")
    plt.close(figure)
    assert (len(arrived.axes), arrived.suptitle, arrived.legend) == (4, "all", ["a"])


def test_a_line_of_very_many_points_is_cut(axes: Any) -> None:
    axes.plot(np.zeros(3 * figures.MAX_POINTS))
    assert len(seen(axes).lines[0].xy) == figures.MAX_POINTS


@pytest.mark.thorough
def test_a_figure_of_more_than_may_cross_is_read_up_to_there() -> None:
    figure = plt.figure()
    for number in range(32):
        panel = figure.add_axes((0, 0, 1, 1), label=str(number))
        for _ in range(3):
            panel.contour(np.add.outer(np.arange(9.0), np.arange(9.0)), levels=np.arange(1, 16, 0.1))
    first, last = figure.axes[0], figure.axes[29]
    for number in range(900):
        first.plot([0, 1], [0, number])
        first.text(0, 0, "t" * 1_000)
    last.plot([5, 6], [5, 6], label="mine")
    last.legend()
    for _ in range(100):
        last.plot(np.zeros(20_000))
    content = figures.describe(figure)
    plt.close(figure)
    encoder = Encoder()
    arrived = figure_from(Decoder(encoder.payload).decode(encoder.encode(content)), b"")
    panels = arrived.axes
    assert len(panels) == caps.MAX_AXES
    assert sum(len(panel.contours) for panel in panels) == caps.MAX_CONTOURS
    assert sum(len(contour.paths) for panel in panels for contour in panel.contours) == caps.MAX_PATHS
    assert (panels[29].lines[0].label, panels[29].legend) == ("mine", ["mine"])
    assert sum(len(panel.lines) for panel in panels) < caps.MAX_LINES
    assert sum(len(line.xy) for panel in panels for line in panel.lines) > caps.MAX_LINE_POINTS - 20_000
    assert all(panel.contours for panel in panels)
    assert len(panels[0].texts) == caps.MAX_TEXTS - 1
    assert set(map(len, panels[0].texts)) == {caps.MAX_TEXT}


EMPTY: dict[str, Any] = {
    **{name: "" for name in ("title", "xlabel", "ylabel", "xscale", "yscale")},
    **{name: [0.0, 1.0] for name in ("xlim", "ylim")},
    **{name: [] for name in ("lines", "contours", "legend", "texts")},
    "images": 0,
}


def panels(count: int, name: str, *items: Any) -> list[dict[str, Any]]:
    return [{**EMPTY, name: list(items)} for _ in range(count)]


def line(points: int) -> dict[str, Any]:
    return {"label": "", "xy": np.zeros((points, 2))}


def contour(paths: int, points: int = 1) -> dict[str, Any]:
    return {"levels": np.zeros(1), "paths": [np.zeros((points, 2))] * paths, "filled": False}


@pytest.mark.parametrize(
    ("most", "more"),
    [
        (panels(30, "lines"), panels(31, "lines")),
        (panels(10, "lines", *[line(1)] * 100), panels(11, "lines", *[line(1)] * 91)),
        (panels(10, "lines", line(50_000)), panels(10, "lines", line(50_001))),
        (panels(20, "contours", *[contour(0)] * 3), panels(20, "contours", *[contour(0)] * 4)),
        (panels(10, "contours", contour(500)), panels(10, "contours", contour(501))),
        (panels(10, "contours", contour(10, 1_000)), panels(10, "contours", contour(10, 1_001))),
        (panels(10, "legend", *["t"] * 50), panels(10, "legend", *["t"] * 51)),
        (panels(10, "texts", *["t"] * 50), panels(10, "texts", *["t"] * 51)),
        (panels(1, "texts", "t" * 300), panels(1, "texts", "t" * 301)),
        (panels(1, "lines", {**line(1), "label": "t" * 300}), panels(1, "lines", {**line(1), "label": "t" * 301})),
    ],
    ids=["panels", "lines", "points", "contours", "paths", "curves", "legends", "texts", "text", "label"],
)
def test_a_forged_figure_of_more_than_may_cross_is_none(most: list[Any], more: list[Any]) -> None:
    figure_from({"axes": most, "suptitle": "", "legend": []}, b"")
    with pytest.raises(msgspec.ValidationError):
        figure_from({"axes": more, "suptitle": "", "legend": []}, b"")


def test_a_picture_is_a_png_and_a_figure_that_cannot_be_drawn_none(axes: Any) -> None:
    assert figures.png(axes.figure).startswith(b"\x89PNG")
    axes.text(0, 0, r"$\frac{$")
    assert figures.png(axes.figure) == b""


def test_only_figures_are_figures(axes: Any) -> None:
    assert figures.is_figure(axes.figure)
    for other in (axes, plt, axes.figure.canvas, type(axes.figure), None, "figure"):
        assert not figures.is_figure(other)


def test_what_only_claims_to_be_a_png_is_dropped() -> None:
    content = {"axes": [], "suptitle": "", "legend": []}
    assert figure_from(content, b"GIF89a").png == b""
    assert figure_from(content, b"\x89PNG\r\n\x1a\n...").png != b""
    assert isinstance(figure_from(content, b""), Figure)
