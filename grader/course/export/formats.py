"""The formats by the names that people type: what each is, and of what it is made."""

from __future__ import annotations

from typing import Literal, NamedTuple

Made = Literal["class", "student", "course"]


class Format(NamedTuple):
    """A format in a line; `made` of the whole class, of one student's result each, or of neither.

    `of_classes` is whether a class has a form of its own beside that of one student.
    """

    sentence: str
    ending: str
    made: Made = "student"
    of_classes: bool = False


FORMATS: dict[str, Format] = {
    "canvas": Format("Canvas: its own export of the grades with one column filled in", ".csv", "class"),
    "csv": Format("A table, a row for each student, for other programs: texts as they are", ".csv", "class"),
    "spreadsheet": Format("The same for Excel and LibreOffice: nothing is a formula", ".csv", "class"),
    "junit": Format("JUnit XML, as GitLab and others read it", ".xml"),
    "gradescope": Format("Gradescope: results.json", ".json"),
    "autograder": Format("Gradescope: the autograder.zip to upload", ".zip", "course"),
    "classroom50": Format("Classroom 50: result.json", ".json"),
    "github-classroom": Format("GitHub Classroom as it was: the line for $GITHUB_OUTPUT", ".txt"),
    "github-annotations": Format(
        "GitHub Actions: what is shown beside lines, or of a class beside the log", ".txt", of_classes=True
    ),
    "github-summary": Format("GitHub Actions: Markdown for $GITHUB_STEP_SUMMARY", ".md", of_classes=True),
    "exercism": Format("Exercism: results.json, version 3", ".json"),
    "markdown": Format("All that a student is told, as Markdown", ".md"),
    "html": Format("All that a student is told, as a page of its own", ".html"),
}
