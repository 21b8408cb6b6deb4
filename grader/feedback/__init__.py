"""A report as text for a terminal: what is wrong first, then where, what was expected, what was printed, what to do.

Meaning never hangs on colour or symbols alone, so that it reads the same through a pipe or a screen reader. One
exercise takes a dozen lines, all of them a table and the first that is not right: a screen is read from its top::

    whole    what is printed of a whole report
    overview a line for each exercise, and which comes first
    exercise all there is to say of one
    score    the score, and what became of the checks
    sentences one check in words
    advice   what to do next
"""

from grader.feedback.advice import Directions, commands, keys, needed
from grader.feedback.exercise import halves, screen
from grader.feedback.overview import UNFINISHED, in_order, row, table
from grader.feedback.paragraphs import Paragraph
from grader.feedback.sentences import cause, is_of_another, loads, values
from grader.feedback.whole import show

__all__ = [
    "UNFINISHED",
    "Directions",
    "Paragraph",
    "cause",
    "commands",
    "halves",
    "in_order",
    "is_of_another",
    "keys",
    "loads",
    "needed",
    "row",
    "screen",
    "show",
    "table",
    "values",
]
