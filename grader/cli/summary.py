"""The end of a batch: what needs a person first, by reasons, then what should be known, then how the class did."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from grader.cli.kinds import kind
from grader.cli.options import as_given
from grader.text import counted, named

if TYPE_CHECKING:
    from grader.course.store import Store
    from grader.course.tally import Matter, Noted, Tally

_REASONS = 8  # of two lines each, and a line on what to do for each word: a screen has 24
_IDS = 30
_NOTES = 20
_OF_ONE = 3
_TO_DO = {
    "rejected": "ask for another hand-in, or put what was meant in its place, and run the same command again",
    "grader_error": "nothing is said of these: run the same command again; `grader doctor` looks at the machine",
    "kept": "the earlier result stands: mend what is in the way, and run the same command again",
}


def lines(tally: Tally, store: Store, unlisted: Sequence[str]) -> Iterator[str]:
    """Yield the lines; `unlisted` are the submissions that are not on the roster."""
    from grader.course import outdated

    yield from _troubles(tally.troubles)
    yield from _notes(tally.noted)
    if unlisted:
        yield f"not on the roster: {named(unlisted)}"
    if missing := tally.counts["missing"]:
        yield f"missing: {missing} on the roster handed in nothing"
    if store.history is not None:
        yield f"what was there before and is another now is in {store.history}"
    if tally.graded > 1:
        yield _distribution(tally)
    if tally.graded > 1 and (zero := tally.scores[0]):
        yield f"{zero} of them got 0 points"
    yield from outdated.pages(store.out, as_given())
    yield f"{tally.graded} of {tally.total} graded; the gradebook is {store.gradebook}"


def _troubles(troubles: Sequence[Matter]) -> Iterator[str]:
    """Yield two lines for each kind of reasons, those first that most share, and for each word what to do."""
    words = sorted({trouble.word for trouble in troubles}, key=list(_TO_DO).index)
    for word in words:
        kinds: dict[str, list[Matter]] = {}
        for trouble in troubles:
            if trouble.word == word:
                kinds.setdefault(kind(trouble.why) or trouble.why, []).append(trouble)
        by_number = sorted(kinds.items(), key=lambda each: -len(each[1]))
        for words_of_kind, matters in by_number[:_REASONS]:
            yield from _together(word, words_of_kind, matters)
        if left := [matter for _, matters in by_number[_REASONS:] for matter in matters]:
            yield from _together(word, "each for a reason of its own, which the gradebook has first", left)
        yield f"  to do: {_TO_DO[word]}"


def _together(word: str, kind: str, matters: Sequence[Matter]) -> Iterator[str]:
    whys = {matter.why for matter in matters}
    yield f"{word}, {len(matters)}: {whys.pop() if len(whys) == 1 else kind}"
    yield f"  {named(sorted(matter.id for matter in matters), _IDS)}"


def _notes(noted: Sequence[Noted]) -> Iterator[str]:
    """Yield a line for each hand-in, but one for all that have every point though something was left aside."""
    aside = [one for one in noted if one.costly and one.full]
    told = [one for one in noted if one not in aside] if len(aside) > 1 else noted
    yield from (f"note: {one.id}: {_joined(one.notes)}" for one in told[:_NOTES])
    if len(told) > _NOTES:
        yield f"{counted(len(told) - _NOTES, 'more hand-in')} with notes: they are in the gradebook"
    if len(aside) > 1:
        yield f"note: {len(aside)} have all points, and files that were left aside: {named([one.id for one in aside])}"


def _joined(notes: Sequence[str]) -> str:
    more = f"; and {counted(len(notes) - _OF_ONE, 'more note')}" if len(notes) > _OF_ONE else ""
    return "; ".join(notes[:_OF_ONE]) + more


def _distribution(tally: Tally) -> str:
    scores = sorted(tally.scores.elements())
    quarters = [scores[(len(scores) - 1) * part // 4] for part in range(5)]
    told = "lowest {}, lower quarter {}, middle {}, upper quarter {}, highest {}".format(*quarters)
    return f"scores of {tally.best}: {told}"
