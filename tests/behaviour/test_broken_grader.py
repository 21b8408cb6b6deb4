"""Where the grader's own side breaks nothing is said about the student: no score, exit code 3, the culprit named."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.conftest import Executable, Ran, Toy

RIGHT = 'assert_number(student.area(radius), math.pi * radius**2, what="the area")'
SUITE = "test_ex1_area.py"


@pytest.fixture
def section(toy: Toy, tmp_path: Path) -> Path:
    """Return a copy of the toy section to break."""
    return Path(shutil.copytree(toy.folder, tmp_path / "section"))


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def grade(grader: Executable, toy: Toy, section: Path) -> tuple[Ran, dict[str, Any] | None]:
    target = section.parent / "report.json"
    ran = grader("grade", toy.solutions, "--section", section, "--json", target)
    return ran, json.loads(target.read_bytes()) if target.exists() else None


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (RIGHT, "raise KeyError('suite')", "test_area_is_right broke: KeyError: 'suite'"),
        pytest.param(
            RIGHT,
            "assert student.area(radius) == radius",
            "test_area_is_right broke: AssertionError",
            marks=pytest.mark.nightly,
        ),
        (RIGHT, "import sys; sys.exit(0)", "SystemExit"),
        (
            "case: Case) -> None:\n    radius =",
            "case: Case, missing) -> None:\n    radius =",
            "fixture 'missing' not found",
        ),
        ("import math", "import no_such_module", r"do not load: test_ex1_area\.py:\d+: .*no_such_module"),
        pytest.param(
            "import math",
            "import math\n\n)",
            r"do not load: test_ex1_area\.py:\d+: SyntaxError",
            marks=pytest.mark.nightly,
        ),
        (
            'needs="area_is_a_number", builds_on',
            'needs="area_is_left", builds_on',
            "ex1.areas.of_many needs area_is_left, which is no earlier check",
        ),
        ('@check("is a number", points=1, hint="Return one float.")\n', "", "test_area_is_a_number has no @check"),
        pytest.param(
            "def test_area_is_right",
            "def test_volume_is_right",
            "test_volume_is_right names no function of ex1",
            marks=pytest.mark.nightly,
        ),
        ("import math", "import math\n\nimport pytest\n\npytestmark = pytest.mark.skip", "'skip' not found in"),
    ],
)
def test_a_broken_suite_is_a_grader_error_and_never_a_score(
    grader: Executable, toy: Toy, section: Path, old: str, new: str, said: str
) -> None:
    change(section / SUITE, old, new)
    ran, report = grade(grader, toy, section)
    assert ran.code == 3, ran
    assert report is not None
    assert (report["status"], report["exercises"]) == ("grader_error", [])
    assert (report["score"], report["max_score"]) == (None, None)
    assert re.search(said, report["message"]), report["message"]
    assert "could not be graded; this is no score of 0" in ran.out
    assert "Traceback" not in ran.out + ran.err
    assert str(section) not in report["message"]


@pytest.mark.parametrize(
    ("file", "content"),
    [
        (SUITE, None),
        ("section.toml", "name = "),
        ("given.py", "def disc(scale)\n"),
        ("given.py", "import no_such_module\n"),
    ],
)
def test_a_section_that_cannot_be_loaded_is_its_authors_to_mend(
    grader: Executable, toy: Toy, section: Path, file: str, content: str | None
) -> None:
    (section / file).unlink()
    if content is not None:
        (section / file).write_text(content)
    ran, report = grade(grader, toy, section)
    assert ran.code == 3, ran
    assert report is None or report["score"] is None
    assert file in ran.err + ran.out
    assert "Traceback" not in ran.err


def test_a_broken_check_ends_a_batch_at_once_with_one_sentence(
    grader: Executable, toy: Toy, section: Path, tmp_path: Path
) -> None:
    """Nothing is written of the submission that came upon it, nor said once more of each that would."""
    change(section / SUITE, RIGHT, "assert_number(student.area(radius), 1 / (radius > 0 and 0), what='x')")
    toy.write(tmp_path / "class" / "a", "x = 1\n")
    for number in range(20):
        toy.write(tmp_path / "class" / f"b{number}")
    ran = grader("batch", tmp_path / "class", "--out", tmp_path / "out", "--section", section, "--jobs", "1")
    assert ran.code == 3, ran
    line = next(i for i, text in enumerate((section / SUITE).read_text().splitlines(), 1) if "1 / (radius" in text)
    said = "test_area_is_right broke: ZeroDivisionError: division by zero"
    assert ran.err == f"Error: {section / SUITE}:{line}: {said}\n"
    assert [path.name for path in (tmp_path / "out" / "reports").iterdir()] == ["a.json"]
    assert not (tmp_path / "out" / "gradebook.csv").exists()


@pytest.mark.parametrize("points", [9, pytest.param(11, marks=pytest.mark.thorough)])
def test_checks_that_do_not_add_up_end_a_batch_before_anybody_has_a_score(
    grader: Executable, toy: Toy, section: Path, tmp_path: Path, points: int
) -> None:
    change(section / "section.toml", "points = 10", f"points = {points}")
    toy.write(tmp_path / "class" / "jane")
    ran = grader("batch", tmp_path / "class", "--out", tmp_path / "out", "--section", section, "--jobs", "1")
    said = f"the checks of ex1 add up to 10 points, section.toml says {points}"
    line = (section / "section.toml").read_text().splitlines().index(f"points = {points}") + 1
    assert (ran.code, ran.err) == (3, f"Error: {section / 'section.toml'}:{line}: {said}\n")
    assert not list((tmp_path / "out" / "reports").iterdir())
    assert not (tmp_path / "out" / "gradebook.csv").exists()


@pytest.mark.thorough
def test_checks_that_do_not_add_up_are_no_score(grader: Executable, toy: Toy, section: Path) -> None:
    change(section / "section.toml", "points = 10", "points = 11")
    ran, report = grade(grader, toy, section)
    assert ran.code == 3
    assert report is not None
    assert (report["status"], report["score"]) == ("grader_error", None)
    assert report["message"].endswith("the checks of ex1 add up to 10 points, section.toml says 11")


@pytest.mark.thorough
def test_a_suite_that_never_ends_is_given_up(grader: Executable, toy: Toy, section: Path) -> None:
    change(section / SUITE, RIGHT, "student.area(radius)\n    while True:\n        pass")
    change(section / "section.toml", "[limits]", "[limits]\nsubmission_seconds = 1.0\ntrusted_seconds = 1.0")
    ran, report = grade(grader, toy, section)
    assert ran.code == 3, ran
    assert report is not None
    assert report["message"] == "grading took longer than 2 s, the student's own time included"


@pytest.mark.parametrize(
    ("comparison", "value"),
    [
        ("assert_number(1 / student.area(radius), 0.1, what='x')", "0.0"),
        ("assert [1, 2][student.area(radius)] == 3", "7"),
        ("{}['a' + student.area(radius)]", "3.0"),
        ("assert student.area(radius).shape", "4.5"),
    ],
)
def test_a_value_that_breaks_a_check_costs_that_check_and_the_rest_is_graded(
    grader: Executable, toy: Toy, section: Path, comparison: str, value: str
) -> None:
    """What the check does with a plain None shows whose fault it is."""
    change(section / SUITE, RIGHT, f"got = student.area(radius)\n    as_number(got, 'x')\n    {comparison}")
    target = section.parent / "report.json"
    folder = toy.write(section.parent / "jane", toy.broken(f"def area(radius):\n    return {value}"))
    ran = grader("grade", folder, "--section", section, "--json", target)
    assert ran.code == 1, ran
    report = json.loads(target.read_bytes())
    checks = {check["id"]: check for check in report["exercises"][0]["checks"]}
    assert checks["ex1.area.is_right"]["outcome"] == "failed"
    assert checks["ex1.area.is_right"]["message"] == "what area returns could not be judged"
    assert checks["ex1.find_radius.counts"]["outcome"] == "passed"


@pytest.mark.thorough
def test_a_grader_error_is_graded_again_once_the_suite_is_mended(
    grader: Executable, toy: Toy, section: Path, tmp_path: Path
) -> None:
    change(section / SUITE, RIGHT, "raise KeyError")
    toy.write(tmp_path / "class" / "jane")
    words = ("batch", tmp_path / "class", "--out", tmp_path / "out", "--section", section, "--jobs", "1")
    assert grader(*words).code == 3
    change(section / SUITE, "raise KeyError", RIGHT)
    assert "[1/1] jane: 10/10" in grader(*words, "--verbose").out


def test_a_machine_that_gives_no_process_breaks_one_submission_and_no_suite(
    grader: Executable, toy: Toy, section: Path, tmp_path: Path
) -> None:
    short = "from grader.sandbox.workers.launch import SandboxError; raise SandboxError('no worker could be forked')"
    change(section / SUITE, RIGHT, f"if case.uniform(0, 1) < 2 and student.area(1.0) == 3: {short}")
    for name, area in (("jane", "math.pi * radius**2"), ("short", "3")):
        toy.write(tmp_path / "class" / name, f"import math\n\n\ndef area(radius):\n    return {area}\n")
    ran = grader("batch", tmp_path / "class", "--out", tmp_path / "out", "--section", section, "--verbose")
    assert ran.code == 1, ran
    rows = (tmp_path / "out" / "gradebook.csv").read_text()
    assert re.search(r"^short,grader_error,,", rows, re.MULTILINE)
    assert "no worker could be forked" in ran.out
    assert re.search(r"^jane,graded,\d", rows, re.MULTILINE)


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("file", "content", "said"),
    [
        ("mistakes.py", "raise KeyError('x')", "mistakes.py:1: the mistakes cannot be loaded: KeyError: 'x'"),
        pytest.param(
            "mistakes.py",
            "import no_such_module",
            "mistakes.py:1: the mistakes cannot be loaded: ModuleNotFoundError",
            marks=pytest.mark.nightly,
        ),
        ("mistakes.py", "FUNCTIONS = ()\ndef x(:", "mistakes.py:2: the mistakes cannot be loaded: SyntaxError"),
        (
            "pictures.py",
            "FIGURES = {'ex1': 'plot_areas'}\n\ndef example(*args):\n    return 1 / 0",
            "pictures.py:4: the pictures: ZeroDiv",
        ),
        ("pictures.py", "1 / 0", "pictures.py:1: the pictures cannot be loaded: ZeroDivisionError"),
    ],
)
def test_verify_tells_what_of_a_section_does_not_run_and_where(
    grader: Executable, toy: Toy, section: Path, file: str, content: str, said: str
) -> None:
    (section / file).write_text(content)
    ran = grader("verify", section / "exercises", section / "solutions", "--section", section, "--keys", "1")
    assert ran.code in (1, 3), ran
    assert said in ran.out + ran.err
    assert "Traceback" not in ran.out + ran.err


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("example", "said"),
    [
        ("def example(*args):\n    raise TypeError('x')", "pictures.py:4: the pictures: TypeError: x"),
        ("def example(*args):\n    return 5", "pictures.py: the pictures: example('ex1', ...) returns int and no"),
        ("", "pictures.py: the pictures have no FIGURES, a dict, or no example(...)"),
    ],
)
def test_pictures_that_do_not_run_are_told_where_one_is_asked_for(
    grader: Executable, section: Path, tmp_path: Path, example: str, said: str
) -> None:
    (section / "pictures.py").write_text(f"FIGURES = {{'ex1': 'plot_areas'}}\n\n{example}\n")
    shown = ("grade", section / "solutions", "--section", section, "--pictures", tmp_path / "pictures")
    for words in (shown, ("plot", "ex1", section / "solutions", "--section", section)):
        ran = grader(*words)
        assert ran.code == 3, ran
        assert said in " ".join((ran.out + ran.err).split())
        assert "Traceback" not in ran.out + ran.err


@pytest.mark.thorough
def test_verify_runs_the_wrong_programs_of_a_section(grader: Executable, toy: Toy, section: Path) -> None:
    (section / "wrong").mkdir()
    (section / "wrong" / "ex1_forgets_the_square.py").write_text(
        toy.broken("def area(radius):\n    return np.pi * radius")
    )
    words = ("verify", section / "exercises", section / "solutions", "--section", section, "--keys", "1")
    assert grader(*words).code == 0
    (section / "wrong" / "ex1_is_right.py").write_text(toy.solution)
    ran = grader(*words)
    assert ran.code == 1
    assert "ex1_is_right.py is said to be wrong and loses no point" in ran.out


@pytest.mark.thorough
def test_mistakes_that_do_not_run_are_told_where_grading_comes_upon_them(
    grader: Executable, toy: Toy, section: Path, tmp_path: Path
) -> None:
    (section / "mistakes.py").write_text("raise KeyError('x')\n")
    wrong = toy.broken("def area(radius):\n    return radius")
    toy.write(tmp_path / "class" / "jane", wrong)
    ran = grader("batch", tmp_path / "class", "--out", tmp_path / "out", "--section", section, "--jobs", "1")
    assert (ran.code, list((tmp_path / "out" / "reports").iterdir())) == (3, [])
    assert "mistakes.py:1: the mistakes cannot be loaded: KeyError: 'x'" in ran.err
