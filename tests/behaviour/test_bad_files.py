"""Files that are no exercise, and files that are odd and right all the same."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.behaviour.conftest import Class, Teacher
    from tests.conftest import Toy

pytestmark = pytest.mark.thorough

NO_PYTHON = "this line, or the one before it, is not valid Python"
NO_TEXT = r"the file is no UTF-8 text: save it as UTF-8 in the editor \(VS Code: .*; Notepad: .*\)"

# Outcome and message of the first check, and the line that is quoted.
BAD: dict[str, tuple[bytes, str, str, str | None]] = {
    "missing_colon": (
        b"x = 1\ndef area(radius)\n    return 1\n",
        "crashed",
        "a colon is missing .*",
        "line 2: def area(radius)",
    ),
    "indentation": (
        b"def area(radius):\nreturn 1\n",
        "crashed",
        "the function definition in line 1 has no body: .*",
        None,
    ),
    "tabs_and_spaces": (b"if 1:\n\tx = 1\n        y = 2\n", "crashed", "tabs and spaces are mixed .*", "line 3: y = 2"),
    "archive": (b"PK\x03\x04 no text\n", "crashed", "the file holds bytes that are no text.*", None),
    "null_bytes": (b"x = 1\n\x00\ny = 3\n", "crashed", "this line holds a NUL byte.*", None),
    "utf_32": ("x = 1\n".encode("utf-32"), "crashed", "the file is saved as UTF-32: save it as UTF-8.*", None),
    "utf_16": ("x = 1\n".encode("utf-16"), "crashed", "the file is saved as UTF-16: save it as UTF-8.*", None),
    "not_utf8": (b"x = '\xfc\xfe'\n", "crashed", NO_TEXT, "line 1: x = '\ufffd\ufffd'"),
    "not_utf8_comment": (b"x = 1\n# f\xfcr sp\xe4ter\n", "crashed", NO_TEXT, "line 2: # f\ufffdr sp\ufffdter"),
    "unknown_encoding": (
        b"# coding: klingon\nx = 1\n",
        "crashed",
        "a comment says .* in klingon,.*",
        None,
    ),
    "brackets": (
        b"x = " + b"(" * 500 + b")" * 500,
        "crashed",
        f"{NO_PYTHON}|more memory is asked for than there is.*",
        None,
    ),
    "raises": (
        b"x = 1\nraise ValueError('early')\n",
        "crashed",
        "line 2 runs while the file is loaded, and stops there: raised ValueError. Trials belong .*",
        "line 2: raise ValueError('early')",
    ),
    "exits": (
        b"import sys\nsys.exit('bye')\n",
        "crashed",
        r"line 2 runs while the file is loaded, .*: exit\(\) ends the whole program.*",
        "line 2: sys.exit('bye')",
    ),
    "asks_below": (
        b"x = 1\nshow(x)\n\n\ndef show(x):\n    print(x)\n",
        "crashed",
        "line 2 runs while the file is loaded, .*: the name show is defined further down, in line 5: .*",
        "line 2: show(x)",
    ),
    "dies": (b"import os\nos._exit(9)\n", "crashed", r"ended its process \(exit code 9\).*", None),
    "loops": (
        b"while True:\n    pass\n",
        "timed_out",
        "takes longer than 2 s to load: look for a loop outside of any function .*",
        None,
    ),
    "asks": (
        b"radius = input()\n",
        "crashed",
        r"line 1 runs while the file is loaded, .*: input\(\) asks the keyboard.*",
        "line 1: radius = input()",
    ),
    "not_written": (b"raise NotImplementedError\n", "crashed", "line 1 runs while the file is loaded, .*", None),
    "empty": (b"", "not_attempted", r"ex1_area\.py is empty", None),
    "comment": (b"# nothing yet", "not_attempted", r"ex1_area\.py has no function area", None),
}

FINE: dict[str, Callable[[str], str | bytes]] = {
    "byte_order_mark": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "windows_lines": lambda text: text.replace("\n", "\r\n"),
    "old_mac_lines": lambda text: text.replace("\n", "\r"),
    "latin_1": lambda text: f"# coding: latin-1\n# \xe9t\xe9\n{text}".encode("latin-1"),
    "no_newline_at_end": str.rstrip,
    "prints": lambda text: text.replace("    return", "    print('here')\n    return"),
    "closes_its_streams": lambda text: f"import sys\nsys.stdout.close()\nsys.stderr = None\n{text}",
    "main_block": lambda text: f"{text}\n\nif __name__ == '__main__':\n    raise SystemExit(area(input()))\n",
    "warns": lambda text: f"import warnings\nwarnings.warn('careful')\n{text}",
    "partial": lambda text: f"{text}\n\nimport functools\narea = functools.partial(area)\n",
    "callable_object": lambda text: (
        f"{text}\n\nclass A:\n    def __call__(self, r):\n        return np.pi * r * r\n\n\narea = A()\n"
    ),
    "number_of_numpy": lambda text: text.replace("np.pi * radius**2", "np.array(np.pi * radius**2)"),
    "forks": lambda text: f"import os\ntry:\n    os.fork() or os._exit(0)\nexcept OSError:\n    pass\n{text}",
    "starts_threads": lambda text: (
        f"import threading, time\ntry:\n    threading.Thread(target=time.sleep, args=(60,)).start()\n"
        f"except RuntimeError:\n    pass\n{text}"
    ),
    "helper": lambda text: f"from helper import square\n{text}",
}


@pytest.fixture(scope="module")
def graded(teacher: Teacher, toy: Toy) -> Class:
    """Grade one submission of each kind."""
    teacher.add({name: source for name, (source, *_) in BAD.items()})
    teacher.add({name: change(toy.solution) for name, change in FINE.items()})
    (teacher.folder / "helper" / "helper.py").write_text("def square(x):\n    return x * x\n")
    teacher.add({"helper_broken": f"import helper\n{toy.solution}"})
    (teacher.folder / "helper_broken" / "helper.py").write_text("x = 1\ny = (\n")
    for name in ("no_file", "other_file", "linked", "pipe", "folder"):
        (teacher.folder / name).mkdir()
    (teacher.folder / "other_file" / "main.py").write_text("x = 1\n")
    teacher.add({"too_long": b"#" * (300 << 10)})
    (teacher.folder / "linked" / "ex1_area.py").symlink_to(toy.solutions / "ex1_area.py")
    (teacher.folder / "folder" / "ex1_area.py").mkdir()
    os.mkfifo(teacher.folder / "pipe" / "ex1_area.py")
    return teacher.grade()


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_costs_its_exercise_and_names_its_cause(graded: Class, name: str) -> None:
    _, outcome, message, line = BAD[name]
    report = graded[name]
    assert report.data["score"] == 0
    assert {check["outcome"] for check in report.checks} <= {outcome, "skipped"}
    assert re.fullmatch(message, report.checks[0]["message"]), report.checks[0]["message"]
    if line is not None:
        assert report.checks[0]["line"] == f"ex1_area.py, {line}"


def test_what_ends_its_process_while_it_is_loaded_is_no_matter_of_a_function(graded: Class) -> None:
    check = graded["dies"].checks[0]
    assert check["message"].endswith("(while the file is loaded, outside of functions)")
    assert (check["line_number"], check["call"]) == (None, None)


def test_a_file_that_is_no_utf8_is_told_so(graded: Class) -> None:
    assert "utf-8" in graded["not_utf8"].checks[0]["detail"]
    assert "klingon" in graded["unknown_encoding"].checks[0]["detail"]


def test_a_module_beside_the_exercise_is_named_where_it_is_broken(graded: Class) -> None:
    check = graded["helper_broken"].checks[0]
    assert (check["message"], check["line"]) == (
        "the ( of line 2 is never closed",
        "helper.py, line 2: y = (",
    )


@pytest.mark.parametrize("name", FINE)
def test_what_is_odd_and_right_gets_every_point(graded: Class, name: str) -> None:
    assert set(graded[name].outcomes.values()) == {"passed"}, graded[name].checks
    assert graded[name].data["score"] == 10


def test_prints_and_warnings_of_the_student_are_in_the_report(graded: Class) -> None:
    assert graded["prints"].check("area.is_right")["output"] == "here\n"
    assert "UserWarning: careful" in graded["warns"].check("area.is_a_number")["output"]


@pytest.mark.parametrize("name", ["no_file", "other_file"])
def test_a_folder_without_the_file_is_rejected_and_has_no_score(graded: Class, name: str) -> None:
    data = graded[name].data
    assert (data["status"], data["score"], data["max_score"], data["exercises"]) == ("rejected", None, None, [])
    assert data["message"].startswith(f"{name} holds none of the exercises' files (ex1_area.py); it ")
    assert "\nrejected, 2: holds none of the exercises' files\n  no_file, other_file\n  to do: " in graded.ran.out


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("linked", "is a link; hand in the file itself"),
        ("pipe", "is not a regular file; hand in a copy"),
        ("folder", "is a folder; hand in a file of that name"),
        ("too_long", "is larger than 256 KiB"),
    ],
)
def test_a_hand_in_of_which_nothing_can_be_taken_is_rejected_and_has_no_score(
    graded: Class, name: str, why: str
) -> None:
    data = graded[name].data
    assert (data["status"], data["score"]) == ("rejected", None)
    assert data["message"] == f"{name} holds nothing that can be taken: ex1_area.py {why}"
    assert "\nrejected, 4: holds files that cannot be taken\n  folder, linked, pipe, too_long\n" in graded.ran.out


def test_the_grader_itself_has_nothing_to_complain_about(graded: Class) -> None:
    assert graded.ran.err == ""
    assert graded.ran.code == 1  # six were rejected
    assert f"{len(BAD) + len(FINE) + 1} of {len(BAD) + len(FINE) + 7} graded" in graded.ran.out
