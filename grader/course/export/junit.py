"""JUnit XML as GitLab reads it: the content of a failure is shown, and a name that is there twice counts once."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from grader.course.export import words
from grader.course.export.final import Final
from grader.report import Check, ExerciseReport

_ELEMENTS = {
    "failed": "failure",
    "not_attempted": "failure",
    "crashed": "error",
    "timed_out": "error",
    "skipped": "skipped",
}


def junit(final: Final, folder: str) -> bytes:
    """Return a result as a test suite with a case for each check; one that says why, where there is no report.

    `folder` is where the exercises' files lie in the repository.
    """
    suite = ET.Element("testsuite", name=_inert(words.line(final.name)))
    cases = _cases(final, folder)
    counts = {"tests": str(len(cases))}
    for name, element in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        counts[name] = str(sum(case.find(element) is not None for case in cases))
    suite.attrib |= counts
    if final.report is not None and final.report.seconds is not None:
        suite.set("time", f"{final.report.seconds:.3f}")
    suite.append(_properties(final))
    suite.extend(cases)
    suites = ET.Element("testsuites", counts)
    suites.append(suite)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(suites, encoding="unicode")}\n'.encode()


def _properties(final: Final) -> ET.Element:
    """Return the score, which the format has no place of its own for; there is none where there is no score."""
    made = ET.Element("properties")
    said = {"headline": words.headline(final), "reasons": "; ".join(words.reasons(final))}
    if final.score is not None:
        said |= {"score": f"{final.score:g}", "max_score": str(final.max_score or "")}
    for name, value in said.items():
        if value:
            ET.SubElement(made, "property", name=name, value=_inert(value))
    return made


def _cases(final: Final, folder: str) -> list[ET.Element]:
    if final.report is None or not final.report.exercises:
        return [_whole(final)]
    names: set[str] = set()
    return [
        _case(exercise, check, _unlike(words.asked(check), check, names), folder)
        for exercise in final.report.exercises
        for check in exercise.checks
    ]


def _whole(final: Final) -> ET.Element:
    """Return the only case of a result that has no checks; a score that the course has given makes it no success."""
    case = ET.Element("testcase", classname="grading", name="is graded")
    if not final.is_graded:
        kind = "skipped" if final.mark.status in ("excused", "not_graded") else "error"
        _told(case, kind, words.headline(final), [words.headline(final), *words.reasons(final)])
    return case


def _case(exercise: ExerciseReport, check: Check, name: str, folder: str) -> ET.Element:
    case = ET.Element(
        "testcase",
        classname=_inert(words.title(exercise)),
        name=_inert(name),
        file=_inert(words.path(folder, exercise, check)),
    )
    if check.seconds is not None:
        case.set("time", f"{check.seconds:.4f}")
    kind = _ELEMENTS.get(check.outcome)
    said = list(words.told(exercise, check))
    if kind is not None:
        _told(case, kind, said[0], said)
    if printed := words.printed(check):
        ET.SubElement(case, "system-out").text = _inert(printed)
    return case


def _told(case: ET.Element, kind: str, message: str, lines: list[str]) -> None:
    ET.SubElement(case, kind, message=_inert(message)).text = _inert("\n".join(lines))


def _unlike(name: str, check: Check, names: set[str]) -> str:
    """Return a name that no other check has."""
    made, number = name, 1
    while made in names:
        number += 1
        made = f"{name} ({words.line(check.id)}, {number})"
    names.add(made)
    return made


def _inert(text: str) -> str:
    """Return a text in which GitLab sees no attachment."""
    return text.replace("[[", "[ [")
