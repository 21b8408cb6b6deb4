"""What is said of a wrong program is true of that very program: of why it is NaN, and of which line to look at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.conftest import Executable, Graded, Toy

pytestmark = pytest.mark.thorough


@pytest.fixture
def toy_check(
    grader: Executable, toy: Toy, tmp_path: Path, read: Callable[[Path], Graded]
) -> Callable[[str, str, str], dict[str, Any]]:
    """Return the function that grades the toy solution with a function written anew; it returns a check of it."""

    def grade(name: str, code: str, check: str) -> dict[str, Any]:
        folder = toy.write(tmp_path / "jane", toy.broken(code, name=name))
        grader("grade", folder, "--section", toy.folder, "--json", tmp_path / "report.json")
        return read(tmp_path / "report.json").check(check)

    return grade


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("return float(np.mean(np.zeros(0)))", "This matches a mean or a variance of no numbers at all"),
        ("return np.sqrt(np.float64(-radius))", "This matches the root of a negative number, in line"),
        ("a = np.float64(radius) * 0\n    return a / a", "This matches a division without a result, as 0 / 0, in line"),
        (
            "a = np.float64(radius) * 1e200\n    return a * a - a * a",
            "This matches numbers that grow beyond all bounds in line",
        ),
        ("return float('nan')", "This matches an answer that is NaN, which is no number"),
        ("np.seterr(all='ignore')\n    return np.sqrt(np.float64(-radius))", "This matches an answer that is NaN"),
    ],
)
def test_why_an_answer_is_nan(toy_check: Callable[[str, str, str], dict[str, Any]], code: str, says: str) -> None:
    check = toy_check("area", f"def area(radius):\n    {code}", "area.is_a_number")
    assert check["diagnosis"][0]["sentence"].startswith(says)


def test_of_what_a_right_function_cannot_take_the_call_is_shown(
    toy_check: Callable[[str, str, str], dict[str, Any]],
) -> None:
    check = toy_check("areas", "def areas(radii):\n    return [area(list(radii)) for radius in radii]", "areas.of_many")
    assert check["outcome"] == "crashed"
    assert check["message"] == "area is given a list for radius, where a number belongs: its def line is area(radius)"
    assert check["line"].endswith("return [area(list(radii)) for radius in radii]")


def test_what_a_right_function_itself_raises_is_shown_at_the_call(
    grader: Executable, toy: Toy, tmp_path: Path, read: Callable[[Path], Graded]
) -> None:
    careful = toy.broken(
        "def area(radius):\n    if radius < 0:\n        raise ValueError('negative')\n    return math.pi * radius**2"
    )
    start = careful.index("def areas(")
    source = f"import math\n{careful[:start]}def areas(radii):\n    return [area(-radius) for radius in radii]\n\n\n"
    rest = careful[careful.index("def find_radius(") :]
    grader("grade", toy.write(tmp_path / "jane", source + rest), "--section", toy.folder, "--json", tmp_path / "r.json")
    check = read(tmp_path / "r.json").check("areas.of_many")
    assert check["message"].startswith("area has all its points, but cannot take what it is given here")
    assert "area(-radius)" in check["line"]
    assert "crash.own" not in {diagnosis["id"] for diagnosis in check["diagnosis"]}


def test_a_function_of_a_given_problem_is_called_as_it_was_handed_over(
    toy_check: Callable[[str, str, str], dict[str, Any]],
) -> None:
    check = toy_check(
        "find_radius", "def find_radius(area_fn, target):\n    return area_fn(1.0, 2.0)", "find_radius.of_given_disc"
    )
    assert check["message"] == "area_fn takes one argument and is called with more: several numbers go into one array"
    assert check["detail"] == "TypeError: area_fn() takes 1 positional argument but 2 were given"


@pytest.mark.parametrize(
    ("code", "says"),
    [
        (
            'def area(radius):\n    """Nothing but\n    return it.\n    """\n    if radius < 1:\n        return radius',
            "It returns nothing (None) for some arguments: the `return` in line 9 is not reached then. ",
        ),
        (
            "def area(radius):\n    if radius < 1:\n        return radius\n    elif radius > 9:\n        return radius",
            "It returns nothing (None) for some arguments: no `return` is reached then. ",
        ),
    ],
)
def test_what_returns_nothing_for_some_arguments_is_told_of_that_first(
    toy_check: Callable[[str, str, str], dict[str, Any]], code: str, says: str
) -> None:
    check = toy_check("area", code, "area.is_a_number")
    assert check["diagnosis"][0]["sentence"] == f"{says}Return the answer there too."
    assert check["difference"]["got"] == "None"


def test_what_was_printed_is_of_the_call_that_is_shown(
    grader: Executable, repository: Path, tmp_path: Path, read: Callable[[Path], Graded]
) -> None:
    solution = (repository / "solutions" / "ex5_noise.py").read_text(encoding="utf-8")
    head = "def theory_ratio(momentum, normalize=False):\n"
    talks = solution.replace(head, f"{head}    print(momentum)\n    if momentum > 0.9:\n        return 0\n")
    (tmp_path / "exercises").mkdir()
    (tmp_path / "exercises" / "ex5_noise.py").write_text(talks, encoding="utf-8")
    out = grader("grade", "ex5", "--json", "report.json", cwd=tmp_path).out
    check = next(check for check in read(tmp_path / "report.json").checks if check["outcome"] == "failed")
    assert check["call"].startswith(f"theory_ratio({check['output'].strip()}")
    assert f"  your code printed in this case:\n  | {check['output']}" in out


def test_a_function_that_takes_any_arguments_is_not_said_to_take_others(
    toy_check: Callable[[str, str, str], dict[str, Any]],
) -> None:
    check = toy_check("area", "def area(*args, **kwargs):\n    return float('nan')", "area.is_a_number")
    assert check["diagnosis"][0]["sentence"].startswith("This matches an answer that is NaN")
