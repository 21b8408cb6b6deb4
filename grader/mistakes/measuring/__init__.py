"""Measure a function where the catalogue has no entry: what is said was fitted exactly, on all that was measured.

A section declares what a function is, and names its parts; nothing here knows any function.

::

    declared.py      what a section declares: Walker, RowMaker, Formula, Spread, Contrast, Runs
    finding.py       a function and a way to call it -> one sentence
    bowls.py         where descents are measured; walking.py: what is seen of them there
    recurrence.py    points and slopes -> the linear recurrence that the steps follow
    descents.py      what is wrong in a descent: its steps, the places of slopes, what it hands out
    fading.py        how the weights of slopes follow from one another
    laws.py          a law beside the right one -> the sentence; shares.py: where one number of it is wrong
    sides.py         the two laws; patterns.py: what changes from step to step; lookahead.py: where slopes are asked
    first_step.py    what the first step is made of
    handed_out.py    what is returned where all else is right
    slopes.py        what is made of each coordinate of a slope; long_walk.py: what shows after many steps
    series.py        rows made of rows
    expressions.py   all formulas of two operations; formulas.py: which of them a function is
    counted.py       numbers made by so many steps
    coarse.py        numbers that are nearly right
    nearly.py        whole numbers that are the first at which something is nearly reached
    spreads.py       which rows, which axis, which measure; skipping.py: how many are left out
    runs.py          several histories in one answer
    contrasts.py     for which arguments it is right, and for which wrong
    words.py         numbers in words
"""

from grader.mistakes.measuring.declared import (
    Change,
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

__all__ = [
    "Change",
    "Contrast",
    "Formula",
    "Measure",
    "Reaching",
    "RowMaker",
    "Runs",
    "Spread",
    "WalkArguments",
    "Walker",
]
