"""Draw the pictures of the reading: those of the gallery, at the size of a screen."""

from __future__ import annotations

import io

from reference.gallery import registry
from reference.gallery.style import applied

DPI = 110


def illustration(name: str) -> bytes:
    """Return a picture of the gallery as PNG; the same versions give the same bytes."""
    picture = registry.draw(name)
    stream = io.BytesIO()
    with applied():
        picture.figure.savefig(stream, format="png", dpi=DPI, metadata={"Software": None})
    return stream.getvalue()
