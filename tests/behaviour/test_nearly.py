"""What was written and lies nearly where it is asked for is named, and is not called unwritten."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Executable, Graded


@pytest.fixture
def first(
    grader: Executable, repository: Path, tmp_path: Path, read: Callable[[Path], Graded]
) -> Callable[..., tuple[str, str, str | None]]:
    """Return the function that grades exercise 3 among stubs, changed by name; it tells how the first check ends."""

    def grade(**files: str | None) -> tuple[str, str, str | None]:
        for path in (repository / "exercises").glob("ex*.py"):
            (tmp_path / path.name).write_bytes(path.read_bytes())
        (tmp_path / "ex3_compare.py").unlink()
        for name, text in files.items():
            (tmp_path / name).write_text(text or "")
        grader("grade", tmp_path, "ex3", "--json", tmp_path / "report.json")
        check = read(tmp_path / "report.json").checks[0]
        return check["outcome"], check["message"], check["file"]

    return grade


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("ex3_comapre.py", "rename it to ex3_compare.py"),
        *(
            pytest.param(name, "rename it to ex3_compare.py", marks=pytest.mark.nightly)
            for name in ("ex3_compare_v2.py", "Ex3Compare.py", "ex3.py")
        ),
        ("ex3_compare.ipynb", "copy your functions out of the notebook into ex3_compare.py"),
    ],
)
def test_a_file_of_nearly_the_right_name(
    first: Callable[..., tuple[str, str, str | None]], name: str, says: str
) -> None:
    assert first(**{name: "x = 1"}) == ("failed", f"ex3_compare.py is missing, but {name} is there: {says}", None)


@pytest.mark.parametrize("name", ["ex3_compare (1).py", "EX3_Compare.py", "ex3_compare.py.txt"])
def test_a_name_that_has_one_reading_only_is_taken_for_it(
    first: Callable[..., tuple[str, str, str | None]], tmp_path: Path, read: Callable[[Path], Graded], name: str
) -> None:
    assert first(**{name: "x = 1"})[0] == "not_attempted"
    assert read(tmp_path / "report.json").data["notes"] == [f"{name} was taken for ex3_compare.py"]


@pytest.mark.parametrize("name", ["ex33_compare.py", "ex3_plot.py", "ex2_compare.py"])
def test_a_file_of_another_name_is_not_taken_for_a_misspelled_one(
    first: Callable[..., tuple[str, str, str | None]], name: str
) -> None:
    assert first(**{name: "x = 1"}) == ("not_attempted", "ex3_compare.py is missing", None)


def test_a_file_that_has_all_functions_of_an_exercise_is_to_be_renamed_whatever_it_is_called(
    first: Callable[..., tuple[str, str, str | None]],
) -> None:
    written = "".join(f"def {name}(*args):\n    pass\n" for name in ("momentum_sgd", "nesterov_sgd", "compare_methods"))
    says = "ex3_compare.py is missing, but exercise3.py is there: rename it to ex3_compare.py"
    assert first(**{"exercise3.py": written}) == ("failed", says, None)
    assert first(**{"exercise3.py": written.replace("def nesterov", "def my_nesterov")})[0] == "not_attempted"


def test_no_file_at_all_is_not_attempted(first: Callable[..., tuple[str, str, str | None]]) -> None:
    assert first() == ("not_attempted", "ex3_compare.py is missing", None)


CALLS_ANOTHER = """
from ex1_visualize import heavy_ball_trajectory


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return heavy_ball_trajectory(grad_fn, theta_init, lr, momentum, num_steps), []
"""


def test_what_another_exercise_raises_is_told_of_that(first: Callable[..., tuple[str, str, str | None]]) -> None:
    outcome, message, _ = first(**{"ex3_compare.py": CALLS_ANOTHER})
    assert (outcome, message) == ("not_attempted", "heavy_ball_trajectory in ex1_visualize.py is not written yet")
    broken = "def heavy_ball_trajectory(*args):\n    return velocty\n"
    outcome, message, file = first(**{"ex3_compare.py": CALLS_ANOTHER, "ex1_visualize.py": broken})
    assert (outcome, file) == ("crashed", "ex1_visualize.py")
    assert message.startswith("in ex1_visualize.py, heavy_ball_trajectory: the name velocty is used")


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("\n\ndef momentum_sdg(*args):\n    return 1\n", 3),  # where it has to get another name
        ("class Mine:\n    def momentum_sgd(*args):\n        return 1\n", 2),  # from where it has to be moved
    ],
)
def test_the_line_is_where_it_lies(
    first: Callable[..., tuple[str, str, str | None]],
    tmp_path: Path,
    read: Callable[[Path], Graded],
    source: str,
    line: int,
) -> None:
    assert first(**{"ex3_compare.py": source})[0] == "failed"
    assert read(tmp_path / "report.json").checks[0]["line_number"] == line


@pytest.mark.thorough
def test_work_in_a_file_beside_an_untouched_stub_is_named(
    first: Callable[..., tuple[str, str, str | None]], repository: Path
) -> None:
    stub, work = ((repository / folder / "ex3_compare.py").read_text() for folder in ("exercises", "solutions"))
    outcome, message, _ = first(**{"ex3_compare.py": stub, "ex3_compare_v2.py": work})
    assert outcome == "failed"
    assert message == (
        "nothing is written in ex3_compare.py, but your work seems to be in ex3_compare_v2.py: that one has to be "
        "called ex3_compare.py"
    )
    assert first(**{"ex3_compare.py": stub, "ex3_compare_v2.py": stub})[0] == "not_attempted"
    begun = stub.replace('raise NotImplementedError("momentum_sgd is not written yet")', "return theta_init, []")
    assert "seems to be" not in first(**{"ex3_compare.py": begun, "ex3_compare_v2.py": work})[1]


ENTRY = "    def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):\n        return theta_init, []\n"


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("source", "says"),
    [
        (
            f'\nif __name__ == "__main__":\n{ENTRY}',
            "it is defined below the if of line 2, which does not hold when graded",
        ),
        (
            "def momentum_sgd(*args):\n    return 1\n\n\nmomentum_sgd = 0.9\n",
            "line 5 gives the name momentum_sgd to a value, and the function is gone: take another name",
        ),
        (
            "def momentum_sgd(*args):\n    return 1\n\n\nfor momentum_sgd in (1, 2):\n    pass\n",
            "line 5 gives the name momentum_sgd to a value",
        ),
    ],
)
def test_a_function_that_is_written_and_is_not_there_is_told_of(
    first: Callable[..., tuple[str, str, str | None]], source: str, says: str
) -> None:
    outcome, message, _ = first(**{"ex3_compare.py": source})
    assert (outcome, message.startswith(says)) == ("failed", True), message


def test_another_exercise_s_file_and_a_notebook_s_are_named(
    first: Callable[..., tuple[str, str, str | None]], repository: Path
) -> None:
    other = (repository / "exercises" / "ex4_effective_lr.py").read_text(encoding="utf-8")
    theirs = "ex3_compare.py has no function of ex3, but those of ex4 (effective_lr, matched_lr and 2 more)"
    empty = f"{theirs}, and nothing is written in ex4_effective_lr.py: save this as ex4_effective_lr.py"
    begun = other.replace("raise NotImplementedError", "return 0  #", 1)
    assert first(**{"ex3_compare.py": begun})[:2] == ("failed", empty)
    written = {"ex4_effective_lr.py": begun}
    over = f"{theirs}: was ex4_effective_lr.py saved over it?"
    assert first(**{"ex3_compare.py": other}, **written)[:2] == ("failed", over)
    assert first(**{"ex3_compare.py": other, "ex4_effective_lr.py": other})[:2] == ("failed", over)
    strangers = "def one():\n    return 1\n\n\ndef two():\n    return 2\n"
    says = "ex3_compare.py has no function momentum_sgd, nor any other of its own, but one, two: was another file saved"
    assert first(**{"ex3_compare.py": strangers})[1].startswith(says)
    notebook = '{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}'
    says = "ex3_compare.py is a notebook's own file: copy your functions out of the notebook into it"
    assert first(**{"ex3_compare.py": notebook})[:2] == ("failed", says)


@pytest.mark.parametrize(
    ("head", "ends"),
    [
        ("loss_fn, grad_fn, theta_init, lr, momentum, num_steps", ", lr={}, momentum={}, num_steps={})"),
        ("f, g, start, step, beta, n", ", step={}, beta={}, n={})"),
        ("loss_fn, grad_fn, theta_init, num_steps, lr, momentum", ", {}, {}, {})"),
        ("loss_fn, grad_fn, theta_init, lr", ", {}, {}, {})"),
    ],
)
def test_a_call_is_shown_by_the_names_of_the_function_if_they_are_in_order_and_else_as_it_is_made(
    first: Callable[..., tuple[str, str, str | None]],
    tmp_path: Path,
    read: Callable[[Path], Graded],
    head: str,
    ends: str,
) -> None:
    first(**{"ex3_compare.py": f"def momentum_sgd({head}):\n    return 1\n"})
    shown = read(tmp_path / "report.json").checks[0]["call_short"]
    assert re.fullmatch(re.escape(f"momentum_sgd(...{ends}").replace(r"\{\}", r"[\d.]+"), shown), shown
