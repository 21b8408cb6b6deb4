"""Films of paths: what moves, what is written, and what is said where nothing can be."""

from __future__ import annotations

import itertools
import os
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from PIL import Image

from reference.arguments import Floats
from reference.gallery import NAMES
from reference.gallery.film import REELS, NoFilm, film, staged

if TYPE_CHECKING:
    from tests.conftest import Executable


def test_films_are_of_pictures_that_there_are() -> None:
    assert set(REELS) <= set(NAMES)


@pytest.mark.parametrize(
    ("name", "file", "words"),
    [
        ("noise", "out.png", "noise has no paths that move; there are betas, comparison, rosenbrock"),
        ("betas", "out.txt", "out.txt has no ending of a film: .png"),
        ("betas", "out", "out has no ending of a film"),
        ("betas", "out.mp4", "out.mp4 needs ffmpeg, which is not installed; out.png moves without it"),
    ],
)
def test_what_cannot_be_made_is_said(
    name: str, file: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoFilm, match=words):
        film(name, tmp_path / file)
    assert not list(tmp_path.iterdir())


@pytest.mark.thorough
def test_each_moment_shows_the_walks_so_far() -> None:
    figure = Figure()
    move = staged(figure, REELS["comparison"])
    move(17)
    x, y, u, v, points = 1.0, 1.0, 0.0, 0.0, [(1.0, 1.0)]
    for _ in range(17):
        u, v = 0.9 * u + 2 * (x - 0.0036 * u), 0.9 * v + 200 * (y - 0.0036 * v)
        x, y = x - 0.004 * u, y - 0.004 * v
        points.append((x, y))
    plane, loss = figure.axes
    trail, head = plane.lines[-2:]
    np.testing.assert_allclose(data(trail), np.array(points))
    np.testing.assert_allclose(data(head), np.array(points[-1:]))
    losses = np.array([(t, x * x + 100 * y * y) for t, (x, y) in enumerate(points)])
    np.testing.assert_allclose(data(loss.lines[-1]), losses)
    assert loss.get_title("right") == "step 17"


def data(line: Line2D) -> Floats:
    return np.asarray(line.get_xydata(), dtype=np.float64)


@pytest.mark.nightly
@pytest.mark.parametrize("kind", ["png", "gif", "webp"])
def test_the_command_writes_a_film_that_moves(kind: str, grader: Executable, tmp_path: Path) -> None:
    ran = grader("demo", "betas", "--animate", f"film.{kind}", cwd=tmp_path)
    assert (ran.code, ran.out, ran.err) == (0, f"film.{kind}: it moves in a browser, and in slides.\n", "")
    with Image.open(tmp_path / f"film.{kind}") as shown:
        assert getattr(shown, "n_frames", 1) >= 60
        assert shown.size == (750, 340)
        looks = []
        for frame in (0, 30, 59):
            shown.seek(frame)
            looks.append(np.asarray(shown.convert("RGB"), dtype=np.int64))
    assert all(np.count_nonzero(np.abs(one - other) > 60) > 300 for one, other in itertools.pairwise(looks))
    assert (tmp_path / f"film.{kind}").stat().st_size < 3_000_000


@pytest.mark.nightly
def test_frames_go_to_ffmpeg_where_it_is_there(grader: Executable, tmp_path: Path) -> None:
    """One that keeps what it is given: its last argument is the file."""
    tool = tmp_path / "ffmpeg"
    tool.write_text('#!/bin/sh\nfor last; do :; done\nwc -c > "$last"\n', encoding="utf-8")
    tool.chmod(0o755)
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    ran = grader("demo", "--animate", "film.mp4", cwd=tmp_path, env={"PATH": path})
    assert ran.code == 0
    assert int((tmp_path / "film.mp4").read_text(encoding="utf-8")) == (61 + 18) * 750 * 340 * 4


def test_the_command_says_in_a_line_what_is_wrong(grader: Executable, tmp_path: Path) -> None:
    for words, said in (
        (("betas", "rosenbrock", "--animate", "film.png"), "a film is of one picture: name one"),
        (("--animate", "nowhere/film.png"), "there is no folder"),
    ):
        ran = grader("demo", *words, cwd=tmp_path)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.splitlines()[-1].startswith(f"Error: {said}")
