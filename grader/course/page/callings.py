"""What pages call submissions and students: by their names, or by ids that only the key can lead back to them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import quote

from grader.course.names import stems
from grader.key import Key


class Link(NamedTuple):
    """What a submission is called, and where its page is, from beside the first page."""

    label: str
    href: str


class Callings:
    """The names of a class on its pages; with a key none of them is there, and ids made with it are instead.

    A submission of one student goes by that name; of several that somebody has, each has its own behind it.
    """

    def __init__(self, owners: Mapping[str, Sequence[str]], names: Mapping[str, str], hidden: Key | None) -> None:
        self.hidden = hidden
        self._names = {} if hidden is not None else names
        self._stems = stems(owners)
        handed = Counter(student for each in owners.values() for student in each)
        self._owners = owners
        self._alone = {one: each[0] for one, each in owners.items() if len(each) == 1}
        self._several = {one for one, student in self._alone.items() if handed[student] > 1}

    def student(self, name: str) -> str:
        """Return what a student, or a submission of several, is called."""
        return self.hidden.pseudonym(name) if self.hidden is not None else name

    def name(self, student: str) -> str:
        """Return the name of a student in a list of the class, empty where there is none to be told."""
        return self._names.get(student, "")

    def named(self, student: str) -> str:
        """Return what a student is called, with the name in a list of the class."""
        return _beside(self.student(student), self.name(student))

    def names(self, submission: str) -> str:
        """Return the names, in a list of the class, of those whose a submission is; empty where none is told."""
        return ", ".join(filter(None, map(self.name, self._owners.get(submission, ()))))

    def called(self, submission: str) -> str:
        """Return what a submission is called, without names of a list of the class."""
        return _beside(self._called(submission), self._which(submission))

    def label(self, submission: str) -> str:
        """Return what a submission is called, with the names of those whose it is."""
        return _beside(self._called(submission), self.names(submission), self._which(submission))

    def shows_its_id(self, submission: str) -> bool:
        """Tell whether what a submission is called holds its own id."""
        return submission in self._several or self._called(submission) == self.student(submission)

    def stem(self, submission: str) -> str:
        """Return the name of a submission's page, without its ending."""
        return self.student(submission) if self.hidden is not None else self._stems[submission]

    def link(self, submission: str) -> Link:
        """Return a submission's label and where its page is."""
        return Link(self.label(submission), self.page(submission))

    def page(self, submission: str) -> str:
        """Return where a submission's page is, from beside the first page."""
        return href("students", self.stem(submission))

    def links(self, submissions: Iterable[str]) -> list[Link]:
        """Return the links of several, in order of what they are called."""
        return sorted(map(self.link, submissions))

    def told(self, sentence: str, student: str) -> str:
        """Return a sentence of ours, without what somebody is called where that is to be hidden."""
        if self.hidden is None:
            return sentence
        return re.sub(rf"(?<!\w){re.escape(student)}(?!\w)", "...", sentence, flags=re.IGNORECASE)

    def _called(self, submission: str) -> str:
        return self.student(self._alone.get(submission, submission))

    def _which(self, submission: str) -> str:
        return self.student(submission) if submission in self._several else ""


def href(folder: str, stem: str) -> str:
    """Return where a page is, from beside the first page."""
    return f"page/{folder}/{quote(stem)}.html"


def _beside(called: str, *more: str) -> str:
    shown = ", ".join(one for one in more if one and one != called)
    return f"{called} ({shown})" if shown else called
