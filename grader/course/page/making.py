"""The pages of a class, made of its reports one after the other: of each only a line is held."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import unquote

from grader.course import deciding, finals, marks
from grader.course.deciding import Decided
from grader.course.marks import Mark, Marks
from grader.course.page import views
from grader.course.page.callings import Callings, Link, href
from grader.course.page.renderer import Overview, Renderer, cause_page, check_page, style
from grader.course.page.views import Held
from grader.course.results import Results
from grader.course.statistics import Figures
from grader.key import Key
from grader.report import Report

FIRST = "index.html"
_MOST_REMARKS = 10
Write = Callable[[str, bytes], None]


class PagesMade(NamedTuple):
    """What the pages are of: how many submissions, how many of them are graded, and why not all of a class is known."""

    submissions: int
    graded: int
    unknown: list[str]


class Pages:
    """Makes the pages of a class and gives them to `write`, the first page last of all.

    With a key that they are to be `hidden` by, neither names nor words of students are on them. `now` is told on the
    first page, and on no other.

    Raises
    ------
    UsageError
        If what is decided on scores makes no sense, or jinja2 is not installed.
    """

    def __init__(
        self,
        results: Results,
        decided: Decided,
        title: str,
        declared: set[str],
        hidden: Key | None,
        write: Write,
        now: str,
    ) -> None:
        names = decided.roster.entries if decided.roster is not None else {}
        self._results = results
        self._decided = decided
        self._declared = declared
        self._write = write
        self._now = now
        self._owners = deciding.whose(results.ids(), decided)
        self._callings = Callings(self._owners, {name: one.get("name", "") for name, one in names.items()}, hidden)
        self._renderer = Renderer(title, self._callings)
        self._figures = Figures(quoting=hidden is None)
        self._entries: dict[str, Held] = {}

    def make(self) -> PagesMade:
        """Make them all."""
        settled = self._settled()
        unknown = [*finals.open_ends(self._results, len(self._entries))]
        if unknown:
            settled = settled._replace(marks=[marks.as_far_as_known(mark) for mark in settled.marks])
        for check in self._figures.checks.values():
            self._put(check_page(check), self._renderer.check(check))
        for number, (cause, who) in enumerate(self._figures.shared_causes, 1):
            self._put(cause_page(number), self._renderer.cause(cause, who))
        self._put(href("causes", "index"), self._renderer.causes(self._figures))
        self._write("page/style.css", style())
        self._put(FIRST, self._renderer.overview(self._figures, self._overview(settled, unknown)))
        return PagesMade(len(self._entries), self._figures.scores.total(), [*unknown, *settled.doubts])

    def _settled(self) -> Marks:
        """Return the marks; by then the reports are counted, and their pages made."""
        if not self._decided.anything:
            return marks.settle(self._counted({}), self._decided, self._owners)
        settled = marks.settle(self._results.without_words(), self._decided, self._owners)
        for _ in self._counted(_by_submission(settled)):
            pass
        owners = {name: self._owners[name] for name in self._entries}
        deciding.expect_sense(self._decided, owners, self._declared | {*self._figures.checks}, settled.max_score)
        return settled

    def _counted(self, counting: Mapping[str, Sequence[Mark]]) -> Iterator[Report]:
        """Yield each report once it is counted and its page made, with the marks that it counts in."""
        for report in self._results:
            name = report.submission.id
            self._entries[name] = views.entry(report, self._results.manifest)
            self._figures.add(report)
            text = self._renderer.submission(report, self._entries[name], counting.get(name, ()))
            self._put(href("students", self._callings.stem(name)), text)
            yield report

    def _overview(self, settled: Marks, unknown: Sequence[str]) -> Overview:
        run, callings = self._results.manifest, self._callings
        missing = [Link(callings.named(mark.id), "") for mark in settled.marks if mark.status == "missing"]
        counts = Counter(views.status(one) for one in self._entries.values())
        counts.update(views.status(None, mark) for mark in settled.marks if mark.attempt is None)
        return Overview(
            about=views.about(run, self._entries, self._now),
            statuses=[*counts.items()],
            troubles=views.troubles(self._entries.values(), missing, self._unlisted(), callings),
            remarks=[*self._remarks(settled, unknown)],
            identical=views.identical(self._figures, self._owners, callings),
            lines=views.lines(self._entries, settled, callings, decided=self._decided.anything),
            decided=self._decided.anything,
        )

    def _remarks(self, settled: Marks, unknown: Sequence[str]) -> Iterator[str]:
        run, hidden = self._results.manifest, self._callings.hidden is not None
        told = {f"not on the roster: {name}" for name in self._unlisted()}
        found = [*dict.fromkeys(unknown), *(one for one in (*settled.troubles, *settled.notes) if one not in told)]
        if run is not None and run.roster is not None and self._decided.roster is None:
            yield "The run had a list of the class: without it (--roster) who is missing is not known."
        if hidden and found:
            yield f"{len(found)} more that names somebody: make the page without --anonymous to read it."
        elif not hidden:
            yield from found[:_MOST_REMARKS]
            if len(found) > _MOST_REMARKS:
                yield f"and {len(found) - _MOST_REMARKS} more like these"

    def _unlisted(self) -> list[str]:
        return [name for name in self._entries if not self._owners.get(name)]

    def _put(self, href: str, text: str) -> None:
        self._write(unquote(href), text.encode())


def _by_submission(settled: Marks) -> Mapping[str, list[Mark]]:
    found: dict[str, list[Mark]] = {}
    for mark in settled.marks:
        if mark.attempt is not None:
            found.setdefault(mark.attempt.submission, []).append(mark)
    return found
