"""The section's pictures, made from the reference: ``python -m reference.gallery [NAME ...] [--out DIR]``.

::

    registry.py    which pictures there are, and how one is made
    pictures/      one of each: ``of_<name>.draw(settings)`` computes, draws and writes the caption
    grids.py valley.py worst.py   what several pictures read, computed once
    picture.py     what a picture is: figure, caption, description, tables
    style.py       one look for all: size, colours, line styles, markers
    output.py      pictures as files
    film.py        paths that move
    page.py        pages that show them
    command.py     what the commands do with all that
"""

from reference.gallery.registry import ENTRIES, NAMES, Entry, UnknownPicture, draw, find

__all__ = ["ENTRIES", "NAMES", "Entry", "UnknownPicture", "draw", "find"]
