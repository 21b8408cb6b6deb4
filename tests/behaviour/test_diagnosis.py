"""A section's own mistakes are named wherever the section lies, and its faults are its own."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.conftest import Executable, Ran, Toy

UNSQUARED = "def area(radius):\n    return np.pi * radius"
SENTENCE = "This matches pi times the radius: the radius goes in twice. Write radius ** 2."


@pytest.fixture
def section(toy: Toy, tmp_path: Path) -> Path:
    """Return a copy of the toy section to change."""
    return Path(shutil.copytree(toy.folder, tmp_path / "section", ignore=shutil.ignore_patterns("__pycache__")))


def grade(grader: Executable, toy: Toy, section: Path, folder: Path, source: str) -> tuple[Ran, dict[str, Any]]:
    target = folder / "report.json"
    ran = grader("grade", toy.write(folder / "jane", source), "--section", section, "--json", target)
    return ran, json.loads(target.read_bytes()) if target.exists() else {}


def told(report: dict[str, Any]) -> dict[str, list[str]]:
    """Return the ids of the diagnoses by the functions that got one."""
    checks = [check for exercise in report["exercises"] for check in exercise["checks"]]
    return {check["function"]: [d["id"] for d in check["diagnosis"]] for check in checks if check["diagnosis"]}


def test_a_mistake_of_another_section_is_named(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    ran, report = grade(grader, toy, toy.folder, tmp_path, toy.broken(UNSQUARED))
    assert told(report) == {"area": ["area.unsquared"]}
    assert " ".join(SENTENCE.split()) in " ".join(ran.out.split())


def test_what_follows_from_a_wrong_function_says_so(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    _, report = grade(grader, toy, toy.folder, tmp_path, toy.broken("def area(radius):\n    return 5.0"))
    assert told(report)["areas"] == ["follows"]
    assert "areas follows from area: mend that first." in json.dumps(report)


def test_a_mistake_that_does_not_explain_the_failed_check_is_not_named(
    grader: Executable, toy: Toy, tmp_path: Path
) -> None:
    on_probes = "def area(radius):\n    return np.pi * radius if radius in (1.0, 2.3, 0.4) else radius - 5"
    _, report = grade(grader, toy, toy.folder, tmp_path, toy.broken(on_probes))
    assert "area.unsquared" not in json.dumps(report)


def test_what_the_program_itself_raises_is_said_with_its_text(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    raising = "def area(radius):\n    if radius < 1e6:\n        raise ValueError('too small')\n    return 1.0"
    _, report = grade(grader, toy, toy.folder, tmp_path, toy.broken(raising))
    assert told(report)["area"] == ["crash.own"]
    assert re.search(r"the program itself raises, in line \d+, `raise ValueError\('too small'\)`", json.dumps(report))


def test_two_functions_that_crash_alike_do_not_follow_from_one_another(
    grader: Executable, toy: Toy, section: Path, tmp_path: Path
) -> None:
    suite = section / "test_ex1_area.py"
    suite.write_text(suite.read_text().replace(', needs="area_is_a_number"', ""), encoding="utf-8")
    area = "def area(radius):\n    return np.pi * radius^2"
    areas = "def areas(radii):\n    return [np.pi * radius^2 for radius in radii]"
    source = toy.broken(area)
    head = source.index("def areas")
    tail = source.find("\ndef ", head)
    both = source[:head] + areas + "\n\n" + (source[tail:] if tail > 0 else "")
    _, report = grade(grader, toy, section, tmp_path, both)
    assert told(report)["areas"] == ["crash.type_error"]


def test_a_given_problem_is_the_section_s_own_on_both_sides(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    fixed = "def find_radius(area_fn, target):\n    return (target / np.pi) ** 0.5"
    _, report = grade(grader, toy, toy.folder, tmp_path, toy.broken(fixed, name="find_radius"))
    assert told(report)["find_radius"] == ["radius.fixed"]


def test_mistakes_may_be_a_package_whose_modules_import_one_another(
    grader: Executable, toy: Toy, section: Path, tmp_path: Path
) -> None:
    package = section / "mistakes"
    package.mkdir()
    text = (section / "mistakes.py").read_text(encoding="utf-8").replace("from .given", "from ..given")
    (package / "circles.py").write_text(text, encoding="utf-8")
    (package / "__init__.py").write_text("from .circles import FUNCTIONS\n", encoding="utf-8")
    (section / "mistakes.py").unlink()
    _, report = grade(grader, toy, section, tmp_path, toy.broken(UNSQUARED))
    assert told(report) == {"area": ["area.unsquared"]}


def test_a_section_may_know_no_mistakes(grader: Executable, toy: Toy, section: Path, tmp_path: Path) -> None:
    (section / "mistakes.py").unlink()
    ran, report = grade(grader, toy, section, tmp_path, toy.broken(UNSQUARED))
    assert ran.code == 1
    assert told(report) == {}


STRANGE = """
class Odd(float):
    def __eq__(self, other):
        raise RuntimeError("not comparable")

    __hash__ = float.__hash__


def area(radius):
    return {Odd(radius): Odd(radius), "radius": [Odd(radius), {}]}
"""


def test_a_strange_value_costs_the_diagnosis_at_most(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    ran, report = grade(grader, toy, toy.folder, tmp_path, toy.broken(STRANGE))
    assert ran.code == 1, ran
    assert report["status"] == "graded"
    assert told(report).get("area", ["form"]) == ["form"]


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("AREA = Function(", "AREA = Funktion(", "AREA = Funktion(", "NameError: name 'Funktion' is not defined"),
        ("AREA = Function(", "AREA = Function(]", "AREA = Function(]", "SyntaxError: "),
        (
            '"area.unsquared",\n            ("area",)',
            '"area.unsquared",\n            ("disc",)',
            "AREA =",
            "ValueError: ",
        ),
    ],
)
def test_mistakes_that_do_not_load_are_the_section_s_fault(
    grader: Executable, toy: Toy, section: Path, tmp_path: Path, old: str, new: str, line: str, says: str
) -> None:
    path = section / "mistakes.py"
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new), encoding="utf-8")
    ran, report = grade(grader, toy, section, tmp_path, toy.broken(UNSQUARED))
    number = next(i for i, text in enumerate(path.read_text().splitlines(), 1) if line in text)
    assert ran.code == 3, ran
    assert report["status"] == "grader_error"
    assert report["message"].startswith(f"{path.name}:{number}: the mistakes cannot be loaded: {says}")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("FUNCTIONS = ['area']", "FUNCTIONS has to be a tuple of grader.mistakes.Function"),
        ("from .known import AREA\n\nFUNCTIONS = (AREA, AREA)", "FUNCTIONS has two functions of one name"),
    ],
)
def test_a_section_that_declares_something_else_is_told_what_is_asked_for(
    grader: Executable, toy: Toy, section: Path, tmp_path: Path, text: str, says: str
) -> None:
    shutil.move(section / "mistakes.py", section / "known.py")
    (section / "mistakes.py").write_text(f"{text}\n", encoding="utf-8")
    ran, report = grade(grader, toy, section, tmp_path, toy.broken(UNSQUARED))
    assert ran.code == 3
    assert report["message"].endswith(f"mistakes.py: {says}")


def test_an_answer_of_very_many_numbers_has_no_diagnosis_and_takes_no_time(
    grader: Executable, toy: Toy, tmp_path: Path
) -> None:
    giant = "{number: {other: 0.0 for other in range(190)} for number in range(190)}"
    folder = toy.write(tmp_path / "jane", toy.broken(f"def area(radius):\n    return {giant}"))
    ran = grader("grade", folder, "--section", toy.folder, seconds=30)
    assert ran.code == 1
    assert "diagnosis" not in ran.out


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("return math.pi * radius**2", "return math.pie * radius**2", "the right answer to area: AttributeError: "),
        ("lambda radius: math.pi * radius,", "lambda radius: radius.pie,", "area.unsquared in area: AttributeError: "),
        ("return equal(three.first", "return equal(three.last", "what areas builds on: AttributeError: "),
    ],
)
def test_mistakes_that_do_not_run_are_the_section_s_fault(
    grader: Executable, toy: Toy, section: Path, tmp_path: Path, old: str, new: str, says: str
) -> None:
    path, suite = section / "mistakes.py", section / "test_ex1_area.py"
    text = path.read_text(encoding="utf-8")
    line = text[: text.index(old)].count("\n") + 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    suite.write_text(suite.read_text().replace(', needs="area_is_a_number"', ""), encoding="utf-8")
    wrong = toy.broken(UNSQUARED).replace("[area(r) for r in radii]", "[area(r) + 1 for r in radii]")
    ran, report = grade(grader, toy, section, tmp_path, wrong)
    assert ran.code == 3, ran
    assert report["status"] == "grader_error"
    assert report["message"].startswith(f"{path.name}:{line}: {says}")
