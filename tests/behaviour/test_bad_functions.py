"""A function that is wrong in whatever way costs the checks that it touches, names its cause, and leaves the rest.

In each submission `area` is spoilt in one way, while `find_radius`, worth 3 of 10 points, stays right; `areas` is
asked for only where `area` is a number, and right where it agrees with it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.behaviour.conftest import Class, Teacher
    from tests.conftest import Toy

pytestmark = pytest.mark.thorough

REST = 3
SEVERAL = "area_fn takes one argument and is called with more: several numbers go into one array"
HEADS = r"the parameters are others: it is area\(.*\), and area\(radius\) is asked for"


@dataclass(frozen=True)
class Bad:
    """The body of a spoilt `area`, and what the report must say of the first check that it touches."""

    code: str
    message: str
    detail: str = ""
    line: str | None = None  # the line that is quoted: the body's last, where it is not told
    score: int = REST

    @property
    def area(self) -> str:
        """The function as the student wrote it; code that is no body stands as it is."""
        if re.search(r"\bdef area|\barea =", self.code):
            return self.code
        return "def area(radius):\n" + "\n".join(f"    {line}" for line in self.code.splitlines())


RAISING = {
    "raises": Bad("raise ValueError('no such radius')", "raised ValueError", "ValueError: no such radius"),
    "divides_by_zero": Bad(
        "return 1 / 0",
        "something is divided by 0: look at where what stands behind / gets its value",
        "division by zero",
    ),
    "misspelt": Bad(
        "return np.pi * raduis**2", "the name raduis is used and was never set: .*", "name 'raduis' is not defined"
    ),
    "missing_module": Bad(
        "import no_such_module", "the module no_such_module is not available here: .*", "no_such_module"
    ),
    "singular": Bad(
        "return np.linalg.inv(np.zeros((2, 2)))", "the matrix is singular: it has no inverse", "Singular matrix"
    ),
    "group": Bad("raise ExceptionGroup('all', [ValueError('one')])", "raised ExceptionGroup", "all (1 sub-exception)"),
    "exits": Bad("import sys\nsys.exit(0)", r"exit\(\) ends the whole program: a function returns its result instead"),
    "raises_exit": Bad("raise SystemExit", r"exit\(\) ends the whole program: a function returns its result instead"),
    "interrupts": Bad("raise KeyboardInterrupt", "the code itself raises KeyboardInterrupt"),
    "generator_exit": Bad("raise GeneratorExit", "raised GeneratorExit"),
    "reads_stdin": Bad(
        "return float(input('radius? '))", r"input\(\) asks the keyboard, and graded code has none: .*", "EOFError"
    ),
    "breakpoint": Bad(
        "breakpoint()\nreturn 3",
        r"breakpoint\(\) waits for the keyboard, and graded code has none: .*",
        line="breakpoint()",
    ),
    "recursion": Bad(
        "return area(radius)",
        "a function calls itself more often than Python lets it, about a thousand times: it needs a case in "
        "which it does not, or a loop in its place",
        "RecursionError",
    ),
    "memory_of_numpy": Bad("return np.ones(10**11).sum()", "more memory is asked for than there is: .*"),
    "memory_of_python": Bad(
        "return len(bytearray(10**11))", "more memory is asked for than there is: .*", "MemoryError"
    ),
    "not_callable": Bad(
        "return radius(2)", "round brackets stand behind a value of type float, .*", "'float' object is not callable"
    ),
    "takes_none": Bad("def area():\n    return 3", HEADS, "0 positional arguments", line="def area():"),
    "takes_two": Bad("def area(r, k):\n    return 3", HEADS, "argument: 'k'", line="def area(r, k):"),
    "own_exception": Bad(
        "class Mine(Exception):\n    def __str__(self):\n        raise RuntimeError\nraise Mine",
        "raised an exception",
        "Mine",
    ),
}

DYING = {
    "os_exit": Bad("import os\nos._exit(3)", r"ended its process \(exit code 3\); a function must return, not exit"),
    "os_exit_zero": Bad(
        "import os\nos._exit(0)", r"ended its process \(exit code 0\); a function must return, not exit"
    ),
    "aborts": Bad("import os\nos.abort()", "its process was ended by SIGABRT"),
    "segfault": Bad("import ctypes\nctypes.string_at(8)", r"its process was ended by SIGSEGV \(a seg.*"),
    "kills_itself": Bad(
        "import os\nos.kill(os.getpid(), 9)",
        "its process was ended from inside|files and the network are closed to graded code: .*",
    ),
    "flood": Bad("while True:\n    print('x' * 10_000)", "printed more than 8 MiB"),
}

ENDLESS = {
    "loops": Bad("while True:\n    pass", "took longer than 1 s: .*"),
    "sleeps": Bad("import time\ntime.sleep(1_000)", "took longer than 1 s: .*"),
    "catches_all": Bad(
        "while True:\n    try:\n        area(radius)\n    except BaseException:\n        pass",
        "took longer than 1 s: .*",
    ),
    "loops_in_c": Bad("return sum(iter(int, 1))", "took longer than 1 s: .*"),
}

WRONG = {
    "nothing": Bad("np.pi * radius**2", r"the area is None, not a number; is a `return` missing, or never reached\?"),
    "text": Bad("return '3.14'", "the area is of type str, not a number"),
    "truth": Bad("return True", "the area is of type bool, not a number"),
    "list": Bad("return [3.14]", "the area is a list, not a number"),
    "array": Bad("return np.array([3.14])", "the area is an array of float64, not a number"),
    "dict": Bad("return {'area': 3.14}", "the area is of type dict, not a number"),
    "complex": Bad("return 3.14 + 0j", "the area is of type complex, not a number"),
    "generator": Bad("yield 3.14", "the area is of type generator, not a number; `yield` makes it one: .*"),
    "coroutine": Bad(
        "async def area(radius):\n    return 3.14",
        "the area is of type coroutine, not a number; `async` makes it one: .*",
    ),
    "function": Bad("return lambda: 3.14", "the area is of type function, not a number"),
    "own_type": Bad(
        "class Area(object): pass\nreturn Area()", "the area is of a type that has no place here, not a number"
    ),
    "picture": Bad("import matplotlib.pyplot as plt\nreturn plt.figure()", "the area is a figure, not a number"),
    "giant_list": Bad("return [0] * 10**6", "the area is too large or too deeply nested, not a number"),
    "giant_texts": Bad("return ['x' * 10**6] * 10", "the area is too large or too deeply nested, not a number"),
    "giant_objects": Bad("return [object()] * 50_000", "the area is too large or too deeply nested, not a number"),
    "giant_array": Bad(
        "return np.broadcast_to(1.0, 10**12)", "the area is too large or too deeply nested, not a number"
    ),
    "giant_integer": Bad("return 10**10_000", "the area is too large or too deeply nested, not a number"),
    "holds_itself": Bad("x = []\nx.append(x)\nreturn x", "the area is a list, not a number"),
    "nan": Bad("return float('nan')", r"the area is nan \(not a number\)"),
    "nan_of_numpy": Bad("return np.sqrt(-radius)", r"the area is nan \(not a number\)"),
    "infinite": Bad("return -np.inf", "the area is infinite"),
    "huge": Bad("return 1.7e308", "the area is not the expected number", score=REST + 1),
    "wrong": Bad("return np.pi * radius", "the area is not the expected number", score=REST + 3),
}

MISSING = {
    "not_written": Bad("raise NotImplementedError('later')", "area is not written yet"),
    "gone": Bad("def area_of_disc(radius, scale):\n    return 3.14", "ex1_area.py has no function area"),
    "empty": Bad("def area(radius):\n    pass", "area is not written yet: its body is empty"),
    "no_function": Bad("area = 3.14", "ex1_area.py has no function area"),
}

OUTCOMES = {
    **dict.fromkeys(RAISING | DYING, "crashed"),
    **dict.fromkeys(ENDLESS, "timed_out"),
    **dict.fromkeys(WRONG, "failed"),
    **dict.fromkeys(MISSING, "not_attempted"),
}
ALL = RAISING | DYING | ENDLESS | WRONG | MISSING

# Those with a test of their own.
TRACEBACK = "def area(radius):\n    return np.vectorize(inner)(radius)\n\n\ndef inner(r):\n    raise KeyError(r)"
ESCAPES = "def area(radius):\n    print('\\x1b[2Jgone \\u202eevil')\n    raise ValueError('\\x1b[31mred\\x07')"
TALKS = "def area(radius):\n    print('p' * 100_000)\n    raise ValueError"
OTHERS = {
    "floods_with_questions": (
        "find_radius",
        "def find_radius(area_fn, target):\n    while True:\n        area_fn(1.0)",
    ),
    "misuses_a_function": ("find_radius", "def find_radius(area_fn, target):\n    return area_fn('x', 2)"),
    "changes_its_input": ("areas", "def areas(radii):\n    radii **= 2\n    return np.pi * radii"),
    "wrong_shape": ("areas", "def areas(radii):\n    return np.pi * radii[:, None]**2"),
    "ragged": ("areas", "def areas(radii):\n    return [[1.0], [1.0, 2.0]]"),
    "nan_inside": ("areas", "def areas(radii):\n    return [*np.pi * radii[:2]**2, np.nan, 3.0]"),
}


@pytest.fixture(scope="module")
def graded(teacher: Teacher, toy: Toy) -> Class:
    """Grade one submission of each kind."""
    teacher.add({name: toy.broken(bad.area) for name, bad in ALL.items()})
    teacher.add({"traceback": toy.broken(TRACEBACK), "escapes": toy.broken(ESCAPES), "talks": toy.broken(TALKS)})
    teacher.add({name: toy.broken(text, name=function) for name, (function, text) in OTHERS.items()})
    return teacher.grade()


@pytest.mark.parametrize("name", ALL)
def test_it_costs_what_it_touches_and_names_its_cause(graded: Class, name: str) -> None:
    report = graded[name]
    first = next(check for check in report.checks if check["outcome"] != "passed")
    assert first["outcome"] == OUTCOMES[name]
    assert re.fullmatch(ALL[name].message, first["message"]), first["message"]
    assert ALL[name].detail in (first["detail"] or "")
    assert report.data["score"] == ALL[name].score
    assert report.outcomes["ex1.find_radius.of_given_disc"] == "passed"
    assert report.outcomes["ex1.find_radius.counts"] == "passed"


@pytest.mark.parametrize("name", RAISING)
def test_an_exception_is_shown_with_the_students_own_line(graded: Class, toy: Toy, name: str) -> None:
    check = graded[name].check("area.is_a_number")
    line = RAISING[name].line or RAISING[name].code.splitlines()[-1]
    assert check["line"] == f"ex1_area.py, line {check['line_number']}: {line}"
    source = toy.broken(RAISING[name].area).splitlines()
    assert source[check["line_number"] - 1].strip() == line


def test_a_traceback_holds_the_students_frames_only(graded: Class) -> None:
    check = graded["traceback"].check("area.is_a_number")
    assert check["traceback"] == [
        "ex1_area.py, line 5: return np.vectorize(inner)(radius)",
        "ex1_area.py, line 9: raise KeyError(r)",
    ]


def test_a_recursion_does_not_fill_the_report(graded: Class) -> None:
    assert len(graded["recursion"].check("area.is_a_number")["traceback"]) == 8


def test_what_is_printed_is_kept_up_to_a_limit(graded: Class) -> None:
    output = graded["talks"].check("area.is_a_number")["output"]
    assert output.startswith("p" * 1_000)
    assert output.endswith("(cut)")
    assert len(output) < 10_000


def test_nothing_printed_or_raised_acts_on_a_screen(graded: Class) -> None:
    check = graded["escapes"].check("area.is_a_number")
    assert check["output"] == "[2Jgone evil\n"
    assert check["detail"] == "ValueError: [31mred"


def test_a_flood_of_questions_ends(graded: Class) -> None:
    report = graded["floods_with_questions"]
    assert report.data["score"] == 10 - REST
    assert report.outcomes["ex1.find_radius.of_given_disc"] == "timed_out"
    assert report.outcomes["ex1.find_radius.counts"] == "skipped"


def test_a_given_function_that_is_misused_is_told_with_the_students_line(graded: Class) -> None:
    check = graded["misuses_a_function"].check("find_radius.of_given_disc")
    assert (check["outcome"], check["message"]) == ("crashed", SEVERAL)
    assert check["line"].endswith(": return area_fn('x', 2)")


@pytest.mark.parametrize(
    ("name", "message", "kind"),
    [
        ("changes_its_input", "an argument is changed in place; work on a copy of it", None),
        ("wrong_shape", "the list of areas has the wrong shape", "shape"),
        ("ragged", "the list of areas is not one array: the rows differ in length", "shape"),
        ("nan_inside", "the list of areas is nan (not a number) from radius 2 on", "not_finite"),
    ],
)
def test_wrong_arrays_are_told_by_what_is_wrong_with_them(
    graded: Class, name: str, message: str, kind: str | None
) -> None:
    check = graded[name].check("areas.of_many")
    assert (check["outcome"], check["message"]) == ("failed", message)
    assert (check["difference"] or {}).get("kind") == kind
    assert graded[name].data["score"] == 8


def test_what_depends_on_a_failed_check_is_skipped_and_says_so(graded: Class) -> None:
    check = graded["infinite"].check("areas.of_many")
    assert (check["outcome"], check["message"], check["points"]) == ("skipped", "depends on: is a number", 0)


def test_what_depends_on_something_unwritten_is_not_attempted_either(graded: Class) -> None:
    for name in MISSING:
        assert graded[name].outcomes["ex1.areas.of_many"] == "not_attempted"


def test_the_grader_itself_has_nothing_to_complain_about(graded: Class) -> None:
    assert graded.ran.err == ""
    assert graded.ran.code == 0
    assert "Traceback" not in graded.ran.out


def test_no_report_names_a_path_of_this_machine_or_shows_the_suite(graded: Class, toy: Toy) -> None:
    for name, text in graded.texts.items():
        for secret in (str(toy.folder), str(graded.out.parent), "site-packages", "assert_number", "/usr/", "/tmp/"):
            assert secret not in text, (name, secret)
