"""Given problems: both sides build them from numbers, so that a student's code may call them at full speed."""


class Tank:
    """A tank: what flows out of it is in proportion to what is in it."""

    def __init__(self, rate: float) -> None:
        self.rate = rate

    def flow(self, level: float) -> float:
        """Return what flows out in a unit of time."""
        return self.rate * level
