"""A sentence that sends its reader to a line names the one that is wrong, in a program that is wrong in that line."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

from grader.mistakes import Implementation, diagnoses, observe_all
from grader.mistakes.item import said_of
from grader.suites.momentum.mistakes.order import ALL
from tests.suites.momentum.known import KNOWN

PROGRAM = """
def program(loss, grad, theta, lr, beta, steps):
    theta = theta_old = np.array(theta, dtype=float)
    v = np.zeros_like(theta)
    path, history = [theta], []
    for t in range(steps):
        history.append(loss(theta))
        ahead = {ahead}
        g = grad(ahead)
        v = {v}
        theta = {theta}
        path.append(theta)
    return {result}
"""
RIGHT = {"ahead": "theta", "v": "beta * v + g", "theta": "theta - lr * v"}
AHEAD = {**RIGHT, "ahead": "theta - lr * beta * v"}


def told(function: str, **lines: str) -> str:
    """Return what is said of a program with other lines."""
    result = "np.array(path)" if function == "heavy_ball_trajectory" else "(theta, history)"
    space: dict[str, Any] = {"np": np}
    right = AHEAD if function == "nesterov_sgd" else RIGHT
    exec(PROGRAM.format(**{**right, **lines}, result=result), space)
    program: Implementation = space["program"]
    if function == "heavy_ball_trajectory":
        seen = observe_all(lambda *args: program(lambda z: 0.0, *args), KNOWN[function])
    else:
        seen = observe_all(program, KNOWN[function])
    return " ".join(sentence for _, sentence in diagnoses(KNOWN[function], seen))


# Which line is another, in which function, and the place that is named.
WRONG = [
    ("v", "beta * v + (1 - beta) * g", "the factor of the gradient where v is updated"),
    ("v", "g", "beta * v is added where v is updated"),
    ("theta", "theta - lr * g", "it is the velocity that is used in the line that updates theta"),
    ("v", "v + g", "the missing factor beta in front of the old velocity"),
    ("v", "v + beta * g", "which term is multiplied by beta where v is updated"),
    ("v", "(1 - beta) * v + beta * g", "which term is multiplied by beta"),
    ("v", "(1 - beta) * v + g", "the factor of the old velocity"),
    ("v", "beta * (v + g)", "the brackets where v is updated"),
    ("theta", "theta - lr * beta * v", "the step is multiplied by beta once more"),
    ("v", "lr * beta * v + g", "lr in front of the old velocity"),
    ("v", "beta ** t * v + g", "** where v is updated"),
    ("v", "beta ** (t + 1) * v + g", "** where v is updated"),
    ("v", "beta * v + g ** 2", "**2 where v is updated"),
    ("v", "beta * v - g", "both signs, where v is updated"),
    ("theta", "theta + lr * v", "where the new theta is made"),
    ("theta", "theta - v", "lr where theta is updated"),
    ("theta", "theta - v / lr", "the division where theta is updated"),
    ("theta", "theta - beta * v", "the factor of v in the line that makes the new theta"),
    ("theta", "theta - lr * (v + g)", "the line that makes the new theta"),
    ("theta", "beta * theta - lr * v", "what beta is multiplied with in the line that makes the new theta"),
    ("theta", "theta - lr * (1 - beta) * v", "the factor of v in the step"),
    ("theta", "theta - lr / (1 - beta) * v", "the factor of v in the step"),
    ("theta", "theta - lr * (v + (v - g))", "the line that makes the new theta"),
    ("theta", "-lr * v", "theta on the right-hand side of its update"),
]
WRONG_AHEAD = [
    ("v", "g", "what the new theta is made from, and whether beta * v goes into it"),
    ("v", "beta * v - g", "the sign where v is updated"),
    ("theta", "theta - lr * beta * v", "the factor of v in the line that makes the new theta"),
    ("theta", "ahead - lr * v", "Step from theta"),
    ("ahead", "theta - beta * v", "the factors in the look-ahead line"),
]
DESCENTS = ("heavy_ball_trajectory", "momentum_sgd", "nesterov_sgd")
RMSPROP = {
    "ahead": "theta",
    "v": "beta * v + (1 - beta) * g ** 2",
    "theta": "theta - lr * g / (np.sqrt(v) + 1e-8)",
}
CASES = [
    *(("heavy_ball_trajectory", *case) for case in WRONG),
    *(("momentum_sgd", *case) for case in WRONG),
    *(("nesterov_sgd", *case) for case in WRONG_AHEAD),
]


@pytest.mark.parametrize(("function", "name", "line", "place"), CASES)
def test_the_line_that_is_wrong_is_named(function: str, name: str, line: str, place: str) -> None:
    beta = "beta" if function == "heavy_ball_trajectory" else "momentum"
    assert place.replace("beta", beta) in told(function, **{name: line}), told(function, **{name: line})


def test_two_lines_that_are_wrong_are_both_named() -> None:
    for function in DESCENTS:
        assert "a square where v is updated and a root where theta is" in told(function, **RMSPROP)


@pytest.mark.parametrize(
    ("walk", "place"),
    [
        (lambda v, grad, momentum: momentum * v + 1.0, "use grad in both places. Look at where v is updated"),
        (lambda v, grad, momentum: grad, "Nothing of momentum * v is left in the steps"),
    ],
)
def test_the_line_of_a_walk_on_one_slope_that_is_wrong_is_named(walk: Implementation, place: str) -> None:
    def measured_lr(lr: float, momentum: float, num_steps: int, grad: float = 1.0) -> Any:
        v, rates = 0.0, []
        for _ in range(num_steps):
            v = walk(v, grad, momentum)
            rates.append(abs(lr * v / grad))
        return np.array(rates)

    seen = observe_all(measured_lr, KNOWN["measured_lr"])
    assert place in " ".join(sentence for _, sentence in diagnoses(KNOWN["measured_lr"], seen))


_PLACE = re.compile(
    r"where v is updated|line that updates theta|old velocity|new theta|where theta is updated|factor of v in the step"
)


def test_every_place_in_the_update_that_is_named_by_hand_is_that_of_such_a_program() -> None:
    said = {told(function, **{name: line}) for function, name, line, _ in CASES}
    said |= {told(function, **RMSPROP) for function in DESCENTS}
    for item in ALL:
        for function in {*DESCENTS} & {*item.mistake.functions}:
            sentence = said_of(item.mistake, function, KNOWN[function].words).sentence
            if _PLACE.search(sentence.partition("Look")[2]) and item.leading:
                claim = sentence.removeprefix("This ").split(": ")[0]
                assert any(claim in one for one in said), (item.mistake.id, function, sentence)
