"""Types of exceptions, what their messages match, and each in plain words: a cause and what to do; the first counts."""

from grader.meanings import of_files, of_names, of_numbers, of_surroundings

MEANINGS = (*of_files.MEANINGS, *of_names.MEANINGS, *of_numbers.MEANINGS, *of_surroundings.MEANINGS)
