"""``grader explore``: a page to play with, in one file for a browser."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    default="explore.html",
    show_default=True,
    help="The file to write.",
)
@click.option("--show", is_flag=True, help="Open it in a browser as well.")
def explore(out: Path, show: bool) -> int:
    """Write a page to play with momentum in a browser.

    It is one file that needs nothing else and asks nobody for anything: sliders for lr, beta, kappa and the start,
    paths, losses, eigenvalues and the map of rates, and sentences of the section to begin with.

    Exit codes: 0 written, 2 the file cannot be written.
    """
    from grader.practice.explore import write
    from reference.explore.page import MARK, page

    write(page(), out, MARK)
    click.echo(f"{out}: open it in a browser.")
    if show:
        click.launch(str(out))
    return 0
