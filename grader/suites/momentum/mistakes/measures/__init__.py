"""What can be measured of the functions of this section, where no mistake of the catalogue matches.

::

    walkers.py       exercises 1 and 3: functions that take steps
    optima.py        exercise 2: formulas of a and b, or of kappa
    step_rates.py    exercise 4: formulas of lr and momentum, for each step or in the end
    noisy_series.py  exercise 5: rows that are made of noise, and how far they spread
    comparison.py, rates_of_steps.py    what a history, or a rate, may be that is not the right one
    contrasts.py     for all: which arguments may decide whether a function is right, asked last
"""

from __future__ import annotations

from collections.abc import Mapping

from grader.mistakes import Measure
from grader.suites.momentum.mistakes.measures.contrasts import CONTRASTS
from grader.suites.momentum.mistakes.measures.noisy_series import NOISY_SERIES
from grader.suites.momentum.mistakes.measures.optima import OPTIMA
from grader.suites.momentum.mistakes.measures.step_rates import STEP_RATES
from grader.suites.momentum.mistakes.measures.walkers import WALKERS

_FIRST: Mapping[str, tuple[Measure, ...]] = {**WALKERS, **OPTIMA, **STEP_RATES, **NOISY_SERIES}
MEASURES: Mapping[str, tuple[Measure, ...]] = {
    name: (*_FIRST.get(name, ()), *CONTRASTS.get(name, ())) for name in {**_FIRST, **CONTRASTS}
}
