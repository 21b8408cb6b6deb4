"""What goes wrong in the functions of this section, for `grader.mistakes`: mistakes, probes, right answers.

A mistake written by hand is an id, a teacher's sentence, and the formula in place of the right one. Those of one
function stand in the file of its name; the others:

::

    rule.py        the update rule with a switch for everything that goes wrong
    velocity.py    how v is updated; starts.py: what a run starts from
    gradient.py    where the gradient is taken, and what is made of it
    step.py        the step, and its order; loops.py: how many there are; factors.py: lr and beta
    adaptive.py    other optimisers
    arrays.py      aliasing and integer arrays
    leaks.py       what survives from call to call
    histories.py   what momentum_sgd and nesterov_sgd store as history; results.py: what they return
    optimal_lr.py  the lr of optimal_parameters
    spread.py      the variance in variance_ratio and stationary_variance; burn_in.py: the rows that both leave out
    anywhere.py    what can happen in any function

and what is not a mistake:

::

    functions.py   the functions, declared for the engine; order.py: all their mistakes, likeliest first
    probes.py      the public calls of each
    descents.py    functions put together from switches (formulas.py, series.py)
    originals.py   the right answers as plain code
    consequences.py which function builds on which
    forms.py       other forms of a right answer
    measures/      what can be measured where no mistake matches
"""

from grader.suites.momentum.mistakes.functions import FUNCTIONS

__all__ = ["FUNCTIONS"]
