"""What the line that raised says beside Python's own words: which call is wrong, and in which line."""

from __future__ import annotations

from typing import Any

import pytest

from grader.meanings.calls import told_by_calls
from grader.meanings.handing import CheckedFunction
from grader.sandbox.structure import calls_in
from grader.sandbox.wire import Error, Frame

MISSING = "momentum_sgd() missing 1 required positional argument: 'num_steps'"
NO_THETA = "Quadratic.grad() missing 1 required positional argument: 'theta'"
NO_METHOD = "loop of ufunc does not support argument 0 of type function which has no callable sqrt method"
FLOAT = "'float' object cannot be interpreted as an integer"
NONE = "'NoneType' object has no attribute 'append'"
SAID = [
    ("TypeError", FLOAT, "return np.max(a, b)", "write np.maximum(a, b)"),
    ("AxisError", "axis 7 is out of bounds for array of dimension 0", "k = np.min(2, 7)", "write np.minimum(2, 7)"),
    ("TypeError", FLOAT, "for x in np.sum(a, b):", "is an axis"),
    ("TypeError", MISSING, "a, h = momentum_sgd(f, g, theta, lr, 5)", "takes 6 arguments, and is called with 5"),
    ("TypeError", NO_THETA, "v = grad_fn()", "grad_fn is called without an argument"),
    ("AttributeError", NONE, "history = history.append(loss)", "leaves that in history"),
    ("AttributeError", NONE, "return rows.append(v)", "append returns None"),
    ("PermissionError", "[Errno 1] Operation not permitted", 'subprocess.run(["ls"])', "starts a process"),
]
SILENT = [
    ("TypeError", FLOAT, "for t in range(num_steps):"),
    ("TypeError", FLOAT, "np.max(a), range(b)"),
    ("TypeError", MISSING, "momentum_sgd(f, g, theta, lr=lr, momentum=momentum)"),
    ("TypeError", MISSING, "momentum_sgd(*args)"),
    ("TypeError", MISSING, "runs = [momentum_sgd(f, g, "),
    ("PermissionError", "[Errno 13] Permission denied", 'open("out.txt", "w")'),
    ("ValueError", "x", "\0"),
]


def of(type: str, message: str, *sources: str) -> Error:
    functions = ("optimal_parameters", "optimal_beta")[-len(sources) :]
    frames = [
        Frame("ex.py", place, name, text, calls=calls_in(text))
        for place, (name, text) in enumerate(zip(functions, sources, strict=True), 7)
    ]
    return Error(type, message, frames)


@pytest.mark.parametrize(("type", "message", "source", "said"), SAID)
def test_a_call_is_told_of_in_its_own_words(type: str, message: str, source: str, said: str) -> None:
    told = told_by_calls(of(type, message, source))
    assert told is not None
    assert said in told.sentence
    assert told.frame.line == 7


@pytest.mark.parametrize(("type", "message", "source"), SILENT)
def test_nothing_is_said_where_the_line_does_not_show_it(type: str, message: str, source: str) -> None:
    assert told_by_calls(of(type, message, source)) is None


def test_a_function_that_is_handed_over_is_told_of_where_that_is_done() -> None:
    told = told_by_calls(of("TypeError", NO_METHOD, "beta = optimal_beta(condition_number)", "r = np.sqrt(kappa)"))
    assert told is not None
    assert "condition_number is handed to optimal_beta without being called" in told.sentence
    assert told.frame.line == 7
    assert told_by_calls(of("TypeError", NO_METHOD, "beta = optimal_beta(k(a, b))", "r = np.sqrt(kappa)")) is None


# --- what a function that is right by itself cannot take

PATH = CheckedFunction(("grad_fn", "theta", "lr"), ("function", "array", "number"), passed=True)


def into(
    kinds: Any, source: str = "p = path(", type: str = "TypeError", own: str = "return theta.copy()"
) -> str | None:
    """Return what is said of line 7, where `path` is called with arguments of these kinds and raises in line 28."""
    frames = [Frame("ex.py", 7, "paths", source, calls=calls_in(source)), Frame("ex.py", 28, "path", own, kinds=kinds)]
    told = told_by_calls(Error(type, "no such thing", frames), {"path": PATH})
    assert told is None or told.frame.line == 7
    return told.sentence if told is not None else None


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        (
            ["array", "function", "number"],
            "grad_fn and theta are exchanged in the call of path: its def line is path(grad",
        ),
        (["function", "number", "array"], "theta and lr are exchanged"),
        (["function", "number", "number"], "path is given a number for theta, where an array belongs"),
        (["array", "array", "number"], "path is given an array for grad_fn, where a function belongs"),
        (["function", "none", "list"], "path is given None for theta"),
        (["", "array", "list"], "path is given a list for lr, where a number belongs"),
    ],
)
def test_arguments_of_other_kinds_than_a_right_function_was_checked_with_are_told(kinds: Any, said: str) -> None:
    assert said in (into(kinds) or "")


def test_names_show_it_where_kinds_do_not() -> None:
    source = "p = path(grad_fn, lr, theta)"
    assert "lr and theta are exchanged" in (into(["function", "", ""], source) or "")


def test_the_call_is_the_line_to_look_at_whatever_was_handed_over() -> None:
    said = into(["function", "array", "number"], "p = path(grad_fn, theta, lr)", "ValueError")
    assert said == "path has all its points, but cannot take what it is given here (it raises ValueError)"


@pytest.mark.parametrize("type", ["NameError", "NotImplementedError", "UnboundLocalError"])
def test_what_a_function_raises_whatever_it_is_given_is_its_own(type: str) -> None:
    assert into(["array", "function", "number"], type=type) is None


def test_of_a_function_that_has_lost_points_only_arguments_of_other_kinds_are_told() -> None:
    def told(*kinds: Any) -> bool:
        frames = [Frame("ex.py", 7, "paths", "path("), Frame("ex.py", 28, "path", "x", kinds=[*kinds])]
        return told_by_calls(Error("TypeError", "no", frames), {"path": PATH._replace(passed=False)}) is not None

    assert told("array", "function", "number")
    assert not told("function", "array", "number")


def test_a_function_that_is_checked_itself_has_no_line_that_calls_it() -> None:
    frame = Frame("ex.py", 28, "path", "x", kinds=["array", "function", "number"])
    assert told_by_calls(Error("TypeError", "no such thing", [frame]), {"path": PATH}) is None
    assert told_by_calls(Error("TypeError", "no such thing", [frame, frame]), {"path": PATH}) is None


@pytest.mark.parametrize(
    ("type", "message", "source", "said"),
    [
        (
            "UnboundLocalError",
            "cannot access local variable 'effective_lr' where it is not associated with a value",
            "effective_lr = effective_lr(lr, momentum)",
            "effective_lr is set here, so that in this function it is no longer",
        ),
        ("TypeError", "'float' object is not callable", "return lr / rate(1.0, 0.5)", "rate is of type float here"),
    ],
)
def test_a_function_whose_name_was_given_to_a_value(type: str, message: str, source: str, said: str) -> None:
    told = told_by_calls(of(type, message, source), functions=("effective_lr", "rate"))
    assert told is not None
    assert said in told.sentence


@pytest.mark.parametrize(
    ("type", "message", "source"),
    [
        ("UnboundLocalError", "cannot access local variable 'v' where it is not associated with a value", "v = f(v)"),
        ("TypeError", "'float' object is not callable", "return rate(2) + g(3)"),
        ("TypeError", "'float' object is not callable", "theta = theta - lr(v)"),
        ("TypeError", "'list' object is not callable", "return rows[0](3)"),
    ],
)
def test_no_name_is_blamed_where_the_line_does_not_show_which(type: str, message: str, source: str) -> None:
    assert told_by_calls(of(type, message, source), functions=("effective_lr", "rate")) is None
