"""A section's declaration of a function: what it may leave out, and what the engine does not accept."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from grader import diagnosis
from grader.errors import InternalError, SectionError
from grader.mistakes import (
    FailedCall,
    Function,
    Names,
    Observed,
    Probe,
    Seen,
    Upstream,
    Written,
    common,
    diagnoses,
    entries,
    follows,
    formula,
    observe_all,
    written,
)

PROBES = (Probe("two", (2.0,)), Probe("five", (5.0,)), Probe("less", (0.3,)))


def square(side: float) -> float:
    return side**2


def diagonal(side: float) -> float:
    return math.sqrt(2 * square(side))


SQUARE = Function(
    "square",
    PROBES,
    formula(square),
    (
        *common("square.double", ("square",), "This matches {it} taken twice.", formula=lambda side: 2 * side),
        *written("square.cube", ("square",), "This matches a cube.", formula=lambda side: side**3),
        *written("square.also_double", ("square",), "This matches side + side.", formula=lambda side: side + side),
    ),
    words={"it": "side"},
)


def explained(seen: Seen) -> bool:
    pairs = zip(seen["diagonal"].values(), seen["square"].values(), strict=True)
    return all(math.isclose(below.first**2, 2 * above.first) for below, above in pairs)


DIAGONAL = Function(
    "diagonal",
    PROBES,
    formula(diagonal),
    upstream=(Upstream(SQUARE, lambda item: [{"formula": lambda side: (2 * item.switches["formula"](side)) ** 0.5}]),),
    explained=explained,
)


def named(function: Function, implementation: object) -> list[str]:
    assert callable(implementation)
    return [id for id, _ in diagnoses(function, observe_all(implementation, function))]


def test_probes_a_right_answer_and_one_mistake_are_enough() -> None:
    assert named(SQUARE, square) == []
    assert named(SQUARE, lambda side: side**3) == ["square.cube"]
    assert named(SQUARE, lambda side: side - 7) == []


def test_a_word_in_braces_is_the_function_s_own() -> None:
    (first, *_) = entries(SQUARE)
    assert first.mistake.sentence == "This matches side taken twice."


def test_mistakes_that_give_the_same_share_a_sentence() -> None:
    said = diagnoses(SQUARE, observe_all(lambda side: 2 * side, SQUARE))
    both = "Either this matches side taken twice. Or this matches side + side."
    assert said == (("square.double", both), ("square.also_double", both))


def test_what_follows_from_above_is_an_entry_below_too() -> None:
    seen = observe_all(lambda side: math.sqrt(2 * side**3), DIAGONAL)
    said = diagnoses(DIAGONAL, seen, {"square": ["square.cube"]})
    assert said == (("square.cube", "diagonal follows from square. This matches a cube."),)


def test_nothing_is_said_to_follow_from_what_does_not_show_it() -> None:
    seen = observe_all(lambda side: math.sqrt(2 * side**3), DIAGONAL)
    for shown in ({}, {"square": ["square.double"]}):
        ((id, sentence),) = diagnoses(DIAGONAL, seen, shown)
        assert id == "square.cube"
        assert sentence.startswith("This matches a cube. square by itself does not show that: look at what diagonal")
        assert "follows" not in sentence


def test_what_does_not_explain_the_call_that_failed_is_not_said() -> None:
    cubed_but_large = observe_all(lambda side: side**3, SQUARE)
    assert diagnoses(SQUARE, cubed_but_large, failed=FailedCall((9.0,), value=729.0))[0][0] == "square.cube"
    assert diagnoses(SQUARE, cubed_but_large, failed=FailedCall((9.0,), value=80.0)) == ()
    assert diagnoses(SQUARE, cubed_but_large, failed=FailedCall((9.0,), error="TypeError")) == ()
    assert diagnoses(SQUARE, cubed_but_large, failed=FailedCall((9.0,), value=80.0, compared=False)) != ()


def test_an_exception_is_said_only_where_the_check_met_it() -> None:
    seen = observe_all(lambda side: side.missing, SQUARE)
    assert [id for id, _ in diagnoses(SQUARE, seen)] == ["crash.attribute_error"]
    assert diagnoses(SQUARE, seen, failed=FailedCall((9.0,), value=80.0)) == ()
    assert diagnoses(SQUARE, seen, failed=FailedCall((9.0,), error="TypeError")) == ()
    assert len(diagnoses(SQUARE, seen, failed=FailedCall((9.0,), error="AttributeError"))) == 1


def test_what_follows_from_above_is_told_by_the_numbers() -> None:
    odd = observe_all(math.cosh, SQUARE)
    below = observe_all(lambda side: math.sqrt(2 * math.cosh(side)), DIAGONAL)
    assert follows(DIAGONAL, {"square": odd, "diagonal": below}) == ("square",)
    assert follows(DIAGONAL, {"square": odd, "diagonal": observe_all(math.sinh, DIAGONAL)}) == ()


def test_slips_are_found_in_the_source_of_the_originals() -> None:
    function = Function("square", PROBES, formula(square), originals=(square,))
    said = diagnoses(function, observe_all(lambda side: side**3, function))
    assert said == (
        ("mutant", "This matches one small slip: in the return line, `3` seems to stand where `2` belongs."),
    )


def test_typed_numbers_are_fitted_where_the_names_say_that_they_may_stand() -> None:
    function = Function(
        "square", PROBES, formula(square), originals=(square,), names=Names(numbers=frozenset({"side"}))
    )
    (id, sentence), *_ = diagnoses(function, observe_all(lambda side: (1.7 * side) ** 2, function))
    assert id == "constant"
    assert "1.7 * side where side belongs" in sentence


def test_a_name_of_a_section_s_own_is_said_of_what_survives() -> None:
    seen = {probe.name: Observed(1.0, float(number)) for number, probe in enumerate(PROBES)}
    assert [id for id, _ in diagnoses(SQUARE, seen)] == ["chance", "state.leak"]


# --- what is the section's fault ---


@pytest.mark.parametrize("probes", [(), (PROBES[0], PROBES[0])])
def test_probes_have_names_of_their_own(probes: tuple[Probe, ...]) -> None:
    with pytest.raises(ValueError, match="square needs probes, each with a name of its own"):
        Function("square", probes, formula(square))


def test_a_mistake_of_another_function_is_refused() -> None:
    with pytest.raises(ValueError, match=r"square.cube is listed for cube, but made in \('square',\)"):
        Function("cube", PROBES, formula(square), written("square.cube", ("square",), "This matches a cube."))


def test_a_switch_that_the_function_does_not_have_is_refused() -> None:
    with pytest.raises(TypeError, match="not shape"):
        SQUARE.variant({"shape": len})


DECLARED = """
from grader.mistakes import AcceptedForm, Function, Probe, Upstream, formula, written

PROBES = (Probe("two", (2.0,)), Probe("five", (5.0,)))


def half(side):
    return side / 2


def misspelt(side):
    return sidee / 2


def slip(name, **switches):
    return written("slip", (name,), "This matches a slip.", **switches)


HALF = Function("half", PROBES, formula(half), slip("half", formula=lambda side: side))
"""


def load_and_ask(folder: Path) -> None:
    catalogue = diagnosis.load(folder)
    assert catalogue is not None
    named(catalogue.functions["f"], math.sin)


@pytest.mark.parametrize(
    ("declared", "faulty", "says"),
    [
        ('Function("f", PROBES, formula(misspelt))', "return sidee", "the right answer to f: NameError"),
        ('Function("f", PROBES, formula(half), slip("f", formula=misspelt))', "return sidee", "slip in f: NameError"),
        (
            'Function("f", PROBES, lambda s: s["no"] if s else half, slip("f", x=1))',
            "F =",
            "the mistakes cannot be loaded: KeyError",
        ),
        (
            'Function("f", PROBES, formula(half), slip("f", formulae=half))',
            "F =",
            "ValueError: slip cannot be built for f: .* not formulae",
        ),
        (
            'Function("f", PROBES, formula(half), originals=(lambda side: side,))',
            "F =",
            "ValueError: the original forms of f have to be plain functions",
        ),
        (
            'Function("f", PROBES, formula(half), forms=(AcceptedForm(lambda probe, value: value.size),))',
            "F =",
            "the right answer to f: AttributeError",
        ),
        (
            'Function("f", PROBES, formula(half), upstream=(Upstream(HALF, lambda item: 1 / 0),))',
            "F =",
            "the mistakes of f: ZeroDivisionError",
        ),
    ],
)
def test_what_a_section_raises_names_its_file_and_line(tmp_path: Path, declared: str, faulty: str, says: str) -> None:
    (tmp_path / "section.toml").touch()
    path = tmp_path / "mistakes.py"
    path.write_text(f"{DECLARED}\nF = {declared}\nFUNCTIONS = (F,)\n", encoding="utf-8")
    with pytest.raises(SectionError, match=says) as raised:
        load_and_ask(tmp_path)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert raised.value.path == path
    assert raised.value.line is not None
    assert faulty in lines[raised.value.line - 1]
    assert str(raised.value).startswith(f"{path}:{raised.value.line}: ")


def test_a_way_to_explain_that_refuses_the_right_answers_is_the_section_s_fault() -> None:
    blind = Function("diagonal", PROBES, formula(diagonal), upstream=DIAGONAL.upstream, explained=lambda seen: False)
    seen = {"square": observe_all(math.cosh, SQUARE), "diagonal": observe_all(math.sinh, blind)}
    with pytest.raises(SectionError, match="right answers do not follow from right answers above"):
        follows(blind, seen)


def test_what_breaks_in_the_engine_is_the_maintainer_s(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise LookupError("a slip of ours")

    monkeypatch.setattr("grader.mistakes.catalogue.ProbeTable", broken)
    fresh = Function("square", PROBES, formula(square), SQUARE.written)
    with pytest.raises(InternalError, match="the mistakes of square: LookupError: a slip of ours"):
        named(fresh, math.sin)


def test_a_value_that_cannot_be_explained_is_no_fault() -> None:
    texts = {probe.name: Observed("text", "text") for probe in PROBES}
    assert follows(DIAGONAL, {"square": texts, "diagonal": texts}) == ()


def test_variants_know_whether_they_lead_and_are_common() -> None:
    first, second = common("id", ("f",), "This matches.", {"a": 1}, {"a": 2}, b=3)
    assert (first.leading, second.leading) == (True, False)
    assert first.common
    assert second.switches == {"a": 2, "b": 3}
    assert not Written(first.mistake, {}).common
