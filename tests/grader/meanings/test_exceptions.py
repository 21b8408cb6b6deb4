"""The messages that beginners of numpy meet, as this Python and this numpy write them, and what is made of them."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from grader.meanings import MEANINGS
from grader.meanings.exceptions import closer_meaning, meaning, meaning_of_line

PREPARED = """
array, integers = np.array([1.0, 2.0]), np.array([1, 2])

def nothing():
    return None

def two(a, b):
    return a + b

def loss_fn(theta):
    return theta

class Problem:
    def loss(self, theta):
        return theta
"""
RAISING = {
    "2.0 ^ 3": "^ is not a power",
    "array ^ 2": "^ is not a power",
    "np.array([1.0, 2.0], [3.0, 4.0])": "numpy takes a shape, or the numbers",
    "np.zeros(3, 2)": "numpy takes a shape, or the numbers",
    "[1.0, 2.0] * 0.5": "a list cannot be multiplied by a fraction",
    "[1.0] - [2.0]": "a list does not calculate",
    "bool(array > 1)": "a whole array stands where one yes or no",
    "array + np.ones(3)": "arrays of different lengths are put together, (2,) (3,): look at where each of them is made",
    "array[:] = np.ones(3)": "an array of shape (3,) is put",
    "array[2]": "index 2 is asked of 2 entries",
    "array[:1][2]": "index 2 is asked of 1 entry:",
    "[1][3]": "an entry is asked for that the list does not have",
    "[][0] = 1": "an entry is set that the list does not have yet",
    "nothing() * 2.0": "None is used as a number",
    "nothing()[0]": "None stands where values are needed",
    "nothing().shape": "None stands where a value is needed",
    "array @ np.array(nothing(), dtype=float)": "a single number or None stands where an array is needed",
    "integers -= 0.5": "the array holds whole numbers",
    "loss_fn(1.0, 2.0)": "loss_fn takes one argument",
    "Problem().loss(1.0, 2.0)": "loss takes 2 and is called with 3, where self counts as one",
    "two(1.0)": "two is called without its 'b'",
    "two(1.0, 2.0, 3.0)": "two takes 2 and is called with 3",
    "two(1.0, c=2.0)": "two is called with c=",
    "array(0)": "round brackets stand behind a value of type numpy.ndarray",
    "range(2.5)": "a whole number is needed here",
    "array[0.5]": "an index has to be a whole number",
    "a, b = [1]": "2 names are set at once, and only 1 value comes",
    "(a,) = [1, 2]": "only 1 name is set at once",
    "a, b, c = [1, 2]": "3 names are set at once, and only 2 values come",
    "a, b = [1, 2, 3]": "only 2 names are set at once",
    "array.append(1)": "an array cannot grow",
    "[1].shape": "this is a list, and shape is an array's",
    "[1].add(2)": "a value of type list has nothing called add",
    "np.sqroot(2)": "numpy has nothing called sqroot",
    "len(2.0)": "one value of type float stands where several",
    "list(2.0)": "one value of type float stands where several",
    "math.sqrt(array)": "a whole array stands where one number is needed",
    "np.array([[1.0], [1.0, 2.0]])": "the rows of an array are not all of one length",
    "math.sqrt(-1.0)": "math is asked for a root",
    "{0.9: 1}[0.5]": "the dict has no key 0.5",
    "1 / 0": "something is divided by 0",
    "nothing[0]": "a function stands where its result is needed",
    "nothing * 2.0": "a function is used as a number",
    "'lr: ' + 2.0": "a number is added to a text: put it into the text",
    "np.log(0.5, 0.9)": "this function of numpy takes one argument",
    "np.var(array, axis=1)": "axis 1 is asked for of an array with 1 axis",
    "velocty + 1": "the name velocty is used and was never set",
    "plt.figure()": "plt is not imported",
    "np.linalg.inv(np.zeros((2, 2)))": "the matrix is singular",
    "float('a')": "the text 'a' is no number",
    "import no_such_module": "the module no_such_module is not installed",
    "input()": "input() asks the keyboard",
    "open('no such file')": "a file is opened that is not there",
}
SOURCES = {
    "def f(x)\n    return x": "a colon is missing",
    "x = 0\nf = (1, 2": "the ( of line 2 is never closed",
    "f = (1,\n     2]": "the ( of line 1 is closed by a ] in line 2",
    "f = (1, 2]": "the ( of line 1 is closed by a ]: the two",
    "x = 0\nf = 1)": "the ) of line 2 closes nothing",
    "if x = 1:\n    pass": "= sets a name",
    "print x": "print needs brackets",
    "f(1 2)": "something is missing between two values",
    "x = 2a": "a digit is followed by a letter",
    "f(a=1, 2)": "in a call what has a name comes last",
    "def f(a=1, b): pass": "parameters with a default come last",
    "def f(a, a): pass": "two parameters have one name, a",
    "x = 1 if y": "an if in a value needs its else",
    "try:\n    x = 1\ny = 2": "the try above needs its except",
    "def f:\n    pass": "def needs brackets",
    "None = 2": "what stands in front of = is no name",
    "x = 1 \u2212 2": "the character \u2212 (U+2212) is none of Python's",
    "x\u00a0= 1": "a character that cannot be seen (U+00A0)",
    "x = 'a": "a text that begins here has no closing quote",
    "return 1": "return stands outside",
    "def f():\nreturn 1": "the function definition in line 1 has no body",
    "x = 1\n    y = 2": "the indentation is off",
    "if 1:\n\tx = 1\n        y = 2": "tabs and spaces are mixed",
}


@pytest.mark.parametrize("code", RAISING)
def test_an_exception_is_told_in_plain_words(code: str) -> None:
    names: dict[str, Any] = {"np": np, "math": math}
    exec(PREPARED, names)
    names["input"] = _ask
    with pytest.raises(Exception) as raised:  # noqa: PT011  # any: what it is told as is the test
        exec(code, names)
    told = meaning(raised.type.__name__, str(raised.value))
    assert told is not None, raised.value
    assert RAISING[code] in told


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("x = sqrt(2.0)", "the name sqrt is used and was never set: numpy has it, as np.sqrt"),
        ("x = pi", "numpy has it, as np.pi"),
        ("x = velocty", None),
        ("out[0] = 1.0", "the name out is used and was never set: begin it before the loop"),
        ("out[0, 1] += 1.0", "begin it before the loop"),
        ("out.append(1.0)", "begin it before the loop"),
        ("x = out[0]", None),
        ("out[0] == 1.0", None),
        ("T, d = array.shape", "a shape is taken apart into 2 names, and this array has 1 axis: look at which shapes"),
        ("T, d = np.shape(array)", "a shape is taken apart into 2 names, and this array has 1 axis"),
        ("T, d = np.zeros((2, 2, 2)).shape", "a shape is taken apart into 2 names, and this array has more axes"),
        ("T, d = [array.shape]", None),
        ("(T,) = np.zeros((2, 2)).shape", "a shape is taken apart into 1 name, and this array has more axes"),
    ],
)
def test_a_line_may_say_more_than_the_message(code: str, said: str | None) -> None:
    names: dict[str, Any] = {"np": np, "array": np.zeros(2)}
    with pytest.raises((NameError, ValueError)) as raised:
        exec(code, names)
    told = closer_meaning(raised.type.__name__, str(raised.value), code)
    assert told is None if said is None else said in str(told)


def test_a_name_that_is_nearly_another_is_told_with_that() -> None:
    error = "NameError", "name 'h' is not defined"
    assert closer_meaning(*error, "return h", "H") == "the name h is used and was never set: is it H?"
    assert str(closer_meaning(*error, "h[0] = 1", "H")).endswith("begin it before the loop, or is it H?")
    imported = "NameError", "name 'np' is not defined"
    assert closer_meaning(*imported, "np.pi", "p") is None


def _ask() -> str:
    raise EOFError("EOF when reading a line")


@pytest.mark.parametrize("source", SOURCES)
def test_what_is_not_valid_python_is_told_in_plain_words(source: str) -> None:
    with pytest.raises(SyntaxError) as raised:
        compile(source, "ex1.py", "exec")
    told = meaning(raised.type.__name__, str(raised.value.msg), raised.value.lineno)
    assert told is not None
    assert SOURCES[source] in told


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("retur x", "retur is no word of Python: is it return?"),
        ("%matplotlib inline", "commands of notebooks"),
        ("lambda = 2", "lambda is a word of Python itself"),
        ("lamda = 2", None),
        ("return x +", "this line ends with +: what belongs behind that is missing"),
        ("return b /  # half", "this line ends with /:"),
        ("if x and", "this line ends with and:"),
        ("x **", "this line ends with **:"),
        ("beta =", "this line ends with =:"),
        ("return thin", None),
        ("x = = 2", None),
        ("", None),
    ],
)
def test_a_line_tells_by_its_beginning(line: str, said: str | None) -> None:
    told = meaning_of_line(line)
    assert told == said or (said is not None and told is not None and said in told)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("h.append(f(x)\nv = 1\nx = f(y))", "this line opens more () than it closes, or a comma is missing at its end"),
        ("x = [1, 2\ny = 3\nz = [1]]", "this line opens more [] than it closes"),
        ("f(1 2)", None),
        ("f(1,\n  g(2 3\n))", None),
        ("f([x for x in y] z", None),
    ],
)
def test_a_bracket_left_open_is_no_comma_that_is_missing(source: str, said: str | None) -> None:
    with pytest.raises(SyntaxError) as raised:
        compile(source, "ex1.py", "exec")
    told = meaning_of_line(source.splitlines()[(raised.value.lineno or 1) - 1].strip(), str(raised.value.msg))
    assert told is None if said is None else said in str(told)


def test_there_are_more_than_enough_rows_and_each_can_be_said() -> None:
    assert len(MEANINGS) > 60
    for _, _, sentence in MEANINGS:
        assert sentence.format("a", "b", "c", "d", line=1)


@pytest.mark.parametrize(
    ("message", "source", "says"),
    [
        ("'int' object is not iterable", "for t in num_steps:", "num_steps is one number: range(num_steps) counts up"),
        ("'float' object is not iterable", "out += abs(new) / 2", "+= puts the elements of several values behind a li"),
        ("'float' object is not iterable", "for g in grads:", "one value of type float stands where several"),
    ],
)
def test_one_value_in_place_of_several_is_told_with_what_was_meant(message: str, source: str, says: str) -> None:
    told = closer_meaning("TypeError", message, source) or meaning("TypeError", message)
    assert told is not None
    assert told.startswith(says)


def test_an_axis_that_a_shape_does_not_have() -> None:
    says = "grads.shape has a number for each axis, and here it has fewer: look at which shapes grads may have"
    assert closer_meaning("IndexError", "tuple index out of range", "v = np.zeros(grads.shape[1])") == says
    assert closer_meaning("IndexError", "tuple index out of range", "x = pair[2]") is None


def test_what_belongs_to_consoles_and_notebooks_is_named() -> None:
    assert meaning_of_line(">>> x = 1") == "lines that begin with >>> are copied from a console: delete the >>> in each"
    for name, says in (
        ("null", "null is of a notebook's own file"),
        ("true", "true is no word of Python: is it True?"),
    ):
        told = closer_meaning("NameError", f"name '{name}' is not defined", "x")
        assert told is not None
        assert told.startswith(says)


@pytest.mark.parametrize(
    ("message", "source", "says"),
    [
        (
            "matmul: Input operand 1 has a mismatch",
            "v = b * v + grad_fn(theta)",
            "grad_fn cannot multiply what it is given",
        ),
        ("shapes (2,2) and (4,2) not aligned: 2 (dim 1) != 4 (dim 0)", "g = slope(x)", "slope cannot multiply"),
        ("matmul: Input operand 1 has a mismatch", "g = a @ slope(x)", "the shapes of the two sides of this product"),
        ("shapes (2,) and (3,) not aligned: 2 != 3", "g = np.dot(a, b)", "the shapes of the two sides of this product"),
    ],
)
def test_a_product_that_is_not_in_the_line_is_that_of_what_is_called_there(
    message: str, source: str, says: str
) -> None:
    told = closer_meaning("ValueError", message, source) or meaning("ValueError", message) or ""
    assert told.startswith(says)


def test_a_number_or_nothing_that_is_multiplied_by_another_function_is_no_matter_of_its_shape() -> None:
    message = "matmul: Input operand 1 does not have enough dimensions (has 0, gufunc core with signature (n?,k) ..."
    assert closer_meaning("ValueError", message, "v = beta * v + grad_fn(theta)") is None
    assert "None" in (meaning("ValueError", message) or "")
