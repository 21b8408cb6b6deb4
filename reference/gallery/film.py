"""Paths that move, for slides: APNG, GIF or WebP by Pillow, MP4 where ffmpeg is there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

import numpy as np
from matplotlib.animation import FFMpegWriter
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from PIL import Image

from reference.arguments import Floats
from reference.gallery import style
from reference.problems import Quadratic, Rosenbrock, bowl
from reference.sweep import paths
from reference.updates import Method

FRAMES_A_SECOND = 12
REST = 18  # frames for which the last moment stays
DPI = 100
COLOURS = 96
KINDS = (".png", ".gif", ".webp", ".mp4")


Writer: TypeAlias = Callable[[Figure, Iterable[Callable[[], None]], Path], None]


class NoFilm(ValueError):
    """A film cannot be made; the text says what can be done about it."""


class Walk(NamedTuple):
    """A path of a film, with its look."""

    name: str
    look: style.Look
    method: Method
    lr: float
    beta: float


class Reel(NamedTuple):
    """What a film shows: walks from one start, so many steps of them in each frame."""

    title: str
    problem: Quadratic | Rosenbrock
    start: tuple[float, float]
    window: tuple[tuple[float, float], tuple[float, float]]
    levels: Floats
    losses: tuple[float, float]
    walks: tuple[Walk, ...]
    frames: int
    each: int


def film(name: str, path: Path) -> None:
    """Write the film of a picture, in the format that the file's name ends in.

    Parameters
    ----------
    name : str
        One of `REELS`.
    path : Path
        What is there is replaced.

    Raises
    ------
    NoFilm
        If a picture has no film, the format is not known, or ffmpeg is missing.
    OSError
        If the file cannot be written.
    """
    if name not in REELS:
        raise NoFilm(f"{name} has no paths that move; there are {', '.join(REELS)}")
    write = _writer_of(path)
    reel = REELS[name]
    with style.applied():
        figure = Figure(figsize=(style.WIDTH, 3.4), dpi=DPI, layout="constrained")
        FigureCanvasAgg(figure)
        move = staged(figure, reel)
        figure.draw_without_rendering()
        figure.set_layout_engine("none")  # nothing jumps while it runs
        write(figure, [partial(move, frame * reel.each) for frame in range(reel.frames + 1)], path)


def _writer_of(path: Path) -> Writer:
    kind = path.suffix.lower()
    if kind not in KINDS:
        raise NoFilm(f"{path.name} has no ending of a film: .png (moves in browsers and slides), .gif, .webp or .mp4")
    if kind != ".mp4":
        return _write_image
    if not FFMpegWriter.isAvailable():
        raise NoFilm(f"{path.name} needs ffmpeg, which is not installed; {path.stem}.png moves without it")
    return _write_mp4


def _write_image(figure: Figure, moves: Iterable[Callable[[], None]], path: Path) -> None:
    """Write a PNG, GIF or WebP that moves, in a few colours: a film of all would be three times as large."""
    frames = [_grabbed(figure, move) for move in moves]
    few = frames[-1].quantize(COLOURS)
    first, *others = (frame.quantize(palette=few, dither=Image.Dither.NONE) for frame in frames)
    first.save(
        path, save_all=True, append_images=[*others, *others[-1:] * REST], duration=1000 // FRAMES_A_SECOND, loop=0
    )


def _grabbed(figure: Figure, move: Callable[[], None]) -> Image.Image:
    move()
    canvas = FigureCanvasAgg(figure)
    canvas.draw()  # type: ignore[no-untyped-call]  # matplotlib publishes no types for it
    return Image.fromarray(np.asarray(canvas.buffer_rgba())).convert("RGB")  # type: ignore[no-untyped-call]  # nor this


def _write_mp4(figure: Figure, moves: Iterable[Callable[[], None]], path: Path) -> None:
    writer = FFMpegWriter(fps=FRAMES_A_SECOND, extra_args=["-pix_fmt", "yuv420p"])  # what every player plays
    with writer.saving(figure, str(path), DPI):
        for move in moves:
            move()
            writer.grab_frame()
        for _ in range(REST):
            writer.grab_frame()


def staged(figure: Figure, reel: Reel) -> Callable[[int], None]:
    """Draw what stays, and return what moves all to a step."""
    plane, loss = figure.subplots(1, 2)
    style.contours(plane, reel.problem.losses, *reel.window, reel.levels)
    plane.plot(*reel.problem.minimum, "*", color="black", markersize=9)
    style.label(plane, reel.title, "x", "y")
    style.logarithmic(loss, "y")
    loss.set_xlim(0, reel.frames * reel.each)
    loss.set_ylim(reel.losses)
    style.label(loss, "Loss", "step", "loss")
    moving = [_walked(plane, loss, reel, walk) for walk in reel.walks]
    style.legend(loss, "upper right")
    count = loss.set_title("", loc="right")

    def move(step: int) -> None:
        count.set_text(f"step {step}")
        for advance in moving:
            advance(step)

    return move


def _walked(plane: Axes, loss: Axes, reel: Reel, walk: Walk) -> Callable[[int], None]:
    steps = reel.frames * reel.each
    path = paths(reel.problem.grad, reel.start, walk.lr, walk.beta, steps, method=walk.method)
    values = reel.problem.losses(path)
    (trail,) = plane.plot([], [], **walk.look.line(), linewidth=1)
    (head,) = plane.plot([], [], **walk.look.points(), markersize=6)
    (curve,) = loss.plot([], [], **walk.look.line(), label=walk.name)

    def advance(step: int) -> None:
        _set(trail, path[: step + 1].T)
        _set(head, path[step : step + 1].T)
        _set(curve, np.stack([np.arange(step + 1), values[: step + 1]]))

    return advance


def _set(line: Line2D, data: Floats) -> None:
    line.set_data(data[0], data[1])


def _betas() -> tuple[Walk, ...]:
    return tuple(Walk(f"beta = {beta:g}", look, "heavy_ball", 0.009, beta) for beta, look in style.BETAS.items())


REELS: Mapping[str, Reel] = MappingProxyType(
    {
        "betas": Reel(
            "x^2 + 100 y^2, lr = 0.009", bowl(1, 100), (1.0, 1.0), ((-1.1, 1.2), (-1.5, 1.5)),
            np.geomspace(0.3, 200, 8), (1e-6, 1e4), _betas(), 60, 1,
        ),
        "comparison": Reel(
            "x^2 + 100 y^2, lr = 0.004", bowl(1, 100), (1.0, 1.0), ((-1.1, 1.2), (-1.5, 1.5)),
            np.geomspace(0.3, 200, 8), (1e-6, 1e4),
            (
                Walk("gradient descent", style.DESCENT, "heavy_ball", 0.004, 0.0),
                Walk("heavy ball, beta = 0.9", style.HEAVY_BALL, "heavy_ball", 0.004, 0.9),
                Walk("Nesterov, beta = 0.9", style.NESTEROV, "nesterov", 0.004, 0.9),
            ), 60, 1,
        ),
        "rosenbrock": Reel(
            "Rosenbrock's valley, lr = 0.001", Rosenbrock(), (-1.2, 1.0), ((-1.6, 1.6), (-0.7, 1.9)),
            np.geomspace(0.3, 600, 8), (1e-6, 1e5),
            (
                Walk("gradient descent", style.DESCENT, "heavy_ball", 0.001, 0.0),
                Walk("heavy ball, beta = 0.9", style.HEAVY_BALL, "heavy_ball", 0.001, 0.9),
                Walk("Nesterov, beta = 0.9", style.NESTEROV, "nesterov", 0.001, 0.9),
            ), 70, 30,
        ),
    }
)  # fmt: skip
