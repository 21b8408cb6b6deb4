"""``grader demo``: the section's pictures, made from the reference."""

from __future__ import annotations

from pathlib import Path

import click

from grader.cli.wrapping import say


@click.command()
@click.argument("names", metavar="[NAME]...", nargs=-1)
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), default="demo", show_default=True, help="Where files go."
)
@click.option("--full", is_flag=True, help="Long sweeps and many random runs: takes minutes.")
@click.option("--seed", type=int, default=1, show_default=True, help="Of the random experiments.")
@click.option("--show", is_flag=True, help="Open the page in a browser.")
@click.option("--list", "listed", is_flag=True, help="List the pictures and make none.")
@click.option(
    "--animate",
    "film",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write this film of the paths instead, for slides: .png, .gif, .webp, or .mp4 where ffmpeg is there.",
)
def demo(names: tuple[str, ...], out: Path, full: bool, seed: int, show: bool, listed: bool, film: Path | None) -> None:
    """Make the section's pictures, with captions and numbers.

    Each becomes a PNG and an SVG file. Without a NAME all are made, and a page that shows them with the numbers behind
    them: gallery.html, and gallery.md. A picture made by its NAME gets a page of its own, and its caption and numbers
    are printed too. `grader demo --list` tells the names.

    With --animate one file is written whose paths move: of the four betas, or of the NAME that is given, as
    rosenbrock or comparison.

    Exit codes: 0 made, 2 no picture has that name, or nothing can be written there.
    """
    from grader.errors import UsageError
    from reference.gallery.command import listing, run
    from reference.gallery.registry import UnknownPicture

    if listed:
        say(listing())
        return
    if film is not None:
        _animate(names, film)
        return
    from reference.gallery.picture import Settings

    try:
        run(names, out, Settings(full=full, seed=seed), say, show=show)
    except UnknownPicture as error:
        raise UsageError(f"{error}{_nearest(names)}") from None


def _nearest(names: tuple[str, ...]) -> str:
    """Return which picture was probably meant, empty if none."""
    from difflib import get_close_matches

    from reference.gallery.registry import NAMES

    near = [one for name in names if name not in NAMES for one in get_close_matches(name, NAMES, 1)]
    return f". Do you mean {near[0]}?" if near else ""


def _animate(names: tuple[str, ...], path: Path) -> None:
    from grader.errors import UsageError

    if len(names) > 1:
        raise UsageError("a film is of one picture: name one")
    if not path.absolute().parent.is_dir():
        raise UsageError(f"there is no folder {path.absolute().parent} to write {path.name} into")
    from reference.gallery.film import NoFilm, film

    try:
        film(names[0] if names else "betas", path)
    except NoFilm as error:
        raise UsageError(str(error)) from None
    say(f"{path}: it moves in a browser, and in slides.")
