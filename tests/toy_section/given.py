"""Given problems of the toy section."""


class Disc:
    """A disc whose area grows with the radius."""

    def __init__(self, scale: float) -> None:
        self.scale = scale

    def area(self, radius: float) -> float:
        """Return the scaled area."""
        return self.scale * 3.0 * radius**2


def disc(scale: float) -> Disc:
    """Build a disc."""
    return Disc(scale)
