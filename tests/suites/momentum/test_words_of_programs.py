"""What is said of a program is said in words that can stand in it, and is true of each variant that it is said of."""

from __future__ import annotations

import math
import textwrap
from functools import partial
from typing import Any

import numpy as np
import pytest

from grader import quoting
from grader.mistakes import diagnoses, measured, observe_all
from grader.mistakes.measuring.finding import call_of
from tests.suites.momentum.known import KNOWN

pytestmark = pytest.mark.thorough

VELOCITIES = """
def velocities(grads, momentum, normalize=False):
    v, rows = np.zeros_like(grads[0], dtype=float), []
    for g in grads:
        v = momentum * v + g
        rows.append(v)
    return (1 - momentum) * np.array(rows) if normalize else np.array(rows)
"""


def told(function: str, program: str) -> str:
    """Return what is said of a program, or what is measured of it."""
    source = textwrap.dedent(program)
    space: dict[str, Any] = {"np": np, "math": math}
    exec(source, space)
    seen = observe_all(space[function], KNOWN[function])
    writes = partial(quoting.writes, function, source.encode())
    knows = partial(quoting.mentions, source.encode())
    found = diagnoses(KNOWN[function], seen, writes=writes, knows=knows)
    if not found:
        return (measured(KNOWN[function], call_of(space[function]), writes) or ("", ""))[1]
    return " ".join(sentence for _, sentence in found)


def measurement(function: str, program: str) -> str:
    """Return what is measured of a program, whatever the catalogue has to say of it."""
    space: dict[str, Any] = {"np": np, "math": math}
    exec(textwrap.dedent(program), space)
    return (measured(KNOWN[function], call_of(space[function])) or ("", ""))[1]


def steps(start: int, condition: str) -> str:
    return f"""
    def steps_to_fraction(momentum, fraction):
        t = {start}
        while {condition}:
            t += 1
        return t
    """


def test_a_loop_that_never_passes_is_told_the_one_number_that_it_gives() -> None:
    for start in (0, 1):
        said = told("steps_to_fraction", steps(start, "1 - momentum**t >= fraction" if start else "momentum**t < 0"))
        assert f"a number of steps that is {start} on every call" in said
        assert "log" not in said


def test_logarithms_are_told_of_where_there_are_some() -> None:
    program = """
    def steps_to_fraction(momentum, fraction):
        return math.ceil(math.log(momentum) / math.log(1 - fraction))
    """
    said = told("steps_to_fraction", program)
    assert "the quotient of the logarithms upside down" in said
    assert "a loop" not in said


@pytest.mark.parametrize(
    "condition",
    ["momentum**t > fraction", "1 - momentum**t < fraction * (1 - momentum)", "1 - momentum**(2 * t) < fraction"],
)
def test_a_loop_is_told_nothing_of_logarithms(condition: str) -> None:
    assert "log" not in told("steps_to_fraction", steps(0, condition))


@pytest.mark.parametrize(
    ("velocities", "gradients", "says"),
    [
        ("np.mean(np.std({}, axis=0))", "np.mean(np.var({}, axis=0))", "standard deviation of the velocities over"),
        ("np.var({})", "np.mean(np.var({}, axis=0))", "one variance over all coordinates together for the velocities"),
        ("np.mean(np.var({}, axis=0))", "np.var({})", "one variance over all coordinates together for the gradients"),
        ("np.mean({}**2)", "np.mean(np.var({}, axis=0))", "mean square of the velocities over"),
        ("np.mean(np.var({}, axis=0))", "np.mean({}**2)", "variance of the velocities over the mean square"),
        ("np.sum(np.var({}, axis=0))", "np.mean(np.var({}, axis=0))", "a sum over the coordinates on one side"),
    ],
)
def test_two_measures_in_one_ratio_are_both_named(velocities: str, gradients: str, says: str) -> None:
    program = f"""{VELOCITIES}
def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = grads[burn_in:]
    return {velocities.format("v")} / {gradients.format("g")}
"""
    said = told("variance_ratio", program)
    assert says in said
    assert ("a sum over" in said) is ("a sum" in says)


def stationary(head: str = "for t in range(len(noise))", slope: str = "noise[t]", rest: str = "[burn_in:]") -> str:
    return f"""
    def stationary_variance(noise, lr, momentum, curvature, burn_in):
        theta, v, thetas = 0.0, 0.0, []
        {head}:
            v = momentum * v + (curvature * theta + {slope})
            theta = theta - lr * v
            thetas.append(theta)
        return np.var(thetas{rest})
    """


def test_a_name_that_a_program_does_not_have_is_not_quoted() -> None:
    said = told("stationary_variance", stationary(slope="noise"))
    assert "`noise` seems to stand where `noise[t]` belongs" in said
    assert "noise_t" not in said
    assert "`noise_t`" in told("stationary_variance", stationary("for t, noise_t in enumerate(noise)", "noise"))


@pytest.mark.parametrize("program", [stationary(rest="[burn_in]"), stationary(slope="0.0")])
def test_a_variance_of_0_has_all_its_causes_named(program: str) -> None:
    said = told("stationary_variance", program)
    assert "a variance of 0" in said
    assert "one value alone" in said
    assert "theta never moves" in said


def test_one_row_in_place_of_all_from_there_on_is_named_as_it_is_written() -> None:
    program = f"""{VELOCITIES}
def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = np.var(velocities(grads, momentum, normalize)[burn_in], axis=0)
    return np.mean(v) / np.mean(np.var(grads[burn_in:], axis=0))
"""
    said = told("variance_ratio", program)
    assert "for the velocities the variance over the coordinates of one row alone, [burn_in] without the colon" in said


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("rows = v", "the last velocity alone: one row per gradient is asked for. Look at what is returned, and whe"),
        ("return v", "the first velocity alone: one row per gradient is asked for. Look at what is returned, and how"),
    ],
)
def test_one_velocity_is_told_of_with_a_cause_that_gives_that_one(line: str, says: str) -> None:
    program = f"""
    def velocities(grads, momentum, normalize=False):
        rows = np.zeros(grads.shape)
        v = np.zeros_like(grads[0], dtype=float)
        factor = 1 - momentum if normalize else 1
        for t in range(len(grads)):
            v = momentum * v + grads[t]
            {line.replace(" v", " factor * v")}
        return rows
    """
    assert says in told("velocities", program)


def formula(head: str, result: str) -> str:
    return f"def {head}:\n    return {result}\n"


RATE, KAPPA, BETA = "effective_lr(lr, momentum)", "condition_number(a, b)", "optimal_beta(kappa)"


@pytest.mark.parametrize(
    ("result", "factor"),
    [("2 * lr / (1 - momentum)", 2), ("lr * 3 / (1 - momentum)", 3), ("0.5 * lr / (1 - momentum)", 0.5)],
)
def test_a_factor_that_no_right_formula_has_is_called_one_too_many(result: str, factor: float) -> None:
    said = told("effective_lr", formula(RATE, result))
    assert f"a factor {factor} seems to be too many" in said
    assert "`1`" not in said


@pytest.mark.parametrize(
    ("function", "program", "says"),
    [
        (
            "effective_lr",
            formula(RATE, "lr / (1 - momentum) / 2"),
            "2 * (1 - momentum) where 1 - momentum belongs in the return line: look for a factor too many",
        ),
        (
            "theory_ratio",
            formula(
                "theory_ratio(momentum, normalize=False)",
                "(1 - momentum) / (1 + momentum) if normalize else -1 / (1 - momentum**2)",
            ),
            "This matches -(1 / (1 - momentum ** 2)) where 1 / (1 - momentum ** 2) belongs in the return line: "
            "look at the signs.",
        ),
        (
            "condition_number",
            formula(KAPPA, "3 * max(a, b) / min(a, b)"),
            "Your kappa is 3 times the right one, max(a, b) / min(a, b).",
        ),
        ("condition_number", formula(KAPPA, "-(max(a, -b) / min(a, b))"), ""),
        ("condition_number", formula(KAPPA, "max(a, -b) / min(a, -b)"), ""),
        (
            "optimal_beta",
            formula(BETA, "3 * ((np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)) ** 2"),
            "Your beta is 3 times the right one, ((sqrt(kappa) - 1) / (sqrt(kappa) + 1)) ** 2.",
        ),
    ],
)
def test_no_number_is_fitted_into_a_formula_that_the_program_has_not(function: str, program: str, says: str) -> None:
    said = told(function, program)
    assert says in said
    assert ("belongs" in said) is ("belongs" in says)


def test_nothing_is_said_of_a_function_above_that_the_program_does_not_call() -> None:
    said = told("matched_lr", formula("matched_lr(plain_lr, momentum)", "plain_lr * (plain_lr * (1 - momentum))"))
    assert said == "Your lr is the right one times plain_lr: the right one is plain_lr * (1 - momentum)."


def test_a_minus_in_front_is_no_difference_turned_round() -> None:
    said = told("effective_lr", formula(RATE, "-lr / (1 - momentum)"))
    assert "Look for a minus in front, or" in said


@pytest.mark.parametrize(
    ("result", "says"),
    [
        ("(np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)", "Look at the end of the formula for ** 2."),
        ("(np.sqrt(kappa - 1) / (np.sqrt(kappa) + 1)) ** 2", "1 is taken away after the root"),
        ("np.sqrt(kappa - 1) / (np.sqrt(kappa) + 1)", "the same as sqrt(kappa - 1) / (sqrt(kappa) + 1): "),
        ("(kappa - 1) / (kappa + 1)", "Look for the root, and at what it is taken of."),
        ("(np.sqrt(kappa) + 1) / (np.sqrt(kappa) - 1)", "upside down, and not squared"),
        ("np.sqrt(kappa) - 1 / np.sqrt(kappa) + 1", "and the whole fraction, which is squared, in brackets"),
        ("1.0 ** np.sqrt(kappa)", "This matches 1 for every kappa, as if the same sign stood above and below"),
        (
            "((np.sqrt(kappa) - 1) / (np.sqrt(kappa) * 2)) ** 2",
            "Your beta is ((sqrt(kappa) - 1) / sqrt(kappa) / 2) ** 2",
        ),
        (
            "((np.sqrt(kappa) + 2) / (np.sqrt(kappa) + 1)) ** 2",
            "Your beta is (1 / (sqrt(kappa) + 1) + 1) ** 2",
        ),
    ],
)
def test_a_formula_of_the_root_is_told_what_it_is(result: str, says: str) -> None:
    said = told("optimal_beta", formula(BETA, result))
    assert says in said
    assert "brackets of" not in said
    assert ("Or this" in said) is ("after the root" in says)


def test_a_reciprocal_is_told_as_one() -> None:
    program = formula("theory_ratio(momentum, normalize=False)", "1 / (1 - momentum**2 + 2 * momentum)")
    assert "Your ratio is 1 / (" in told("theory_ratio", program)


@pytest.mark.parametrize(
    ("program", "says"),
    [
        ("3.0 if a < b else a / b", "Your kappa is right where a > b, and 3 where a < b: "),
        ("b / a if b > a else 1.5 * a / b", "Your kappa is right where a < b, and too large where a > b: "),
    ],
)
def test_where_the_order_of_two_arguments_decides_it_is_said(program: str, says: str) -> None:
    said = told("condition_number", formula(KAPPA, program))
    assert says in said
    assert "a limit" not in said
    assert said.endswith("look at what is done to a, and what to b.")


def test_numbers_typed_in_another_place_are_not_called_numbers_to_be_given() -> None:
    said = told("optimal_beta", formula(BETA, "((np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)) ** 6"))
    assert said == "This matches 6 where 2 belongs in the return line: look at the numbers there."
    program = """
    def condition_number(a, b):
        low = min(2 * a, 5 * b)
        return max(2 * a, 2 * b) / low
    """
    assert "belongs" not in told("condition_number", program)


@pytest.mark.parametrize(
    ("start", "condition", "says"),
    [
        (0, "1 - momentum**(t + 1) < fraction", "This matches one step too few"),
        (2, "1 - momentum**(t - 2) < fraction", "Your number of steps is 2 more than the right one, the smallest t "),
        (0, "momentum**t > (1 - fraction) / 2", ""),
    ],
)
def test_a_loop_is_told_of_what_it_counts(start: int, condition: str, says: str) -> None:
    said = told("steps_to_fraction", steps(start, condition))
    assert said.startswith(says)
    assert "log" not in said
    assert "Round up" not in said


@pytest.mark.parametrize(
    ("function", "program", "says"),
    [
        (
            "condition_number",
            formula(KAPPA, "max(a, b) / (min(a, b) + 1e-2)"),
            "Your kappa is max(a, b) / (min(a, b) + 0.01): asked for is max(a, b) / min(a, b).",
        ),
        ("effective_lr", formula(RATE, "lr / (1.05 - momentum) * momentum"), "lr * momentum / (1 - momentum + 0.05): "),
        ("effective_lr", formula(RATE, "lr / (1 - momentum) + 0.3 * lr"), "lr / (1 - momentum) + 0.3 * lr: "),
    ],
)
def test_a_number_that_is_put_in_is_found(function: str, program: str, says: str) -> None:
    assert says in told(function, program)


def test_what_is_hardly_off_is_not_called_rounded() -> None:
    said = told("condition_number", formula(KAPPA, "max(a, b) / min(a, b) + 1e-6"))
    assert said == "Your kappa is 1e-06 more than the right one, max(a, b) / min(a, b)."
    rounded = told("condition_number", formula(KAPPA, "round(max(a, b) / min(a, b), 4)"))
    assert "rounded" in rounded


@pytest.mark.parametrize(
    ("result", "says"),
    [
        ("round(x, 4)", "Your beta is right, but rounded to 4 digits: do not round."),
        (
            "min(round(x, 4), 0.99)",
            "Your beta is right, but rounded to 4 digits, and right up to 0.99 and never larger: do not round, and "
            "take that limit away.",
        ),
        (
            "round(x, 4) if x < 0.99 else 1 - x",
            "Your beta is right, but rounded to 4 digits: do not round. That is not all that is wrong.",
        ),
    ],
)
def test_what_is_not_rounding_alone_is_not_called_right_but_for_it(result: str, says: str) -> None:
    program = f"""
    def optimal_beta(kappa):
        x = ((np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)) ** 2
        return {result}
    """
    assert measurement("optimal_beta", program) == says


@pytest.mark.parametrize("result", ["max(a, b) / min(a, b) + 1", "(a + b) / min(a, b)"])
def test_two_ways_to_one_number_are_both_named(result: str) -> None:
    said = told("condition_number", formula(KAPPA, result))
    assert "a sum in the numerator, or 1 added to the quotient" in said


def test_rounding_is_seen_beside_another_mistake() -> None:
    program = """
    def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
        theta = [float(x) for x in theta_init]
        v, rows = [0.0] * len(theta), [list(theta)]
        for _ in range(num_steps):
            for i in range(len(theta)):
                v[i] = beta * v[i] + grad_fn(np.array(theta))[i]
                theta[i] -= lr * v[i]
            rows.append({})
        return np.array(rows)
    """
    said = told("heavy_ball_trajectory", program.format("[round(x, 4) for x in theta]"))
    assert said.startswith("What it gives has no more than 4 digits behind the point, so something rounds")
    assert "rounded" not in told("heavy_ball_trajectory", program.format("list(theta)"))


@pytest.mark.parametrize(
    ("held", "centre"), [("np.clip(noise, -m, m)", "0"), ("np.clip(noise, c - m, c + m)", "their mean")]
)
def test_noise_that_is_held_as_outliers_are_is_told_of(held: str, centre: str) -> None:
    program = f"""
    def stationary_variance(noise, lr, momentum, curvature, burn_in):
        c, m = np.mean(noise), 1.5 * np.std(noise)
        theta, v, thetas = 0.0, 0.0, []
        for push in {held}:
            v = momentum * v + (curvature * theta + push)
            theta = theta - lr * v
            thetas.append(theta)
        return np.var(thetas[burn_in:])
    """
    said = told("stationary_variance", program)
    assert f"values of noise held within 1.5 standard deviations of {centre}" in said


@pytest.mark.parametrize(
    "made",
    [
        "np.cumsum(g)",
        "g - g[-1]",
        "g",
    ],
)
def test_rows_that_only_copy_or_add_what_is_given_are_not_called_rounded(made: str) -> None:
    program = f"""
    def velocities(grads, momentum, normalize=False):
        g = np.array(grads, dtype=float)
        if g.ndim == 1:
            return {made}
        v, rows = np.zeros(g.shape[1]), []
        for row in g:
            v = momentum * v + row
            rows.append(v)
        return (1 - momentum) * np.array(rows) if normalize else np.array(rows)
    """
    assert "rounded" not in told("velocities", program)


def test_velocities_that_are_rounded_on_the_way_are_called_so() -> None:
    said = told("velocities", VELOCITIES.replace("momentum * v + g", "np.round(momentum * v + g, 3)"))
    assert said.startswith("What it gives has no more than 5 digits behind the point, so something rounds")


def test_a_history_made_like_an_integer_start_is_told_of() -> None:
    program = """
    def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
        theta, v = theta_init.astype(float), 0
        history = np.empty_like(theta_init, shape=num_steps)
        for t in range(num_steps):
            history[t] = loss_fn(theta)
            v = momentum * v + grad_fn(theta)
            theta = theta - lr * v
        return theta, history
    """
    said = told("momentum_sgd", program)
    assert said.startswith("This matches losses that are right but for a cut to whole numbers where theta_init holds")


SUMMED = """
    def effective_lr(lr, momentum):
        return lr * sum(momentum**t for t in range(int({} / (1 - momentum))))
    """


@pytest.mark.parametrize(
    ("function", "program", "says"),
    [
        ("effective_lr", SUMMED.format(5), "Your rate is nearly right on all inputs here, off by 0.6"),
        (
            "effective_lr",
            formula(RATE, "float(np.float32(lr) / (np.float32(1) - np.float32(momentum)))"),
            "Your rate is made in single precision (float32), which has 7 digits: compute it in float64.",
        ),
        (
            "condition_number",
            formula(KAPPA, "((max(a, b) * 1.0001 - max(a, b)) / 1e-4) / min(a, b) * (1 + 1e-5 * np.sin(9 * a))"),
            "Your kappa is nearly right on all inputs here, off by 0.001 % at most, for a=",
        ),
        (
            "matched_lr",
            "def matched_lr(plain_lr, momentum):\n    return max(plain_lr * (1 - momentum), 1e-5 * (1 + momentum))",
            "Your lr is right for some arguments, as plain_lr=0.13, momentum=0.37, and ",
        ),
        ("effective_lr", formula(RATE, "lr / (1 - momentum) * (1 + 0.5 * np.sin(9 * lr))"), ""),
    ],
)
def test_what_is_nearly_right_everywhere_is_called_so(function: str, program: str, says: str) -> None:
    said = measurement(function, program)
    assert said.startswith(says) if says else "nearly" not in said


@pytest.mark.parametrize(
    ("condition", "says"),
    [
        (
            "1 - momentum**t < fraction and not np.isclose(1 - momentum**t, fraction)",
            "Your number of steps is the first t at which fraction is reached or missed by up to 1e-05",
        ),
        (
            "t == 0 or np.mean(1 - momentum ** np.arange(1, t + 1)) < fraction",
            "Your number of steps is the first t at which the mean of the rates of the steps 1 to t reaches fraction: ",
        ),
    ],
)
def test_steps_that_are_the_first_to_reach_something_else(condition: str, says: str) -> None:
    assert measurement("steps_to_fraction", steps(0, condition)).startswith(says)


@pytest.mark.parametrize(
    ("pushes", "kept", "says"),
    [
        ("noise[::-1]", "[1:]", "Your variance is right for values of noise in reverse order"),
        ("np.sort(noise)", "[1:]", "Your variance is right for values of noise in order of size"),
        (
            "noise - np.mean(noise)",
            "",
            "Your variance is that of values of noise less their mean, and takes the variance over the rows from "
            "burn_in - 1 on",
        ),
    ],
)
def test_noise_that_is_changed_first_is_told_of(pushes: str, kept: str, says: str) -> None:
    program = f"""
    def stationary_variance(noise, lr, momentum, curvature, burn_in):
        theta, v, thetas = 0.0, 0.0, [0.0]
        for push in {pushes}:
            v = momentum * v + (curvature * theta + push)
            theta = theta - lr * v
            thetas.append(theta)
        return np.var(thetas{kept}[burn_in:])
    """
    assert told("stationary_variance", program).startswith(says)


def test_velocities_made_like_a_whole_slope_are_told_of() -> None:
    program = """
    def measured_lr(lr, momentum, num_steps, grad=1.0):
        v = np.full(num_steps, grad)
        for t in range(1, num_steps):
            v[t] = v[t] + momentum * v[t - 1]
        return lr * np.abs(v) / abs(grad)
    """
    assert told("measured_lr", program).startswith("This matches velocities cut to whole numbers where grad is one")


CACHED = """
    def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
        theta, v, history, known = np.array(theta_init, dtype=float), 0 * theta_init, [], {}
        for t in range(num_steps):
            history.append(loss_fn(theta))
            ahead = theta - lr * momentum * v
            key = tuple(np.round(ahead, PLACES))
            if key not in known:
                known[key] = grad_fn(ahead)
            v = momentum * v + known[key]
            theta = theta - lr * v
        return theta, history
    """


@pytest.mark.parametrize(("places", "says"), [(3, "In a run of 12 steps close to a minimum the gradient is"), (12, "")])
def test_gradients_that_are_kept_under_rounded_keys_are_told_of(places: int, says: str) -> None:
    said = measurement("nesterov_sgd", CACHED.replace("PLACES", str(places)))
    assert said.startswith(says) if says else not said


def test_a_loop_that_ends_where_the_loss_has_grown_is_not_said_to_have_a_tolerance_alone() -> None:
    program = """
    def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
        theta, v, history = np.array(theta_init, dtype=float), 0.0, []
        for t in range(num_steps):
            history.append(float(loss_fn(theta)))
            if history[-1] > 10 * history[0]:
                break
            v = momentum * v + grad_fn(theta)
            theta = theta - lr * v
        return theta, history
    """
    assert "at a tolerance, or where losses are compared" in told("momentum_sgd", program)


OVERWRITTEN = """
    def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
        path = np.zeros((num_steps + 1, len(theta_init)))
        v, path[0] = np.zeros(len(theta_init)), theta_init
        for t in range(num_steps):
            theta = path[t]
            v = beta * v + grad_fn(theta)
            theta -= lr * v
            path[t + 1] = theta
            {more}
        return path
"""


def test_a_row_that_is_changed_through_a_view_of_it_is_called_overwritten() -> None:
    said = told("heavy_ball_trajectory", OVERWRITTEN.format(more="pass"))
    assert "theta = path[t] is that row itself, and -= overwrites it" in said


def test_what_is_done_to_earlier_rows_is_not_sought_after_the_last_update() -> None:
    said = told("heavy_ball_trajectory", OVERWRITTEN.format(more="path[t] = 0.7 * path[t] + 0.1"))
    assert "the rows handed out are others: look at how each is stored" in said
    assert "after the last update" not in said


@pytest.mark.parametrize(("low", "high"), [(1e-12, 1e6), (0.5, 1e6), (-1e6, 0.5)])
def test_losses_that_are_held_within_limits_are_not_called_rounded(low: float, high: float) -> None:
    program = f"""
    def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
        theta, v, history = np.array(theta_init, dtype=float), 0.0, []
        for t in range(num_steps):
            history.append(loss_fn(theta))
            v = momentum * v + grad_fn(theta)
            theta = theta - lr * v
        return theta, np.clip(history, {low}, {high})

    def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
        theta, v, history = np.array(theta_init, dtype=float), 0.0, []
        for t in range(num_steps):
            history.append(loss_fn(theta))
            v = momentum * v + grad_fn(theta - lr * momentum * v)
            theta = theta - lr * v
        return theta, np.clip(history, {low}, {high})

    def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
        args = loss_fn, grad_fn, theta_init, lr
        return {{
            "gd": momentum_sgd(*args, 0, num_steps)[1],
            "momentum": momentum_sgd(*args, momentum, num_steps)[1],
            "nesterov": nesterov_sgd(*args, momentum, num_steps)[1],
        }}
    """
    assert "round" not in told("compare_methods", program)


def test_a_denominator_that_is_held_close_to_0_only_is_found() -> None:
    said = measurement("effective_lr", formula(RATE, "lr / max(1 - momentum, 1e-2)"))
    assert "lr * 100 for others" in said
