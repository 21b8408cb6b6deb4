"""The engine of diagnosis: which of a function's known mistakes gives what a student's function gave.

Numbers are judged, never source text. A function is called on fixed, public probes, twice each; what it gives is
compared with what each entry of its catalogue gives on the same probes. Which functions there are and what goes wrong
in them, a section says: see `Function`.

::

    function.py   all that a section declares of a function, as one object
    item.py       mistakes written by hand: sentences and switches
    model.py      what a probe, an observation, a mistake and an entry are
    probing.py    runs what the catalogue makes; canonical.py, reading.py: observations made comparable
    right.py      what the right answer gives, in each form that is accepted
    upstream.py   what follows from a mistake in another function
    pairs.py      two mistakes at once
    trees.py      the right answers as syntax trees; mutants.py, edits.py, statements.py: one-edit changes of them
    brackets.py   brackets that are missing in them, or stand elsewhere
    constants.py  one fitted number; holes.py: where it may stand
    catalogue.py  the entries of a function, in stages; table.py: stacked, so that one look finds every match
    lookup.py     observations -> the entries that match
    failing.py    whether an entry explains the call that a check failed on as well
    kept.py       an answer that is kept for later calls
    plainly.py    what shows at a glance, of which no slip can be told; kinds.py: of which kind a value is
    pointing.py   where to look, in words that are right for the program
    naming.py     observations -> at most two sentences; signs.py: what shows without simulation, nan.py: why NaN
    measuring/    what is measured where no entry matches
    picturing/    how what a function gives becomes curves to compare
    proving.py    a declaration -> what is wrong with it
"""

from grader.mistakes.catalogue import build, entries
from grader.mistakes.failing import FailedCall
from grader.mistakes.function import AcceptedForm, Builder, Function, Names, Seen, Signs, Upstream, formula
from grader.mistakes.item import Written, common, written
from grader.mistakes.kept import SENTENCE as KEPT
from grader.mistakes.kept import given_again, is_right_by_itself
from grader.mistakes.lookup import matching
from grader.mistakes.measuring.declared import (
    Alteration,
    CallRaised,
    Contrast,
    Formula,
    Measure,
    Reaching,
    RowMaker,
    Runs,
    Spread,
    WalkArguments,
    Walker,
)
from grader.mistakes.measuring.finding import measured
from grader.mistakes.model import CatalogueEntry, Implementation, Mistake, Observed, Probe, ProblemArg, Switches, Warned
from grader.mistakes.naming import diagnoses, shown_by
from grader.mistakes.nothing import where_nothing
from grader.mistakes.picturing.answers import NoAnswer, apartness
from grader.mistakes.picturing.panels import Answers, Example, Panel, Pictured, Trace, Whose
from grader.mistakes.picturing.views import AtPlaces, EachKey, InPlane, OverArgument, OverSteps
from grader.mistakes.probing import observe, observe_all, observe_entry
from grader.mistakes.proving import declaration_problems
from grader.mistakes.right import answers_rightly
from grader.mistakes.signs import BESIDES
from grader.mistakes.upstream import are_equal, asked, comparable, equal, follows, wrong_above

__all__ = [
    "BESIDES",
    "KEPT",
    "AcceptedForm",
    "Alteration",
    "Answers",
    "AtPlaces",
    "Builder",
    "CallRaised",
    "CatalogueEntry",
    "Contrast",
    "EachKey",
    "Example",
    "FailedCall",
    "Formula",
    "Function",
    "Implementation",
    "InPlane",
    "Measure",
    "Mistake",
    "Names",
    "NoAnswer",
    "Observed",
    "OverArgument",
    "OverSteps",
    "Panel",
    "Pictured",
    "Probe",
    "ProblemArg",
    "Reaching",
    "RowMaker",
    "Runs",
    "Seen",
    "Signs",
    "Spread",
    "Switches",
    "Trace",
    "Upstream",
    "WalkArguments",
    "Walker",
    "Warned",
    "Whose",
    "Written",
    "answers_rightly",
    "apartness",
    "are_equal",
    "asked",
    "build",
    "common",
    "comparable",
    "declaration_problems",
    "diagnoses",
    "entries",
    "equal",
    "follows",
    "formula",
    "given_again",
    "is_right_by_itself",
    "matching",
    "measured",
    "observe",
    "observe_all",
    "observe_entry",
    "shown_by",
    "where_nothing",
    "written",
    "wrong_above",
]
