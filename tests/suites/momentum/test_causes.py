"""Where two causes give the same numbers both are said, each once; and slips that used to be told vaguely by name."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from grader.mistakes import Implementation, diagnoses, entries, measured, observe_all
from grader.mistakes.measuring.finding import call_of
from tests.suites.momentum.known import KNOWN, sgd

Rows = list[Any]


def told(function: str, implementation: Implementation) -> str:
    return " ".join(
        sentence for _, sentence in diagnoses(KNOWN[function], observe_all(implementation, KNOWN[function]))
    )


@pytest.mark.parametrize("function", KNOWN)
def test_causes_with_the_same_numbers_do_not_say_one_thing_twice(function: str) -> None:
    for entry in entries(KNOWN[function], ["written"]):
        said = [one.mistake.sentence for one in (entry, *entry.also) if one.mistake.above is None][:2]
        claims = {sentence.split(":")[0].split(",")[0] for sentence in said}
        assert len(claims) == len(set(said)), said


# --- methods that return another theta


def returning(pick: Callable[[Rows, Any], Any]) -> Implementation:
    """Return a momentum_sgd that returns one of its points, start included, which `pick` takes by the loss."""

    def momentum_sgd(loss: Any, grad: Any, theta: Any, lr: float, momentum: float, steps: int) -> Any:
        points, history = [np.array(theta, dtype=float)], []
        v = np.zeros(np.shape(theta))
        for _ in range(steps):
            history.append(float(loss(points[-1])))
            v = momentum * v + grad(points[-1])
            points.append(points[-1] - lr * v)
        return pick(points, loss), history

    return momentum_sgd


@pytest.mark.parametrize(
    ("pick", "says"),
    [
        (lambda points, loss: min(points[:-1], key=loss), "the point of the smallest loss before the last update"),
        (lambda points, loss: min(points, key=loss), "the point of the smallest loss in place of the last one: "),
        (lambda points, loss: points[-2], "a theta that lacks the last update"),
    ],
)
def test_an_earlier_theta_is_told_apart_from_one_that_lacks_the_last_update(
    pick: Callable[[Rows, Any], Any], says: str
) -> None:
    said = told("momentum_sgd", returning(pick))
    assert says in said
    assert ("lacks the last update" in said) is ("lacks" in says)


# --- numbers that sentences quote are those of the program


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda lr, m: (lr / (1 - m), lr, lr), "lr / (1 - momentum) in place of lr for gd"),
        (lambda lr, m: (lr * (1 - m), lr, lr), "lr * (1 - momentum) in place of lr for gd"),
        (
            lambda lr, m: (lr, lr * (1 - m), lr * (1 - m)),
            "lr * (1 - momentum) in place of lr for momentum and nesterov",
        ),
        (lambda lr, m: (lr, lr, lr * (1 - m)), "lr * (1 - momentum) in place of lr for nesterov"),
    ],
)
def test_an_lr_of_ones_own_is_said_as_it_is(change: Callable[[float, float], Any], says: str) -> None:
    heavy, ahead = (KNOWN[name].variant({}) for name in ("momentum_sgd", "nesterov_sgd"))

    def compare_methods(loss: Any, grad: Any, theta: Any, lr: float, momentum: float, steps: int) -> Any:
        plain, faster, nesterov = change(lr, momentum)
        return {
            "gd": heavy(loss, grad, theta, plain, 0.0, steps)[1],
            "momentum": heavy(loss, grad, theta, faster, momentum, steps)[1],
            "nesterov": ahead(loss, grad, theta, nesterov, momentum, steps)[1],
        }

    assert says in told("compare_methods", compare_methods)


# --- stationary_variance


def jitter(update: Callable[[Any, Any, Any, Any, Any, Any, Rows], tuple[Any, Any]]) -> Implementation:
    """Return a stationary_variance around an update (theta, v, n, lr, momentum, curvature, thetas) -> (theta, v)."""

    def stationary_variance(noise: Any, lr: float, momentum: float, curvature: float, burn_in: int) -> Any:
        theta, v = 0.0, 0.0
        thetas: Rows = []
        for n in noise:
            theta, v = update(theta, v, n, lr, momentum, curvature, thetas)
        return np.var(thetas[burn_in:])

    return stationary_variance


def exchanged(theta: Any, v: Any, n: Any, lr: Any, m: Any, c: Any, thetas: Rows) -> tuple[Any, Any]:
    theta = theta - lr * v
    v = m * v + c * theta + n
    thetas.append(theta)
    return theta, v


def recorded_first(theta: Any, v: Any, n: Any, lr: Any, m: Any, c: Any, thetas: Rows) -> tuple[Any, Any]:
    thetas.append(theta)
    v = m * v + c * theta + n
    return theta - lr * v, v


def lost(theta: Any, v: Any, n: Any, lr: Any, m: Any, c: Any, thetas: Rows) -> tuple[Any, Any]:
    thetas.append(theta - lr * (c * theta + n))
    return thetas[-1], v


def returns_in_the_loop(noise: Any, lr: float, momentum: float, curvature: float, burn_in: int) -> Any:
    theta, v, thetas = 0.0, 0.0, []
    for n in noise:
        v = momentum * v + curvature * theta + n
        theta -= lr * v
        thetas.append(theta)
        return np.var(thetas[burn_in:])
    return None


@pytest.mark.parametrize("update", [exchanged, recorded_first])
def test_exchanged_lines_and_an_early_record_are_both_said_the_commoner_first(update: Any) -> None:
    said = told("stationary_variance", jitter(update))
    assert said.startswith("Either this matches thetas recorded before each update")
    assert "Or this matches a theta that moves by the old velocity before the new one is made" in said


def test_a_lost_velocity_is_said_once() -> None:
    assert told("stationary_variance", jitter(lost)).count("This matches plain gradient descent") == 1
    assert "Either" not in told("stationary_variance", jitter(lost))


def test_a_loop_that_ends_in_its_first_pass_is_said_to_leave_nothing_after_the_burn_in() -> None:
    assert "none is left after burn_in: look whether return stands inside" in told(
        "stationary_variance", returns_in_the_loop
    )


# --- nesterov_sgd and momentum_sgd


def moved(ahead: Callable[[Any, float, float], Any], recorded: str) -> Implementation:
    """Return a nesterov_sgd that moves theta itself to the look-ahead, and records the loss before or after that."""

    def nesterov_sgd(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: Any, momentum: Any, num_steps: int) -> Any:
        theta = np.array(theta_init, dtype=float)
        v, history = np.zeros_like(theta), []
        for _ in range(num_steps):
            before = loss_fn(theta)
            theta = theta - ahead(v, lr, momentum)
            between = loss_fn(theta)
            v = momentum * v + grad_fn(theta)
            theta = theta - lr * v
            history.append({"before": before, "between": between, "after": loss_fn(theta)}[recorded])
        return theta, history

    return nesterov_sgd


@pytest.mark.parametrize("recorded", ["before", "between", "after"])
@pytest.mark.parametrize("ahead", [lambda v, lr, m: lr * m * v, lambda v, lr, m: lr * v, lambda v, lr, m: -lr * m * v])
def test_a_theta_that_stays_at_the_look_ahead_is_named(ahead: Any, recorded: str) -> None:
    said = told("nesterov_sgd", moved(ahead, recorded))
    assert said.startswith("This matches a theta that is moved to the look-ahead and stays there")


def test_a_last_velocity_that_never_acts_may_be_one_of_two_causes() -> None:
    def momentum_sgd(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: Any, momentum: Any, num_steps: int) -> Any:
        theta = np.array(theta_init, dtype=float)
        v, history = np.zeros_like(theta), []
        for _ in range(num_steps):
            theta = theta - lr * v
            history.append(loss_fn(theta))
            v = momentum * v + grad_fn(theta)
        return theta, history

    said = told("momentum_sgd", momentum_sgd)
    assert "lacks the last update" in said
    assert "Or this matches a theta that is moved by the velocity before that is made" in said


def test_functions_in_the_history_are_told_of() -> None:
    def momentum_sgd(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: Any, momentum: Any, num_steps: int) -> Any:
        theta, _ = sgd(lambda theta, v, g, lr, m: (theta - lr * (m * v + g), m * v + g))(
            loss_fn, grad_fn, theta_init, lr, momentum, num_steps
        )
        return theta, [loss_fn] * num_steps

    assert "loss_fn itself is stored, and never called" in told("momentum_sgd", momentum_sgd)


# --- velocities


def rows(update: Callable[[Any, Any, float, bool], tuple[Any, Any]]) -> Implementation:
    """Return velocities around an update (v, g, momentum, normalize) -> (row, v)."""

    def velocities(grads: Any, momentum: float, normalize: bool = False) -> Any:
        v, made = np.zeros_like(grads[0], dtype=float), []
        for g in grads:
            row, v = update(v, g, momentum, normalize)
            made.append(row)
        return np.array(made)

    return velocities


def scaled_after(v: Any, g: Any, m: float, normalize: bool) -> tuple[Any, Any]:
    v = m * v + g
    return v, (1 - m) * v if normalize else v


def scaled_before(v: Any, g: Any, m: float, normalize: bool) -> tuple[Any, Any]:
    v = (m * v + g) * (1 - m if normalize else 1)
    return v, v


def divided(v: Any, g: Any, m: float, normalize: bool) -> tuple[Any, Any]:
    v = (m * v + g) / (1 - m if normalize else 1)
    return v, v


@pytest.mark.parametrize(
    ("update", "words"),
    [
        (scaled_after, "what is kept of it is momentum * (1 - momentum), which comes in again at every step"),
        (scaled_before, "normalised and then fed back: the factor comes in again at every step"),
        (divided, "divided by 1 - momentum in the loop and then fed back"),
    ],
)
def test_a_factor_that_compounds_in_the_loop_is_named(update: Any, words: str) -> None:
    assert words in told("velocities", rows(update))


@pytest.mark.parametrize(
    ("cut", "words"), [(slice(0, 1), "the loop ends in its first pass"), (slice(-1, None), "append")]
)
def test_one_row_is_told_of_with_its_cause(cut: slice, words: str) -> None:
    whole = rows(lambda v, g, m, normalize: (m * v + g, m * v + g))

    def velocities(grads: Any, momentum: float, normalize: bool = False) -> Any:
        return whole(grads, momentum)[cut] * (1 - momentum if normalize else 1)

    assert words in told("velocities", velocities)


def test_of_measured_weights_the_rule_is_said() -> None:
    found = measured(KNOWN["velocities"], call_of(rows(lambda v, g, m, normalize: (m * v + g, m * m * v + g))))
    assert found is not None
    assert "the one before counts momentum times, each older one momentum ** 2 times that" in found[1]


# --- what a sentence quotes is what this very program has


def numbered(start: int) -> Implementation:
    right = KNOWN["trajectories_by_beta"].variant({})
    return lambda *args: dict(enumerate(right(*args).values(), start))


def fraction_of(fixed: float) -> Implementation:
    return lambda momentum, fraction: math.ceil(math.log(1 - fixed) / math.log(momentum))


def ratio_of(above: Callable[[Any], float], below: Callable[[Any], float]) -> Implementation:
    right = KNOWN["velocities"].variant({})

    def variance_ratio(grads: Any, momentum: float, burn_in: int, normalize: bool = False) -> float:
        return above(right(grads, momentum, normalize)[burn_in:]) / below(grads[burn_in:])

    return variance_ratio


def of_each(rows: Any) -> float:
    return float(np.mean(np.var(rows, axis=0)))


@pytest.mark.parametrize(
    ("function", "program", "says"),
    [
        ("trajectories_by_beta", numbered(0), "count the runs, 0, 1, 2 and so on"),
        ("trajectories_by_beta", numbered(1), "count the runs, 1, 2, 3 and so on"),
        ("condition_number", lambda a, b: (b / a) ** 2, "matches (b / a)^2: "),
        ("steps_to_fraction", fraction_of(0.95), "the fraction 0.95, whatever is given"),
        ("steps_to_fraction", fraction_of(0.5), "the fraction 0.5, whatever is given"),
        (
            "variance_ratio",
            ratio_of(lambda v: float(np.var(v)), of_each),
            "one variance over all coordinates together for the velocities",
        ),
        ("variance_ratio", ratio_of(of_each, lambda g: float(np.mean(g**2))), "the mean square of the gradients"),
        (
            "variance_ratio",
            ratio_of(lambda v: float(np.std(v, axis=0).mean()), of_each),
            "the standard deviation of the velocities",
        ),
    ],
)
def test_each_variant_of_a_mistake_hears_of_its_own_numbers(function: str, program: Implementation, says: str) -> None:
    assert says in told(function, program)


def into_integers(made: Callable[..., Any]) -> Implementation:
    """Return a program that writes the rows of its answer into an array of integers."""

    def program(*args: Any, **keywords: Any) -> Any:
        rows = np.asarray(made(*args, **keywords), dtype=float)
        whole = np.zeros(rows.shape, dtype=int)
        for t, row in enumerate(rows):
            whole[t] = row
        return whole

    return program


def over_grad(lr: float, momentum: float, num_steps: int, grad: float = 1.0) -> Any:
    return KNOWN["measured_lr"].variant({})(lr, momentum, num_steps, grad) * np.sign(grad)


@pytest.mark.parametrize("function", ["measured_lr", "velocities", "heavy_ball_trajectory"])
def test_an_answer_in_an_array_of_integers_is_recognised(function: str) -> None:
    sentence = told(function, into_integers(KNOWN[function].variant({})))
    assert "integer" in sentence
    assert "nothing but 0" not in sentence


def test_a_sign_is_named_beside_the_array_of_integers() -> None:
    sentence = told("measured_lr", into_integers(over_grad))
    assert "an array that holds integers" in sentence
    assert "where grad is negative, so are they: take abs of the step" in sentence


def test_what_is_0_is_said_to_be_so_on_the_calls_that_were_made() -> None:
    sentence = told("measured_lr", lambda lr, momentum, num_steps, grad=1.0: np.zeros(num_steps))
    assert sentence.startswith("On every call made here what it returns is nothing but 0")


# --- two mistakes at once


@pytest.mark.parametrize(
    ("program", "one", "two"),
    [
        (lambda a, b: float(2 * a // (2 * b)), "This matches a / b, ", "numbers cut to whole ones"),
        (lambda a, b: b // a, "This matches b / a, ", "numbers cut to whole ones"),
        (lambda a, b: math.sqrt(b / a), "the square root of kappa", "This matches b / a, "),
    ],
)
def test_two_mistakes_in_one_quotient_are_both_named(program: Implementation, one: str, two: str) -> None:
    sentence = told("condition_number", program)
    assert "Two mistakes at once match" in sentence
    assert one in sentence
    assert two in sentence


def test_a_measure_that_differs_in_two_ways_is_told_without_what_is_asked_where_that_is_too_long() -> None:
    across = ratio_of(
        lambda v: float(np.var(v.reshape(len(v), -1), axis=1, ddof=1).mean()),
        lambda g: float(np.var(g.reshape(len(g), -1), axis=1).mean()),
    )
    found = measured(KNOWN["variance_ratio"], call_of(across))
    assert found is not None
    assert found[1] == (
        "Your ratio takes the variance with n - 1 for the velocities and the variance for the gradients, both of each "
        "row over its coordinates."
    )
