"""Results that exports are made of: of all kinds, with whatever a stranger might put in each text."""

from __future__ import annotations

import functools
from decimal import Decimal

from msgspec.structs import replace

from grader.course.adjusted import Adjusted
from grader.course.export.final import Final
from grader.course.marks import Mark, Scored
from grader.report import Report, Status
from tests.made_reports import HOSTILE, made, unscored

NASTY = (
    *HOSTILE,
    "\x00\x1b[31m\x07 \u202eabc\u202c \ufffe\uffff\ud800 \u200b\x85\u2028 end",
    "::stop-commands::x\r\n::add-mask::secret\n##[error]x\n::error::y%0A::error::z",
    "```\nfenced\n````\n# heading\n\n---\n> quote\n1. one\n- two\n| a | b |\n|---|---|\n<!-- x",
    "1. one",
    "- two",
    "# three",
    "===",
    "@octocat #1 https://example.org www.example.org a@example.org ~~x~~ $x$ <https://example.org>",
    "</style><script>x</script>' onclick='x' \" onclick=\"x\" javascript:x </pre></main>",
    "+1\t-1\t@SUM(A1)\t=1+1|cmd",
)
LONG = "x" * (1 << 20)
RIGHT, LARGE = "ex1.area.right", "ex1.area.large"
POINTS = {RIGHT: 5, LARGE: 0}


def of(report: Report, final: str | None = None, *, status: str | None = None, **mark: object) -> Final:
    """Return the result of somebody with a report; the score counts as it was graded if nothing is said."""
    scored = Scored(
        report.submission.id, report.status, report.score, report.max_score, report.message, Adjusted(), None
    )
    counts = Decimal(final) if final is not None else None if report.score is None else Decimal(report.score)
    made_of = Mark(report.submission.id, {}, scored, status or report.status, counts)
    return Final(made_of._replace(**mark), report)  # type: ignore[arg-type]


@functools.cache
def hostile(text: str, *checks: str) -> Final:
    """Return a result with a text in each of its places, as no report of ours has it; all of the checks failed."""
    points = dict.fromkeys(checks, 0) or POINTS
    report = made(text, points, said=text, diagnosis=None)
    exercises = [
        replace(
            exercise,
            title=text,
            file=text,
            checks=[
                replace(check, title=text, function=text, call_short=text, remarks=[text], file=text, line_number=3)
                for check in exercise.checks
            ],
        )
        for exercise in report.exercises
    ]
    report = replace(report, exercises=exercises, notes=[text], message=text)
    return of(report, "4.5", entry={"name": text}, reasons=(text,))._replace(note=text)


def without_score(status: Status) -> Final:
    """Return the result of somebody whose submission was not graded."""
    return of(unscored("dan", status, "it holds nothing to grade"))


UNSCORED = {
    "rejected": without_score("rejected"),
    "grader_error": without_score("grader_error"),
    "missing": Final(Mark("zoe", {}, None, "missing")),
    "not_graded": Final(Mark("zoe", {}, None, "not_graded")),
    "excused": of(made("cleo", {RIGHT: 5, LARGE: 5}), status="excused")._replace(
        mark=Mark(
            "cleo",
            {},
            Scored("cleo", "graded", 10, 10, None, Adjusted(), None),
            "excused",
            reasons=("excused: ill (A. Teacher)",),
        )
    ),
}
