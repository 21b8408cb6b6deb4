"""``grader batch``: a class of submissions."""

from __future__ import annotations

import click


@click.command()
def batch() -> int:
    """Grade a folder of submissions."""
    return 0
