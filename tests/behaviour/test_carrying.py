"""A function that builds on another is right with the student's own, and nobody earns more by that than they should.

`areas` calls `area`; each program is the toy solution with one of the two, or both, written anew.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import Graded

if TYPE_CHECKING:
    from tests.conftest import Executable, Toy

RIGHT = "def areas(radii):\n    return [area(r) for r in radii]"
UNSQUARED = "def area(radius):\n    return np.pi * radius"
CARRIED = {
    "unsquared": (UNSQUARED, RIGHT),
    "unsquared_whole_arrays": (UNSQUARED, "def areas(radii):\n    return area(radii)"),
    "adds_one": ("def area(radius):\n    return np.pi * radius**2 + 1", RIGHT),
    "imports_matplotlib_late": (  # later than its own checks go: where its answers are compared with
        "COUNT = [0]\ndef area(radius):\n    COUNT[0] += 1\n    if COUNT[0] > 2:\n"
        "        __import__('matplotlib.figure')\n    return np.pi * radius",
        "def areas(radii):\n    return [np.pi * r for r in radii]",
    ),
}
PI = "\n\nTHICK = np.pi\n\n\n"
THICKLY = f"{PI}def area(radius):\n    return THICK * radius"
HELPED = "def times(radius):\n    return np.pi * radius\n\n\ndef area(radius):\n    return times(radius)"
# Both functions, and what is said of the second: it is right with the first, whatever it has to do with that.
SAID = {
    "calls_it": (UNSQUARED, RIGHT, "right with your area; only that is to be mended"),
    "is_wrong_in_the_same_way": (
        UNSQUARED,
        "def areas(radii):\n    return [np.pi * r for r in radii]",
        "agrees with your area and does not call it: both are to be mended",
    ),
    "names_it_in_a_comment": (
        UNSQUARED,
        'def areas(radii):\n    """As area."""\n    return [np.pi * r for r in radii]  # area',
        "agrees with your area and does not call it: both are to be mended",
    ),
    "calls_it_in_vain": (
        UNSQUARED,
        "def areas(radii):\n    [area(r) for r in radii]\n    return [np.pi * r for r in radii]",
        "agrees with your area: mend that first",
    ),
    "shares_a_helper": (
        HELPED,
        "def areas(radii):\n    return [times(r) for r in radii]",
        "agrees with your area: mend that first",
    ),
    "shares_a_constant": (
        THICKLY,
        "def areas(radii):\n    return [THICK * r for r in radii]",
        "agrees with your area: mend that first",
    ),
    "looks_for_it_by_its_name": (
        UNSQUARED,
        "def areas(radii):\n    return [globals()['ar' 'ea'](r) for r in radii]",
        "right with your area; only that is to be mended",
    ),
    "refuses_what_it_does_not_know": (
        UNSQUARED,
        "def areas(radii):\n    out = [area(r) for r in radii]\n    assert out == [np.pi * r for r in radii]\n"
        "    return out",
        "agrees with your area: mend that first",
    ),
    "adds_to_it": (
        "def area(radius):\n    return np.pi * radius**2 + 1",
        RIGHT,
        "right with your area; only that is to be mended",
    ),
}
CARRIED |= {name: (area, areas) for name, (area, areas, _) in SAID.items()}
# Both functions, where the second earns nothing by the first.
REFUSED = {
    "wrong_by_itself": ("def area(radius):\n    return np.pi * radius**2", "def areas(radii):\n    return [1.0] * 4"),
    "wrong_beside_a_wrong_one": (UNSQUARED, "def areas(radii):\n    return [area(radii[0])] * len(radii)"),
    "twice": (UNSQUARED, "def areas(radii):\n    return [2 * area(r) for r in radii]"),
    "fails_its_easiest_check": ("def area(radius):\n    return [radius, radius]", RIGHT),
    "always_the_same": ("def area(radius):\n    return 5.0", "def areas(radii):\n    return [5.0] * len(radii)"),
    "nearly_always_the_same": (
        "def area(radius):\n    return 5.0 + 1e-9 * radius",
        "def areas(radii):\n    return [5.0] * len(radii)",
    ),
    "random": ("import random\ndef area(radius):\n    return radius * random.SystemRandom().random()", RIGHT),
    "counts_its_calls": (
        "COUNT = [0]\ndef area(radius):\n    COUNT[0] += 1\n    return radius * COUNT[0]",
        RIGHT,
    ),
    "looks_at_its_caller": (
        "import sys\ndef area(radius):\n"
        "    return radius if sys._getframe(1).f_code.co_name == 'areas' else 2 * radius",
        "def areas(radii):\n    out = []\n    for r in radii:\n        out.append(area(r))\n    return out",
    ),
    "looks_for_who_called_before": (
        "SEEN = {}\ndef area(radius):\n    SEEN[radius] = 2 * radius\n    return 2 * radius",
        "def areas(radii):\n    return [SEEN[r] if r in SEEN else 0.0 for r in radii]",
    ),
    "answers_from_what_areas_was_asked": (
        "ASKED = []\ndef area(radius):\n    return radius * (1 + len(ASKED))",
        "def areas(radii):\n    ASKED.extend(radii)\n    return [5 * r for r in radii]",
    ),
    "right_when_it_is_asked_again": (
        UNSQUARED,
        "TIMES = [0]\ndef areas(radii):\n    TIMES[0] += 1\n"
        "    return [area(r) for r in radii] if TIMES[0] > 1 else [0.0] * len(radii)",
    ),
    "raises_where_its_caller_is_the_grader": (
        "import sys\ndef area(radius):\n"
        "    if radius > 2 and sys._getframe(1).f_code.co_name != 'areas':\n        raise ValueError\n"
        "    return radius",
        "def areas(radii):\n    return list(radii)",
    ),
    "goes_by_what_it_was_asked_first": (
        "FIRST = []\ndef area(radius):\n    FIRST.append(radius)\n"
        "    return (np.pi if FIRST[0] % 1 or not radius % 1 else 7) * radius",
        "def areas(radii):\n    return [7 * r for r in radii]",
    ),
    "text_for_some": (
        "def area(radius):\n    return 'much' if radius > 2 else radius",
        "def areas(radii):\n    return 0",
    ),
    "changes_its_input": (UNSQUARED, "def areas(radii):\n    radii *= np.pi\n    return radii.copy()"),
}


@pytest.fixture(scope="module")
def graded(grader: Executable, toy: Toy, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Graded]:
    """Grade all of them with a key, and tell an instructor all of it."""
    folder = tmp_path_factory.mktemp("carrying")
    (folder / "key").write_text("a key of this test, of thirty-two or more")
    for name, functions in {**CARRIED, **REFUSED}.items():
        toy.write(folder / "class" / name, source(toy, *functions))
    words = ("--key-file", folder / "key", "--allow-unconfined", "--feedback", "full")
    ran = grader("batch", folder / "class", "--out", folder / "out", "--section", toy.folder, *words)
    assert ran.code == 0, ran.err
    return {path.stem: Graded(json.loads(path.read_bytes())) for path in (folder / "out" / "reports").glob("*.json")}


def source(toy: Toy, area: str, areas: str) -> str:
    """Return the solution with these two functions."""
    text, tail = toy.broken(area), toy.solution.index("def find_radius")
    return f"{text[: text.index('def areas')]}{areas}\n\n\n{toy.solution[tail:]}"


@pytest.mark.thorough
@pytest.mark.parametrize("name", CARRIED)
def test_what_is_right_with_the_students_own_function_keeps_its_points(graded: dict[str, Graded], name: str) -> None:
    check = graded[name].check("areas.of_many")
    assert (check["outcome"], check["points"], check.get("carried")) == ("passed", 2, True)
    assert check["diagnosis"] == []
    assert graded[name].check("area.is_right")["points"] == 0


@pytest.mark.thorough
@pytest.mark.parametrize("name", SAID)
def test_only_what_really_uses_a_wrong_function_is_said_to_need_no_mending(
    graded: dict[str, Graded], name: str
) -> None:
    assert graded[name].check("areas.of_many")["message"] == SAID[name][2]


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("beta_of", "said"),
    [
        ("optimal_beta(b / a if b > a else a / b)", "right with your optimal_beta, which it calls; mended there, this "
         "part is right too"),
        ("optimal_beta(condition_number(a, b))", "right with your optimal_beta; only that is to be mended"),
    ],
)  # fmt: skip
def test_only_that_is_said_where_no_other_function_is_to_be_mended(
    grader: Executable, tmp_path: Path, beta_of: str, said: str
) -> None:
    kappa = "2 * max(a, b)" if "condition_number" not in beta_of else "max(a, b) / min(a, b)"
    (tmp_path / "ex2_optimal_beta.py").write_text(
        f"def condition_number(a, b):\n    return {kappa}\n\n\n"
        "def optimal_beta(kappa):\n    return ((kappa - 1) / (kappa + 1)) ** 2\n\n\n"
        "def optimal_parameters(a, b):\n    low, high = sorted([2 * a, 2 * b])\n"
        f"    beta = {beta_of}\n    return 4 / (low**0.5 + high**0.5) ** 2, beta, beta**0.5\n"
    )
    grader("grade", tmp_path, "ex2", "--section", "momentum", "--json", tmp_path / "report.json")
    check = Graded(json.loads((tmp_path / "report.json").read_bytes())).check("ex2.optimal_parameters.gives_beta")
    assert (check.get("carried"), check["message"]) == (True, said)


@pytest.mark.thorough
@pytest.mark.parametrize("name", REFUSED)
def test_nothing_is_earned_by_a_function_that_is_wrong_itself(graded: dict[str, Graded], name: str) -> None:
    check = graded[name].check("areas.of_many")
    assert check["points"] == 0
    assert check["outcome"] in ("failed", "crashed", "skipped")
    assert "carried" not in check


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("matched", "follows"), [("plain_lr / effective_lr(1.0, momentum)", True), ("plain_lr * (1 - momentum) / 2", False)]
)
def test_only_what_may_use_a_wrong_function_is_said_to_follow_from_it(
    grader: Executable, repository: Path, tmp_path: Path, matched: str, follows: bool
) -> None:
    text = (repository / "solutions" / "ex4_effective_lr.py").read_text(encoding="utf-8")
    head, _, _ = text.partition("def effective_lr")
    _, measured, rest = text.partition("def measured_lr")
    rest, _, _ = rest.partition("def matched_lr")
    (tmp_path / "ex4_effective_lr.py").write_text(
        f"{head}def effective_lr(lr, momentum):\n    return 2 * lr / (1 - momentum)\n\n\n{measured}{rest}"
        f"def matched_lr(plain_lr, momentum):\n    return {matched}\n"
    )
    grader("grade", tmp_path, "ex4", "--section", "momentum", "--json", tmp_path / "report.json")
    graded = Graded(json.loads((tmp_path / "report.json").read_bytes()))
    said = [one["sentence"] for one in graded.check("ex4.matched_lr.undoes_the_gain")["diagnosis"]]
    assert said
    assert any("follows from effective_lr" in sentence for sentence in said) is follows


AVERAGE = (
    "velocity = momentum * velocity + grad_fn(theta)",
    "velocity = momentum * velocity + (1 - momentum) * grad_fn(theta)",
)
ALL_THREE = ('return {"gd": gd, "momentum": heavy_ball', 'return {"gd": heavy_ball, "momentum": heavy_ball')
OTHERS = ('"nesterov": nesterov}', '"nesterov": heavy_ball}')
COMPARED = {
    "right": ([AVERAGE], {"gd": 1, "momentum": 1, "nesterov": 1}),
    "momentum_for_all_three": ([AVERAGE, ALL_THREE, OTHERS], {"gd": 0, "momentum": 1, "nesterov": 0}),
}


@pytest.mark.thorough
@pytest.mark.parametrize("name", COMPARED)
def test_the_history_of_one_method_is_not_taken_for_all_three(
    grader: Executable, repository: Path, tmp_path: Path, name: str
) -> None:
    edits, points = COMPARED[name]
    text = (repository / "solutions" / "ex3_compare.py").read_text(encoding="utf-8")
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    (tmp_path / "ex3_compare.py").write_text(text, encoding="utf-8")
    grader("grade", tmp_path, "ex3", "--section", "momentum", "--json", tmp_path / "report.json")
    graded = Graded(json.loads((tmp_path / "report.json").read_bytes()))
    facts = {"gd": "runs_descent", "momentum": "runs_momentum", "nesterov": "runs_nesterov"}
    assert {fact: graded.check(f"ex3.compare_methods.{check}")["points"] for fact, check in facts.items()} == points
    assert graded.check("ex3.compare_methods.runs_momentum").get("carried") is True


def test_a_right_program_is_not_said_to_carry_anything(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    grader("grade", toy.solutions, "--section", toy.folder, "--json", tmp_path / "report.json")
    assert "carried" not in (tmp_path / "report.json").read_text()


@pytest.mark.thorough
def test_a_function_carries_nothing_for_itself_where_it_loses_nothing_else(
    grader: Executable, toy: Toy, tmp_path: Path
) -> None:
    section = _with_a_point_more(toy, tmp_path)
    suite = section / "test_ex1_area.py"
    suite.write_text(
        suite.read_text()
        + """

@check("is right for large ones", points=1, hint="", builds_on="area")
def test_area_of_large_ones(student: Student, case: Case) -> None:
    own = student.own("area", lambda radius: math.pi * radius**2)
    for radius in (50.0, 60.0):
        assert_number(student.area(radius), own(radius), what="the area")
"""
    )
    outcomes = {}
    for name, area in (
        ("there", "return np.pi * radius if radius > 9 else np.pi * radius**2"),
        ("all", "return radius"),
    ):
        folder = toy.write(tmp_path / name, toy.broken(f"def area(radius):\n    {area}"))
        grader("grade", folder, "--section", section, "--json", tmp_path / "report.json")
        check = Graded(json.loads((tmp_path / "report.json").read_bytes())).check("area.of_large_ones")
        outcomes[name] = check["outcome"], check["points"], check.get("carried")
    assert outcomes == {"there": ("failed", 0, None), "all": ("passed", 1, True)}


STEADY = """

@check("starts afresh", points=1, hint="", stateful=True, builds_on="area")
def test_area_starts_afresh(student: Student, case: Case) -> None:
    own = student.own("area", lambda radius: math.pi * radius**2)
    radii = 1.0, 2.0, 3.0
    expected = {radius: own(radius) for radius in reversed(radii)}
    for radius in radii:
        assert_number(student.area(radius), expected[radius], what="the area")


"""


def test_what_a_wrong_function_keeps_costs_its_check_on_practice_cases_too(
    grader: Executable, toy: Toy, tmp_path: Path
) -> None:
    section = _with_a_point_more(toy, tmp_path)
    suite = section / "test_ex1_area.py"
    head, mark, tail = suite.read_text().partition('@check("takes many radii"')
    suite.write_text(head.rstrip() + STEADY + mark + tail)
    points = {}
    for name, area in (
        ("nothing", "return np.pi * radius"),
        ("the sum", "area.sum = getattr(area, 'sum', 0) + radius\n    return np.pi * area.sum"),
        ("the first", "area.first = getattr(area, 'first', radius)\n    return np.pi * area.first"),
        ("the largest", "area.most = max(getattr(area, 'most', 0), radius)\n    return np.pi * area.most"),
    ):
        folder = toy.write(tmp_path / name, toy.broken(f"def area(radius):\n    {area}"))
        grader("grade", folder, "--section", section, "--json", tmp_path / "report.json")
        points[name] = Graded(json.loads((tmp_path / "report.json").read_bytes())).check("area.starts_afresh")["points"]
    assert points == {"nothing": 1, "the sum": 0, "the first": 0, "the largest": 0}


@pytest.mark.nightly
def test_one_worker_for_all_calls_of_an_own_function_is_for_those_alone_that_leave_nothing_behind(
    grader: Executable, toy: Toy, tmp_path: Path
) -> None:
    section = _with_a_point_more(toy, tmp_path)
    suite = section / "test_ex1_area.py"
    head, mark, tail = suite.read_text().partition('@check("takes many radii"')
    suite.write_text(head.rstrip() + STEADY + mark + tail)
    kept = (
        "random",
        "counts_its_calls",
        "looks_for_who_called_before",
        "answers_from_what_areas_was_asked",
        "goes_by_what_it_was_asked_first",
    )
    (tmp_path / "key").write_text("some key of a course, which is long enough")
    points = {}
    for name in ("unsquared", "adds_one", *kept):
        folder = toy.write(tmp_path / name, source(toy, *{**CARRIED, **REFUSED}[name]))
        words = ("--key-file", tmp_path / "key", "--allow-unconfined", "--feedback", "full")
        grader("grade", folder, "--section", section, *words, "--json", tmp_path / "report.json")
        points[name] = Graded(json.loads((tmp_path / "report.json").read_bytes())).check("areas.of_many")["points"]
    assert points == {"unsquared": 2, "adds_one": 2, **dict.fromkeys(kept, 0)}


@pytest.mark.thorough
def test_a_function_that_ran_out_of_time_is_called_no_more(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    section = shutil.copytree(toy.folder, tmp_path / "section")
    suite = section / "test_ex1_area.py"
    suite.write_text(suite.read_text().replace(', needs="area_is_a_number"', ""))
    folder = toy.write(tmp_path / "jane", toy.broken("def area(radius):\n    while True:\n        pass"))
    grader("grade", folder, "--section", section, "--json", tmp_path / "report.json")
    outcomes = Graded(json.loads((tmp_path / "report.json").read_bytes())).outcomes
    assert list(outcomes.values()) == ["timed_out", "skipped", "timed_out", "passed", "passed"]


def test_a_check_says_of_what_function_it_asks_for_the_students_own(
    grader: Executable, toy: Toy, tmp_path: Path
) -> None:
    for new, says in (
        ('builds_on="area_of"', "ex1.areas.of_many builds on area_of, of which its suite has no check before it"),
        ('builds_on="find_radius"', "ex1.areas.of_many builds on find_radius, of which its suite has no check before"),
        ('builds_on=""', "a check asks for the student's own area and does not say that it builds on it"),
    ):
        section = shutil.copytree(toy.folder, tmp_path / new)
        suite = section / "test_ex1_area.py"
        suite.write_text(suite.read_text().replace('builds_on="area"', new.replace('""', "()")))
        ran = grader("grade", toy.solutions, "--section", section)
        assert ran.code == 3
        assert says in " ".join((ran.out + ran.err).split())


def _with_a_point_more(toy: Toy, folder: Path) -> Path:
    """Return a copy of the toy section whose exercise has room for a check of one point more."""
    section = shutil.copytree(toy.folder, folder / "section")
    told = section / "section.toml"
    told.write_text(told.read_text().replace("points = 10", "points = 11"))
    return section
