"""Wrong variants of the five exercises, and the mistake that a student's numbers match.

Numbers are judged, never source text. A function is called on fixed, public probes, twice each; what it gives is
compared with what each entry of the catalogue gives on the same probes.

::

    model.py      what a probe, an observation, a mistake and an entry are
    probes.py     the probes of each function
    steps.py      the update rule with a switch for everything that goes wrong
    builders.py   functions put together from switches (formulas.py, series.py)
    written/      mistakes written by hand: sentences and switches
    upstream.py   what follows from a mistake in another function; follows.py: whether it does
    pairs.py      two mistakes at once
    originals.py  the right answers as plain code; mutants.py, edits.py, statements.py: one-edit changes of them
    constants.py  one fitted number; holes.py: where it may stand
    canonical.py, reading.py, observe.py, table.py, catalogue.py: observations made comparable, run, stacked, staged
    lookup.py     observations -> the entries that match
    diagnosis.py  observations -> at most two sentences; signs.py: what shows without simulation

How a caller uses it::

    seen = {probe.name: <run the student's function twice on probe.args, probe.kwargs> for probe in probes(name)}
    for id, sentence in diagnose(name, seen): ...
"""

from reference.mistakes.catalogue import catalogue
from reference.mistakes.diagnosis import diagnose
from reference.mistakes.follows import follows
from reference.mistakes.lookup import matching
from reference.mistakes.model import Entry, Mistake, Observation, Probe, ProblemArg
from reference.mistakes.observe import observe, observe_all
from reference.mistakes.probes import FUNCTIONS, probes
from reference.mistakes.upstream import UPSTREAM
from reference.mistakes.written.pictures import PLOT_MISTAKES

__all__ = [
    "FUNCTIONS",
    "PLOT_MISTAKES",
    "UPSTREAM",
    "Entry",
    "Mistake",
    "Observation",
    "Probe",
    "ProblemArg",
    "catalogue",
    "diagnose",
    "follows",
    "matching",
    "observe",
    "observe_all",
    "probes",
]
