"""Programs that resemble each other are told, and those that have only the task in common are not."""

from __future__ import annotations

import time

import pytest

from grader.course.similarity import LEAST, Alike, Renamed, Similarity, fragments
from grader.course.tokens import tokens

STUB = b'"""The area."""\n\n\ndef area(radius):\n    raise NotImplementedError("not written yet")\n'
SOLUTION = b"def area(radius):\n" + b"".join(b"    a%d = %d * radius + np.sin(%d)\n" % (n, n, n) for n in range(9))


def program(start: int, *, name: str = "x", comment: str = "", lines: int = 12) -> bytes:
    """Return a program of its own, by the number that it starts with."""
    body = [f"    {name}{n} = {start + n} * {name} - np.cos({start + n}) {comment}" for n in range(lines)]
    return "\n".join(["def area(radius):", *body, f"    return {name}"]).encode()


def compared(**programs: bytes) -> Similarity:
    found = Similarity([{"ex1": STUB}, {"ex1": SOLUTION}])
    for name, source in programs.items():
        found.add(name, {"ex1": source})
    return found


def words(source: str) -> list[str]:
    return [token.word for token in tokens(source.encode())]


def test_names_comments_texts_and_layout_do_not_count_and_all_else_does() -> None:
    assert words("theta = 0.5*len(v)  # so") == words("x=0.5 * len(w)")
    assert words('"""Long."""\nx = "a"') == words("y = 'another'  \n")
    assert words("np.sum(x)") != words("np.mean(x)")
    assert words("x + 1") != words("x + 2")
    assert words("sum(x)") != words("max(x)")


def test_a_token_knows_its_line() -> None:
    found = tokens(b'"""One\ntwo."""\r\nx = (\\\n1)\n')
    assert [(token.word, token.line) for token in found] == [("N", 3), ("=", 3), ("(", 3), ("1", 4), (")", 4)]


def test_what_is_no_python_has_tokens_too() -> None:
    assert words('def (: """ open') == ["def", "(", ":"]
    assert words("'open\nx") == ["S", "N"]
    assert tokens(b"\xff\xfe\x00") != []
    assert (tokens(b""), fragments(b"x")) == ([], [])


@pytest.mark.parametrize(
    "part", ["\n ", '"', "'\\", "a.", '"""', "1", 'f"', " ", "\\\n", '"\\', "rb", "x ", "\u0436", "#"]
)
def test_time_grows_as_the_file_does_whatever_stands_in_it(part: str) -> None:
    start = time.process_time()
    fragments((part * 40_000)[:40_000].encode())
    assert time.process_time() - start < 2


def test_the_same_files_come_first_and_once() -> None:
    found = compared(a=program(1), b=program(100), c=program(1)).findings()
    assert (found.same, found.renamed, found.pairs) == ([Alike(None, ("a", "c"))], [], [])


def test_one_exercise_of_several_may_be_the_same() -> None:
    found = Similarity([])
    found.add("a", {"ex1": program(1), "ex2": program(50)})
    found.add("b", {"ex1": program(200), "ex2": program(50)})
    assert found.findings().same == [Alike("ex2", ("a", "b"))]


def test_a_program_with_other_names_and_comments_is_the_same_but_for_these() -> None:
    found = compared(a=program(1), b=program(1, name="weight", comment="# mine"), c=program(100)).findings()
    assert (found.same, found.renamed, found.pairs) == ([], [Renamed("ex1", (("a",), ("b",)))], [])


def test_all_who_have_a_file_are_named_where_another_has_it_renamed() -> None:
    one, renamed = program(1), program(1, name="weight")
    found = compared(a=renamed, b=one, c=one, d=one)
    assert found.findings().renamed == [Renamed("ex1", (("a",), ("b", "c", "d")))]
    assert found.with_its_program("ex1", "c") == ["a", "b", "c", "d"]
    assert found.with_its_program("ex1", "nobody") == ["nobody"]


def test_of_a_program_of_which_half_is_another_ones_the_pair_and_its_lines_are_told() -> None:
    half = program(1)[: program(1).index(b"    x8")] + program(300).partition(b"\n")[2]
    found = compared(a=program(1), b=half, c=program(100))
    (pair,) = found.findings().pairs
    assert (pair.one, pair.other, 0.5 < pair.share < 0.8) == ("a", "b", True)
    assert found.lines("ex1", program(1), half) == [(1, 10)]


def test_programs_that_were_written_apart_are_not_told() -> None:
    found = compared(**{f"s{start}": program(start) for start in range(0, 400, 40)}).findings()
    assert not any(found)


def test_stubs_worked_answers_and_what_is_short_say_nothing() -> None:
    sources = {"a": STUB, "b": STUB, "c": SOLUTION, "d": SOLUTION + b"\n# mine\n", "e": b"x = 1", "f": b"x = 1"}
    assert not any(compared(**sources).findings()[1:])
    assert compared(**sources).findings().same == []


def test_what_many_of_the_class_have_says_nothing() -> None:
    shared = program(1).partition(b"\n")[2]
    sources = {f"s{start}": program(start, lines=8) + b"\n" + shared for start in range(100, 2000, 100)}
    assert len(compared().own("ex1", shared)) > LEAST
    assert not any(compared(**sources).findings())


def test_fragments_are_the_same_in_every_process() -> None:
    assert fragments(program(1, lines=1))[0] == 899993119008483811
