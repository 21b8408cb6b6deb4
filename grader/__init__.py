"""Grade numerical exercises: hidden pytest suites here, the student's code in a process of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from grader.practice.console import Feedback

__version__ = "0.1.0"


def check(exercise: str | int, *, case: int = 1) -> Feedback:
    """Grade the file of an exercise as it is on the disk, from a notebook or a console.

    Parameters
    ----------
    exercise : str or int
        Its id, number or file, as `grader grade` takes it: ``"ex3"``, ``3``, ``"exercises/ex3_compare.py"``.
    case : int, optional
        Which set of practice cases.

    Returns
    -------
    Feedback
        What `grader grade` would print, and as HTML where a notebook shows it. A script, which shows no values, prints
        it at once.

    Raises
    ------
    GraderError
        What `grader grade` would end with: no such exercise or folder, or the grader broke.
    """
    import sys

    from grader.practice.console import feedback_on, is_displayed

    feedback = feedback_on(exercise, case)
    if not is_displayed(sys._getframe(1).f_code.co_filename):
        print(feedback)
    return feedback
