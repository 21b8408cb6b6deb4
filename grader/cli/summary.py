"""The end of a batch: what needs a person first, by reasons, then what should be known, then how the class did."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from grader.cli.options import as_given
from grader.text import counted, named

if TYPE_CHECKING:
    from grader.course.store import Store
    from grader.course.tally import Matter, Tally

_REASONS = 6  # of three lines each: a screen has 24
_NOTES = 30
_TO_DO = {
    "rejected": "ask for another hand-in, or put what was meant in its place, and run the same command again",
    "grader_error": "nothing is said of these: run the same command again; `grader doctor` looks at the machine",
    "kept": "the earlier result stands: mend what is in the way, and run the same command again",
}


def lines(tally: Tally, store: Store, unlisted: Sequence[str]) -> Iterator[str]:
    """Yield the lines; `unlisted` are the submissions that are not on the roster."""
    from grader.course import outdated

    yield from _troubles(tally.troubles)
    yield from (f"note: {note}" for note in tally.notes[:_NOTES])
    if len(tally.notes) > _NOTES:
        yield f"{counted(len(tally.notes) - _NOTES, 'more note')} in the gradebook"
    if unlisted:
        yield f"not on the roster: {named(unlisted)}"
    if missing := tally.counts["missing"]:
        yield f"missing: {missing} on the roster handed in nothing"
    if store.history is not None:
        yield f"what was there before and is another now is in {store.history}"
    if tally.graded > 1:
        yield _distribution(tally)
    yield from outdated.pages(store.out, as_given())
    yield f"{tally.graded} of {tally.total} graded; the gradebook is {store.gradebook}"


def _troubles(troubles: Sequence[Matter]) -> Iterator[str]:
    """Yield three lines for each reason, those first that most share."""
    reasons: dict[tuple[str, str], list[str]] = {}
    for trouble in troubles:
        reasons.setdefault((trouble.word, trouble.why), []).append(trouble.id)
    by_number = sorted(reasons.items(), key=lambda reason: -len(reason[1]))
    for (word, why), ids in by_number[:_REASONS]:
        yield f"{word}, {len(ids)}: {why}"
        yield f"  {named(sorted(ids))}"
        yield f"  to do: {_TO_DO[word]}"
    if left := by_number[_REASONS:]:
        reasons_left = counted(len(left), "other reason")
        yield f"{sum(len(ids) for _, ids in left)} more for {reasons_left}: the gradebook has them first"


def _distribution(tally: Tally) -> str:
    scores = sorted(tally.scores.elements())
    quarters = [scores[(len(scores) - 1) * part // 4] for part in range(5)]
    told = "lowest {}, lower quarter {}, middle {}, upper quarter {}, highest {}".format(*quarters)
    return f"scores of {tally.best}: {told}"
