"""What has to be said of an evening beside how its exercises stand."""

from __future__ import annotations

_LATEST = 3


class Said:
    """See the module.

    Attributes
    ----------
    notices : list of str
        What has happened, the newest last.
    elsewhere : str or None
        What is said of an exercise that was saved and is not shown.
    answer : str or None
        What a key was told of the exercise as it stood: the next result of it is another matter.
    key : str or None
        What is said of a key that stands for nothing here, until the next one or a save.
    unreadable : str or None
        Why the files could not be read when they were looked at last.
    """

    def __init__(self) -> None:
        self.notices: list[str] = []
        self.elsewhere: str | None = None
        self.answer: str | None = None
        self.key: str | None = None
        self.unreadable: str | None = None

    def begin(self, *notices: str) -> None:
        """Say this and nothing of what was before: a key or a save has begun something new."""
        self.notices, self.elsewhere, self.answer, self.key = list(notices), None, None, None

    def now(self) -> list[str]:
        """Return what is to be read now."""
        unreadable = [self.unreadable] if self.unreadable is not None else []
        latest = [one for one in (*self.notices, self.elsewhere, self.answer, self.key) if one is not None]
        return [*unreadable, *latest[-_LATEST:]]
