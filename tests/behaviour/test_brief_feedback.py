"""A student's brief report leaks neither inputs nor expected values nor prints, however the code tries.

Each submission gets hold of its input and writes the word made of it wherever a submission has a say. The word is put
together when it runs, so that a quoted line of the source does not hold it.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.behaviour.conftest import Teacher
    from tests.conftest import Graded, Toy

pytestmark = pytest.mark.thorough

WORD = "LEAKED"
NUMBER = re.compile(r"3100\d{4}")  # what some of them count up to

LEAKS = {
    "prints": "print(word)\nreturn 1.0",
    "prints_to_stderr": "import sys\nprint(word, file=sys.stderr)\nreturn 1.0",
    "returns_text": "return word",
    "returns_dict": "return {word: word}",
    "names_its_type": "return type(word, (), {})()",
    "names_its_type_in_a_list": "return [type(word, (), {'__repr__': lambda self: word})()]",
    "raises_text": "raise ValueError(word)",
    "names_its_exception": "raise type(word, (Exception,), {})(word)",
    "adds_a_note": "error = ValueError('x')\nerror.add_note(word)\nraise error",
    "chains": "raise ValueError('x') from KeyError(word)",
    "poisons_the_quoted_line": (
        "import linecache\nlinecache.cache['ex1_area.py'] = (9, None, [word] * 99, 'ex1_area.py')\nraise ValueError"
    ),
    "names_its_function": (
        "def inner():\n    raise NotImplementedError\ninner.__code__ = inner.__code__.replace(co_name=word)\ninner()"
    ),
    "counts_its_line": (
        "def inner():\n    raise ValueError\n"
        "inner.__code__ = inner.__code__.replace(co_firstlineno=31_000_000 + int(1000 * radius))\ninner()"
    ),
    "names_its_file": (
        "def inner():\n    raise ValueError\ninner.__code__ = inner.__code__.replace(co_filename=word + '.py')\ninner()"
    ),
    "says_where_the_syntax_is_wrong": "raise SyntaxError('x', ('ex1_area.py', 31_000_000, 1, word))",
    "exits_with_it": "import sys\nsys.exit(word)",
    "value": "return radius",
    "multiple": "return 1000 * np.pi * radius**2",
    "asks_for_it": "input(word)\nreturn 1.0",
    "warns": "import warnings\nwarnings.warn(word)\nreturn 1.0",
    "raises_on_a_line_of_its_choice": (
        "lines = chr(10) * (int(1000 * radius) % 7) + 'raise ValueError'\nexec(compile(lines, 'ex1_area.py', 'exec'))"
    ),
    "chooses_its_exception": "raise [ValueError, KeyError, OSError, IndexError][int(1000 * radius) % 4]",
    "chooses_its_kind_of_wrong": "return [None, 'x', [1], float('nan')][int(1000 * radius) % 4]",
    "chooses_what_is_not_written": (
        "def inner():\n    raise NotImplementedError\n"
        "name = ['area', 'areas', 'find_radius'][int(1000 * radius) % 3]\n"
        "inner.__code__ = inner.__code__.replace(co_name=name)\ninner()"
    ),
    "takes_its_time": "import time\ntime.sleep(radius / 10)\nreturn 1.0",
    "takes_too_long": "import time\ntime.sleep(radius / 50)\nwhile True: pass",
}


def source(toy: Toy, code: str) -> str:
    lines = ["word = 'LEA' + 'KED' + str(radius)", *code.splitlines()]
    return toy.broken("def area(radius):\n" + "\n".join(f"    {line}" for line in lines))


# Two keys under which each of the choices above comes out differently.
KEYS = {"one": "the first key of the course", "other": "another key of the course"}


@pytest.fixture(scope="module")
def by_key(teacher: Teacher, toy: Toy, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Graded]]:
    """Grade all of them as an instructor does whose students read the reports, under two keys."""
    teacher.add({name: source(toy, code) for name, code in LEAKS.items()})
    folder = tmp_path_factory.mktemp("keys")
    graded = {}
    for name, secret in KEYS.items():
        (folder / name).write_text(secret)
        found = teacher.grade("--key-file", str(folder / name))
        graded[name] = {leak: found[leak] for leak in LEAKS}
    return graded


@pytest.fixture(scope="module")
def brief(by_key: dict[str, dict[str, Graded]]) -> dict[str, Graded]:
    """Return the reports under one of the keys."""
    return by_key["one"]


@pytest.mark.parametrize("name", LEAKS)
def test_what_the_code_knows_of_its_input_is_not_in_the_report(brief: dict[str, Graded], name: str) -> None:
    report = brief[name]
    assert report.data["feedback"] == "brief"
    assert report.data["score"] < 10
    text = json.dumps(report.same())
    assert WORD not in text
    assert not NUMBER.search(text)
    assert all((check["line_number"] or 0) < 100 for check in report.checks)


@pytest.mark.parametrize("name", LEAKS)
def test_a_brief_report_is_a_function_of_outcomes_and_public_cases(
    by_key: dict[str, dict[str, Graded]], name: str
) -> None:
    """Other hidden inputs, the same outcomes: not a character of the report may differ, times included."""
    one, other = (by_key[key][name] for key in KEYS)
    assert one.outcomes == other.outcomes
    reports = [{**graded.data, "cases": None, "mac": None} for graded in (one, other)]
    assert reports[0] == reports[1]
    assert reports[0]["seconds"] is None


@pytest.mark.parametrize("name", LEAKS)
def test_no_check_holds_prints_texts_of_exceptions_or_values(brief: dict[str, Graded], name: str) -> None:
    for check in brief[name].checks:
        assert check["output"] == ""
        assert check["detail"] is None
        difference = check["difference"] or {}
        assert {key for key, value in difference.items() if value is not None} <= {"kind", "where"}


def test_kind_of_difference_hint_and_own_line_remain(brief: dict[str, Graded]) -> None:
    wrong = brief["value"].check("area.is_right")
    assert wrong["message"] == "the area is not the expected number"
    assert wrong["hint"] == "Square the radius first."
    crashed = brief["raises_text"].check("area.is_a_number")
    assert re.fullmatch(r"ex1_area\.py, line \d+: raise ValueError\(word\)", crashed["line"])


def test_what_is_not_written_is_told_by_the_functions_own_name(brief: dict[str, Graded]) -> None:
    assert brief["names_its_function"].check("area.is_a_number")["message"] == "area is not written yet"


@pytest.mark.nightly
def test_the_full_report_of_the_same_submission_does_show_it(teacher: Teacher, brief: dict[str, Graded]) -> None:
    """Else the tests above would pass for a grader that runs nothing."""
    full = teacher.grade("--feedback", "full")
    assert full.ran.out.startswith(f"{len(LEAKS)} submissions to grade")  # another kind of report is another report
    shown = {name for name in LEAKS if WORD in json.dumps(full[name].same())}
    assert shown >= {"prints", "prints_to_stderr", "names_its_type", "raises_text", "names_its_exception", "warns"}


@pytest.mark.nightly
def test_the_line_of_a_function_is_the_one_in_its_file_whatever_its_code_says(toy: Toy, teacher: Teacher) -> None:
    """A worker that starts after inputs were seen would otherwise choose it."""
    moved = f"{toy.solution}\narea.__code__ = area.__code__.replace(co_firstlineno=77)\n"
    teacher.add({"moved": moved})
    line = moved.splitlines().index("def area(radius):") + 1
    assert {check["line_number"] for check in teacher.grade()["moved"].checks if check["function"] == "area"} == {line}
