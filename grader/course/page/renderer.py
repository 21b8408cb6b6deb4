"""Pages as HTML, by templates that escape whatever they are given."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from grader.course.causes import Cause
from grader.course.marks import Mark
from grader.course.names import stem
from grader.course.page import told, views
from grader.course.page.callings import Callings, Link, href
from grader.course.page.views import ClassLine, ToLookAt
from grader.course.statistics import CheckFigures, Figures
from grader.errors import UsageError
from grader.report import Report

FILES = Path(__file__).parent / "files"
_UP = "../../"


class Overview(NamedTuple):
    """All that the first page shows."""

    about: list[str]
    statuses: list[tuple[str, int]]
    troubles: list[ToLookAt]
    remarks: list[str]
    identical: list[list[Link]]
    lines: list[ClassLine]
    decided: bool


class Renderer:
    """Makes the pages of a class.

    Raises
    ------
    UsageError
        If jinja2 is not installed.
    """

    def __init__(self, title: str, callings: Callings) -> None:
        try:
            import jinja2
        except ImportError as error:
            raise UsageError("grader page needs a package that is missing: pip install jinja2") from error
        self._callings = callings
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(FILES),
            autoescape=True,
            auto_reload=False,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        # What stands on the page of each submission is escaped once.
        parts = self._environment.get_template("parts.html").module
        head, right = (functools.lru_cache(4096)(macro) for macro in (parts.head, parts.right))
        self._environment.globals.update(
            head=lambda check: head(check.title, check.function, check.points, check.max_points),
            right=lambda listed: "\n".join(
                right(check.title, check.function, check.points, check.max_points, tuple(sentences))
                for check, _, sentences, *_ in listed
            ),
        )
        self._environment.globals.update(section=title, anonymous=callings.hidden is not None, numbered=told.numbered)
        self._templates: dict[str, Any] = {}

    def overview(self, figures: Figures, shown: Overview) -> str:
        """Return the first page."""
        causes = [
            (cause, views.group(who, self._callings), len(who), cause_page(number))
            for number, (cause, who) in enumerate(figures.shared_causes[: views.MOST_CAUSES], 1)
        ]
        return self._page(
            "index.html",
            "",
            figures=figures,
            graded=figures.scores.total(),
            causes=causes,
            more_causes=max(len(figures.shared_causes) - views.MOST_CAUSES, 0),
            single=sum(len(who) == 1 for who in figures.causes.values()),
            checks=views.by_exercise(figures, check_page),
            unfair=views.unfair(figures, check_page),
            few=figures.scores.total() < views.FEWEST,
            slowest=[(self._callings.link(one.id), one.seconds) for one in sorted(figures.slowest, reverse=True)],
            untouched=views.group(figures.untouched, self._callings),
            **shown._asdict(),
        )

    def submission(self, report: Report, entry: views.Held, marks: Sequence[Mark] = ()) -> str:
        """Return the page of a submission; `marks` are those that it counts in, where a person has decided anything."""
        hidden, name = self._callings.hidden is not None, report.submission.id
        return self._page(
            "submission.html",
            _UP,
            report=report,
            label=self._callings.label(name),
            handed_in_as=None if self._callings.shows_its_id(name) else self._callings.student(name),
            status=views.status(entry),
            earlier=entry.earlier,
            message=None if hidden else report.message,
            notes=[] if hidden else report.notes,
            exercises=told.exercises(report, self._callings),
            marks=[(self._callings.student(mark.id), views.shown(mark.final), mark) for mark in marks],
        )

    def check(self, check: CheckFigures) -> str:
        """Return the page of a check."""
        missed = [
            (told.numbered(len(who), outcome), self._callings.links(who)) for outcome, who in check.missed.items()
        ]
        return self._page("check.html", _UP, check=check, missed=missed, remark=views.remark(check))

    def cause(self, cause: Cause, who: Sequence[str]) -> str:
        """Return the page of what several have got wrong."""
        return self._page("cause.html", _UP, cause=cause, who=self._callings.links(who))

    def causes(self, figures: Figures) -> str:
        """Return the page of all that several have got wrong."""
        listed = [(cause, len(who), cause_page(number)) for number, (cause, who) in enumerate(figures.shared_causes, 1)]
        return self._page("causes.html", _UP, causes=listed)

    def _page(self, name: str, top: str, **values: Any) -> str:
        template = self._templates.get(name)
        if template is None:
            template = self._templates[name] = self._environment.get_template(name)
        return str(template.render(top=top, **values))


def check_page(check: CheckFigures) -> str:
    """Return where the page of a check is."""
    return href("checks", check_stem(check))


def cause_page(number: int) -> str:
    """Return where the page of a cause is."""
    return href("causes", str(number))


def check_stem(check: CheckFigures) -> str:
    """Return the name of a check's page, without its ending."""
    return stem(check.id)


def style() -> bytes:
    """Return the stylesheet of all pages."""
    return (FILES / "style.css").read_bytes()
