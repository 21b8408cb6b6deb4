"""What the line that raised says beside Python's own words: which call is wrong, and in which line."""

from __future__ import annotations

import pytest

from grader.meanings.calls import told_by_calls
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
        Frame("ex.py", place, name, text) for place, (name, text) in enumerate(zip(functions, sources, strict=True), 7)
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
