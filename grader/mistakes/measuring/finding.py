"""What was measured of a function, as the one sentence that is said of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from grader.errors import Cancelled, GraderError, SectionError, section_code
from grader.mistakes.measuring.coarse import EARLY
from grader.mistakes.measuring.contrasts import contrast_measured
from grader.mistakes.measuring.declared import (
    LONGEST,
    Call,
    CallRaised,
    Contrast,
    Formula,
    Measure,
    RowMaker,
    Runs,
    Walker,
    Writes,
)
from grader.mistakes.measuring.descents import descent_measured
from grader.mistakes.measuring.formulas import CUT, ROUND, formula_measured, formulas_of
from grader.mistakes.measuring.runs import runs_measured
from grader.mistakes.measuring.series import series_measured
from grader.mistakes.measuring.spreads import spread_measured
from grader.mistakes.pointing import pointed
from grader.mistakes.probing import quiet

if TYPE_CHECKING:
    from grader.mistakes.failing import FailedCall
    from grader.mistakes.function import Function

_IDS: Mapping[type[Measure], str] = {
    Walker: "measured.steps", RowMaker: "measured.rows", Formula: "measured.formula", Contrast: "measured.where",
    Runs: "measured.runs",
}  # fmt: skip


def measured(
    function: Function, own: Call, writes: Writes = lambda words: True, failed: FailedCall | None = None
) -> tuple[str, str] | None:
    """Return id and sentence of what is wrong with a function by measurement, None where nothing was found.

    Parameters
    ----------
    function : Function
        What is known of it.
    own : callable
        Calls the student's: once for each input or walk that is declared.
    writes : callable
        Tells whether words stand in the student's function.
    failed : FailedCall, optional
        The call of the check that failed: what it contradicts is not said.

    Raises
    ------
    SectionError
        If the right answer cannot be measured.
    Exception
        Whatever the calls raise but `CallRaised`: where one measure meets that, the next ones may not.
    """
    right = right_call(function)
    for place, measure in enumerate(function.measures):
        try:
            said = _said(function, measure, right, own, writes, failed)
        except CallRaised:
            continue
        if said is not None and isinstance(measure, Formula) and said.endswith((*CUT, EARLY)):
            others = _same_number(measure, function.measures[place + 1 :])
            said = _on_more(said, list(_said_of(function, others, right, own, writes, failed)))
        if said is not None:
            return _IDS.get(type(measure), "measured.spread"), pointed(said, writes)
    return None


def _said(
    function: Function, measure: Measure, right: Call, own: Call, writes: Writes, failed: FailedCall | None
) -> str | None:
    with section_code(f"what is measured of {function.name}"), quiet():
        _prepare(function, measure, right)
    with quiet():
        return next(
            (text for text in _found(function, measure, right, own, writes, failed) if len(text) <= LONGEST), None
        )


def _said_of(
    function: Function,
    measures: Iterable[Measure],
    right: Call,
    own: Call,
    writes: Writes,
    failed: FailedCall | None,
) -> Iterator[str | None]:
    """Yield what is said by each measure of which the calls do not raise."""
    for measure in measures:
        try:
            yield _said(function, measure, right, own, writes, failed)
        except (Cancelled, GraderError):
            raise
        except Exception:  # whatever the student's function raises for inputs that are far out
            return


def _on_more(said: str, wider: list[str | None]) -> str:
    """Return what is said on more inputs, if that is of the same: a limit or rounding, or how much is off."""
    alike = CUT if said.endswith(CUT) else EARLY
    again = next((text for text in wider if text is not None and text.endswith(alike)), None)
    return again or (f"{said} That is not all that is wrong." if wider and said.endswith(ROUND) else said)


def _same_number(formula: Formula, others: Iterable[Measure]) -> Iterator[Formula]:
    """Yield what measures the same number on more inputs, where further limits may show."""
    for other in others:
        if isinstance(other, Formula) and (other.result, other.when) == (formula.result, formula.when):
            yield other


@cache
def right_call(function: Function) -> Call:
    """Return what calls the right answer."""
    implementation = function.variant({})
    return lambda args, keywords: implementation(*args, **keywords)


def prove_measures(function: Function) -> None:
    """Make sure that nothing is said of the right answer.

    Raises
    ------
    SectionError
        If there is, or if it cannot be measured.
    """
    with section_code(f"what is measured of {function.name}"), quiet():
        for measure in function.measures:
            _prepare(function, measure, right_call(function))
            if isinstance(measure, Formula):
                formulas_of(measure, right_call(function))


@cache
def _prepare(function: Function, measure: Measure, right: Call) -> None:
    """Measure the right answer, so that whatever is wrong with a declaration shows here.

    Raises
    ------
    SectionError
        If there is anything to say of it.
    """
    wrong = next(_found(function, measure, right, right, lambda words: True, None), None)
    if wrong is not None:
        raise SectionError(f"what is measured of the right answer is said to be wrong: {wrong}")


def _found(
    function: Function, measure: Measure, right: Call, own: Call, writes: Writes, failed: FailedCall | None
) -> Iterator[str]:
    if isinstance(measure, Contrast):
        return contrast_measured(function, measure, own, failed)
    if isinstance(measure, Runs):
        return runs_measured(measure, right, own)
    if isinstance(measure, Walker):
        return descent_measured(measure, right, own)
    if isinstance(measure, RowMaker):
        return series_measured(measure, right, own)
    if isinstance(measure, Formula):
        return formula_measured(measure, right, own, writes)
    return spread_measured(measure, own)


def call_of(implementation: Any) -> Call:
    """Return what calls a plain function."""

    def call(args: tuple[Any, ...], keywords: Mapping[str, Any]) -> Any:
        try:
            return implementation(*args, **keywords)
        except Exception as error:
            raise CallRaised from error

    return call
