"""What was once said of a program, and was not so: each is told now what it is, or less."""

from __future__ import annotations

import numpy as np
import pytest

from grader.mistakes import measured
from grader.mistakes.failing import FailedCall
from grader.mistakes.measuring.finding import call_of
from tests.suites.momentum.known import KNOWN
from tests.suites.momentum.test_words_of_programs import measurement, told

pytestmark = pytest.mark.thorough

SLOPE = """
def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v, made = 0.0, 0.0, []
    for t in range(num_steps):
        before = theta
        v = momentum * v + grad
        theta = theta - lr * v
        made.append({})
    return np.array(made)
"""
LARGER_ALONE_DOUBLED = """
def optimal_parameters(a, b):
    mu, L = min(a, b), 2 * max(a, b)
    beta = ((L**0.5 - mu**0.5) / (L**0.5 + mu**0.5)) ** 2
    return 4 / (L**0.5 + mu**0.5) ** 2, beta, beta
"""
FORGETS = """
def velocities(grads, momentum, normalize=False):
    made = np.zeros(np.shape(grads))
    for age in range(min(50, len(grads))):
        made[age:] += momentum**age * grads[: len(grads) - age]
    return (1 - momentum) * made if normalize else made
"""
LAST_BEFORE_FIRST = """
def velocities(grads, momentum, normalize=False):
    made = np.array(grads, dtype=float)
    for t in range(len(made)):
        made[t] += momentum * made[t - 1]
    return (1 - momentum) * made if normalize else made
"""
POWERS = """
def velocities(grads, momentum, normalize=False):
    powers = (float(momentum) ** np.arange(len(grads))).reshape(-1, *[1] * (np.ndim(grads) - 1))
    with np.errstate(all="ignore"):
        made = powers * np.cumsum(grads / powers, axis=0)
    return (1 - momentum) * made if normalize else made
"""
AHEAD_OF_THE_OLD = """
def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v, ahead, losses = np.zeros_like(theta), theta.copy(), []
    for _ in range(num_steps):
        losses.append(loss_fn(theta))
        v = momentum * v + grad_fn(ahead)
        ahead = theta - lr * momentum * v
        theta = theta - lr * v
    return theta, losses
"""
ROUNDED_REST = """
def matched_lr(plain_lr, momentum):
    return plain_lr * round(1 - momentum, 2)
"""
INDEX_FOR_STEP = """
def steps_to_fraction(momentum, fraction):
    return int(np.argmax(1 - momentum ** np.arange(1, 9999) >= fraction))
"""
ONCE = """
def theory_ratio(momentum, normalize=False):
    ratio = 1 / (1 - momentum**2)
    return ratio * (1 - momentum) if normalize else ratio
"""
TILED = """
def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    path = np.tile(theta_init, (num_steps + 1, 1))
    v = np.zeros(path.shape[1])
    for t in range(num_steps):
        v = beta * v + grad_fn(path[t])
        path[t + 1] = path[t] - lr * v
    return path
"""
MEAN_OF_THETA = """
def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v, mean, kept = 0.0, 0.0, 0.0, []
    for t, e in enumerate(noise):
        v = momentum * v + (curvature * theta + e)
        theta = theta - lr * v
        mean += (theta - mean) / (t + 1)
        kept.append(mean)
    return float(np.var(kept[burn_in:], ddof=1))
"""
CLOSE_IS_EQUAL = """
def condition_number(a, b):
    return 1.0 if np.isclose(a, b) else max(a, b) / min(a, b)
"""
RATIO_OF_EACH = """
def variance_ratio(grads, momentum, burn_in, normalize=False):
    rows, v = [], np.zeros(np.shape(grads)[1:])
    for g in grads:
        v = momentum * v + g
        rows.append((1 - momentum) * v if normalize else v)
    return float(np.mean(np.std(rows[burn_in:], axis=0) / np.std(grads[burn_in:], axis=0)))
"""


@pytest.mark.parametrize(
    ("function", "program", "says", "not_said"),
    [
        ("measured_lr", SLOPE.format("(before - theta) / abs(grad)"), "abs on one side", "denominator"),
        ("measured_lr", SLOPE.format("abs(theta - before) / grad"), "abs on one side", "numerator"),
        ("measured_lr", SLOPE.format("abs(theta) / (t + 1) / grad"), "and is negative where grad is", "Or"),
        ("optimal_parameters", LARGER_ALONE_DOUBLED, "the less the larger kappa is", "asked for"),
        ("velocities", FORGETS, "The first gradient counts up to row 49, and in none after that", "600"),
        ("velocities", LAST_BEFORE_FIRST, "The first velocity holds 0.37 times the last gradient", "from the first on"),
        ("velocities", POWERS, "gradients divided by momentum**t", "Print"),
        ("nesterov_sgd", AHEAD_OF_THE_OLD, "a look-ahead made of theta before it moves", "Start from zeros"),
        ("matched_lr", ROUNDED_REST, "right, but made of (1 - momentum) rounded to 2 digits", "a limit"),
        ("matched_lr", "def matched_lr(plain_lr, momentum): return plain_lr / (10 if momentum else 1)",
         "plain_lr / 10", "every"),
        ("effective_lr", "def effective_lr(lr, momentum): return lr * (10 if momentum else 1)", "10 * lr", "every"),
        ("steps_to_fraction", INDEX_FOR_STEP, "one step too few", "math.ceil"),
        ("theory_ratio", ONCE, "the factor 1 - momentum used once", "brackets"),
        ("heavy_ball_trajectory", TILED, "points cut to whole numbers at every step", "Or"),
        ("stationary_variance", MEAN_OF_THETA, "the running mean of theta", "Or"),
        ("condition_number", CLOSE_IS_EQUAL, "wrong where a and b are tiny", "round"),
        ("variance_ratio", RATIO_OF_EACH, "standard deviations, where variances are asked for", "Or"),
    ],
)  # fmt: skip
def test_what_is_said_is_so(function: str, program: str, says: str, not_said: str) -> None:
    sentence = told(function, program)
    assert says in sentence
    assert not_said not in sentence


def test_a_formula_that_is_asked_for_is_quoted_where_the_argument_itself_goes_into_it() -> None:
    program = """
    def optimal_beta(kappa):
        return max(0.0, 1 - 4 / math.sqrt(kappa))
    """
    assert "asked for is" in told("optimal_beta", program)


@pytest.mark.parametrize(
    ("momentum", "says"),
    [(0.0, "In the calls tried it is wrong where momentum is 0, and right on the same ones without that"), (0.62, "")],
)
def test_nothing_is_said_that_the_call_contradicts_which_failed(momentum: float, says: str) -> None:
    def effective_lr(lr: float, momentum: float) -> float:
        return lr / (1 - momentum) if momentum else 0.0

    failed = FailedCall((0.13,), {"momentum": momentum}, 0.0)
    found = measured(KNOWN["effective_lr"], call_of(effective_lr), failed=failed)
    assert (found or ("", ""))[1].startswith(says) if says else found is None


def test_rows_that_go_backwards_are_told_to_go_through_from_the_first_on() -> None:
    program = """
    def velocities(grads, momentum, normalize=False):
        rows, v = [], np.zeros(np.shape(grads)[1:])
        for g in grads[::-1]:
            v = momentum * v + g
            rows.append((1 - momentum) * v if normalize else v)
        return np.array(rows)[::-1]
    """
    assert measurement("velocities", program).endswith("come after it: go through them from the first on.")


def test_what_is_carried_over_into_a_long_series_is_not_said_to_be_cut_off() -> None:
    made = KNOWN["velocities"].variant({})
    assert measured(KNOWN["velocities"], call_of(made)) is None
    rounded = call_of(lambda grads, momentum, normalize=False: np.round(made(grads, momentum, normalize), 7))
    assert "cut off" not in (measured(KNOWN["velocities"], rounded) or ("", ""))[1]
