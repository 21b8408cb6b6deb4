"""Types of exceptions, what their messages match, and each in plain words: a cause and what to do; the first counts."""

from grader.meanings import of_files, of_names, of_numbers, of_surroundings

MEANINGS = (*of_files.MEANINGS, *of_names.MEANINGS, *of_numbers.MEANINGS, *of_surroundings.MEANINGS)

ELSEWHERE: tuple[tuple[str, str], ...] = (
    ("NameError", "name '(np|plt|math)' is not defined"),
    ("ValueError", "broadcast together|could not broadcast|not aligned|core dimension"),
    ("ValueError", r"setting an array element with a sequence\.?$"),
    ("UFuncTypeError _UFuncOutputCastingError", "Cannot cast"),
    ("BdbQuit", "^$"),
)
"""Types and messages of exceptions that come of another line than the one that raises: an import, an array's making.

A debugger stops at the line behind the one that asks for it; breakpoint() itself is told by our own hook.
"""
