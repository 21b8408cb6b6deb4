"""Where nothing else is known of a program, it is said for which calls it is right, and for which wrong."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from grader.mistakes import measured
from grader.mistakes.measuring.finding import call_of
from tests.suites.momentum.known import KNOWN, sgd
from tests.suites.momentum.test_words_of_programs import measurement, told

pytestmark = pytest.mark.thorough

ONE_ROW = """
def velocities(grads, momentum, normalize=False):
    grads = np.atleast_2d(np.asarray(grads, dtype=float))
    rows, v = [], np.zeros(grads.shape[1])
    for g in grads:
        v = momentum * v + g
        rows.append(v)
    made = np.array(rows).reshape(np.shape(grads))
    made = made[0] if len(made) == 1 else made
    return (1 - momentum) * made if normalize else made
"""
UNDERFLOW = """
def velocities(grads, momentum, normalize=False):
    powers = (momentum ** np.arange(len(grads))).reshape(-1, *[1] * (np.ndim(grads) - 1))
    made = powers * np.cumsum(grads / powers, axis=0)
    return (1 - momentum) * made if normalize else made
"""
WHOLE_MATRIX = """
def condition_number(a, b):
    hessian = np.zeros((2, 2), dtype=int)
    hessian[0, 0], hessian[1, 1] = 2 * a, 2 * b
    return max(hessian[0, 0], hessian[1, 1]) / min(hessian[0, 0], hessian[1, 1])
"""
HALF_AND_CUT = """
def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v, kept = 0.0, 0.0, []
    for n in noise[burn_in:]:
        v = momentum * v + 0.5 * curvature * theta + n
        theta = theta - lr * v
        kept.append(theta)
    return float(np.var(kept))
"""
STANDS_STILL = """
def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v, rows = np.zeros_like(theta), [theta]
    for t in range(num_steps):
        g = grad_fn(theta)
        if not g.any():
            rows += [theta] * (num_steps - t)
            break
        v = beta * v + g
        theta = theta - lr * v
        rows.append(theta)
    return np.array(rows)
"""
TWO_COLUMNS = """
def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    rows = np.zeros((num_steps + 1, 2))
    rows[0] = theta_init
    v = np.zeros(2)
    for t in range(num_steps):
        v = beta * v + grad_fn(rows[t])
        rows[t + 1] = rows[t] - lr * v
    return rows
"""


@pytest.mark.parametrize(
    ("function", "program", "says"),
    [
        ("velocities", ONE_ROW, "wrong where grads has shape (T,), and right"),
        ("velocities", UNDERFLOW, "wrong where momentum is 0, and"),
        ("condition_number", WHOLE_MATRIX, "right where a and b are whole numbers, and wrong"),
        ("stationary_variance", HALF_AND_CUT, "right where burn_in is 0 and curvature is 0, and wrong where"),
        ("heavy_ball_trajectory", STANDS_STILL, "wrong where the gradient is 0 on the way, and"),
        ("heavy_ball_trajectory", TWO_COLUMNS, "wrong where there is one coordinate, and where there are three"),
    ],
)
def test_what_decides_is_said(function: str, program: str, says: str) -> None:
    assert measurement(function, program).startswith(f"In the calls tried it is {says}")


SEARCHED = """
def matched_lr(plain_lr, momentum):
    low, high = 0.0, plain_lr
    while high - low > 1e-3:
        mid = 0.5 * (low + high)
        if mid / (1 - momentum) > plain_lr:
            high = mid
        else:
            low = mid
    return high
"""
SHIFTED = """
def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = np.convolve(np.full(num_steps, float(grad)), float(momentum) ** np.arange(num_steps), mode="same")
    return np.abs(lr * v) / abs(grad)
"""
MOVES_ONCE = """
def measured_lr(lr, momentum, num_steps, grad=1.0):
    return lr * np.ones(num_steps) * (1 + momentum**2 * (np.arange(num_steps) > 0))
"""
NOTHING_AT_0 = """
def theory_ratio(momentum, normalize=False):
    if momentum:
        return (1 - momentum) / (1 + momentum) if normalize else 1 / (1 - momentum**2)
"""
ENDS_EARLY = """
def measured_lr(lr, momentum, num_steps, grad=1.0):
    v, made = 0.0, []
    for t in range(num_steps):
        v = momentum * v + grad
        made.append(abs(lr * v / grad))
        if t > 0 and abs(made[-1] - made[-2]) < 1e-6:
            break
    return np.array(made)
"""


@pytest.mark.parametrize(
    ("function", "program", "says", "ends"),
    [
        ("matched_lr", SEARCHED, "right where plain_lr is a million times as large", "as a tolerance or a limit."),
        ("measured_lr", SHIFTED, "right where there is one step", "from the beginning on: a wrong one gives 0.196 "
         "where 0.13 is right."),
        ("measured_lr", MOVES_ONCE, "right where there is one step", "Look at what happens after the first step."),
        ("measured_lr", ENDS_EARLY, "wrong where steps are tiny", "a wrong one gives shape (2,) where (5,) is right. "
         "Look at fixed numbers, as a tolerance or a limit."),
        ("theory_ratio", NOTHING_AT_0, "wrong where momentum is 0", "a wrong one gives None where 1 is right."),
        ("velocities", UNDERFLOW, "wrong where momentum is 0", "is right."),
    ],
)  # fmt: skip
def test_where_to_look_is_said_only_where_the_calls_prove_it(function: str, program: str, says: str, ends: str) -> None:
    said = measurement(function, program)
    assert said.startswith(f"In the calls tried it is {says}")
    assert said.endswith(ends)


def test_whoever_keeps_answers_is_not_told_what_decides() -> None:
    """A kept answer is wrong for whatever comes next: that is no matter of what comes."""
    program = """
kept = {}

def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    key = (tuple(np.ravel(theta_init)), lr, beta, num_steps)
    if key not in kept:
        theta = np.array(theta_init, dtype=float)
        v, rows = np.zeros_like(theta), [theta]
        for _ in range(num_steps):
            v = beta * v + grad_fn(theta)
            theta = theta - lr * v
            rows.append(theta)
        kept[key] = np.array(rows)
    return kept[key]
"""
    assert measurement("heavy_ball_trajectory", program) == ""


def run(name: str) -> Any:
    def update(theta: Any, v: Any, g: Any, lr: float, m: float) -> Any:
        v = m * v + g
        return theta - lr * v, v

    return KNOWN[name].variant({}) if name == "nesterov_sgd" else sgd(update)


def test_a_history_is_said_to_be_that_of_another_call() -> None:
    def compare_methods(loss_fn: Any, grad_fn: Any, theta: Any, lr: float, momentum: float, num_steps: int) -> Any:
        momentum_sgd, nesterov_sgd = run("momentum_sgd"), run("nesterov_sgd")
        theta, gd = momentum_sgd(loss_fn, grad_fn, theta, lr, 0.0, num_steps)
        theta, ball = momentum_sgd(loss_fn, grad_fn, theta, lr, momentum, num_steps)
        theta, ahead = nesterov_sgd(loss_fn, grad_fn, theta, momentum, lr, num_steps)
        return {"gd": gd, "momentum": ball, "nesterov": ahead}

    assert measured(KNOWN["compare_methods"], call_of(compare_methods)) == (
        "measured.runs",
        '"momentum" holds a run that begins where that of "gd" ends, and "nesterov" holds a run that begins where the '
        "two before it end with lr and momentum exchanged.",
    )


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda rows: {key: np.clip(row, 1e-12, 1e6) for key, row in rows.items()}, "right down to 1e-12"),
        (
            lambda rows: {key: np.array(row) - min(map(min, rows.values())) for key, row in rows.items()},
            "All losses are more than they are to be by one number",
        ),
    ],
)
def test_what_is_done_to_all_histories_is_said(change: Any, says: str) -> None:
    right = KNOWN["compare_methods"].variant({})
    found = measured(KNOWN["compare_methods"], call_of(lambda *args: change(right(*args))))
    assert found is not None
    assert says in found[1]


@pytest.mark.parametrize("steps", [50, 200])
def test_a_rate_that_was_measured_in_so_many_steps_is_called_that(steps: int) -> None:
    def optimal_parameters(a: float, b: float) -> tuple[float, float, float]:
        mu, large = sorted((2 * a, 2 * b))
        lr, kappa = 4 / (math.sqrt(large) + math.sqrt(mu)) ** 2, large / mu
        beta = ((math.sqrt(kappa) - 1) / (math.sqrt(kappa) + 1)) ** 2
        theta, v = np.ones(2), np.zeros(2)
        for _ in range(steps):
            v = beta * v + np.array([2 * a, 2 * b]) * theta
            theta = theta - lr * v
        return lr, beta, float((np.linalg.norm(theta) / math.sqrt(2)) ** (1 / steps))

    found = measured(KNOWN["optimal_parameters"], call_of(optimal_parameters))
    assert found is not None
    assert found[1].startswith(f"Your rate is the mean one of {steps} steps from (1, 1), the slow first ones included:")


def test_another_burn_in_is_told() -> None:
    program = """
    def variance_ratio(grads, momentum, burn_in, normalize=False):
        burn_in = max(burn_in, 6)
        v, rows = np.zeros_like(grads[0], dtype=float), []
        for g in grads:
            v = momentum * v + g
            rows.append(v)
        made = np.array(rows) * (1 - momentum if normalize else 1)
        return np.mean(np.var(made[burn_in:], axis=0)) / np.mean(np.var(grads[burn_in:], axis=0))
    """
    says = "The burn_in that acts is 6 where 5 is given, and 6 where 3 is given: it is to act as it is."
    assert measurement("variance_ratio", program) == says


def test_what_holds_for_large_arguments_alone_is_called_so() -> None:
    program = """
    def optimal_beta(kappa):
        return max(0.0, 1 - 4 / math.sqrt(kappa))
    """
    assert "and the less the larger kappa is" in told("optimal_beta", program)


@pytest.mark.parametrize("cut", ["[1:]", "[:-1]"])
def test_central_differences_are_named(cut: str) -> None:
    program = f"""
    def measured_lr(lr, momentum, num_steps, grad=1.0):
        theta, v = np.zeros(num_steps + 1), 0.0
        for t in range(num_steps):
            v = momentum * v + grad
            theta[t + 1] = theta[t] - lr * v
        return np.abs(np.gradient(theta)){cut} / abs(grad)
    """
    assert "np.gradient" in told("measured_lr", program)


def test_rounding_is_not_said_to_be_all_where_the_numbers_are_far_off() -> None:
    program = """
    def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
        theta = np.array(theta_init, dtype=float)
        v, rows = np.zeros_like(theta), [theta.copy()]
        for _ in range(num_steps):
            for i in range(theta.size):
                v[i] = beta * v[i] + grad_fn(theta)[i]
                theta[i] -= lr * v[i]
            rows.append(theta.copy())
        return np.round(np.array(rows), 4)
    """
    assert "That is not all" in told("heavy_ball_trajectory", program)
    assert "8 times in each step, where there are as many coordinates" in measurement("heavy_ball_trajectory", program)


def test_what_was_done_to_a_history_is_said() -> None:
    momentum_sgd, nesterov_sgd = run("momentum_sgd"), run("nesterov_sgd")

    def compare_methods(loss_fn: Any, grad_fn: Any, theta: Any, lr: float, momentum: float, num_steps: int) -> Any:
        histories = {
            "gd": momentum_sgd(loss_fn, grad_fn, theta, lr / (1 - momentum), 0.0, num_steps)[1],
            "momentum": momentum_sgd(loss_fn, grad_fn, theta, lr, momentum, num_steps)[1],
            "nesterov": nesterov_sgd(loss_fn, grad_fn, theta, lr, momentum, num_steps)[1],
        }
        return {name: np.array(row) / row[0] for name, row in histories.items()}

    found = measured(KNOWN["compare_methods"], call_of(compare_methods))
    assert found is not None
    assert '"gd" holds a run with lr / (1 - momentum) divided by its first loss' in found[1]
    assert '"momentum" holds a run divided by its first loss' in found[1]


def test_one_run_under_all_names_is_one_mistake() -> None:
    program = """
    def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
        theta, v, history = np.array(theta_init, dtype=float), np.zeros(len(theta_init)), []
        for _ in range(num_steps):
            history.append(loss_fn(theta))
            v = momentum * v + grad_fn(theta - lr * momentum * v)
            theta = theta - lr * v
        return {"gd": history, "momentum": history, "nesterov": history}
    """
    assert told("compare_methods", program).startswith("This matches one run under all three names, that of nesterov.")


def test_the_first_step_is_told_of_where_nothing_is_known_of_the_others() -> None:
    program = """
    def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
        theta, v, history = np.array(theta_init, dtype=float), np.zeros(len(theta_init)), []
        for _ in range(num_steps):
            history.append(loss_fn(theta))
            g = grad_fn(theta) + 1e-4 * theta
            v = momentum * v + g
            theta = theta - lr * (g + momentum * v)
        return theta, history
    """
    says = (
        "In the first step the gradient counts momentum + 1 times, and 0.0001 times theta is added to it, as weight "
        "decay does: asked for is the gradient alone, once."
    )
    assert measurement("nesterov_sgd", program) == says


def test_single_precision_does_not_move_the_start() -> None:
    program = """
    def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
        theta = np.array(theta_init, dtype=np.float32)
        v, rows = np.zeros_like(theta), [theta]
        for _ in range(num_steps):
            g = np.asarray(grad_fn(theta), dtype=np.float32)
            v = g if g @ v < 0 else np.float32(beta) * v + g
            theta = theta - np.float32(lr) * v
            rows.append(theta)
        return np.array(rows)
    """
    assert "is not taken at the start" not in measurement("heavy_ball_trajectory", program)


def test_a_value_that_is_lost_is_no_two_mistakes() -> None:
    program = """
    def measured_lr(lr, momentum, num_steps, grad=1.0):
        theta, v, points = 0.0, 0.0, []
        for _ in range(num_steps):
            v = momentum * v + grad
            theta = theta - lr * v
            points.append(theta)
        return np.abs(np.diff(points, prepend=points[0])) / abs(grad)
    """
    assert told("measured_lr", program).startswith("This matches values that are right but for the first one")


@pytest.mark.parametrize(
    ("made", "says"),
    [
        ("np.zeros(num_steps + 1, dtype=np.float32)", "right to four digits at least, and not to all"),
        ("np.full(num_steps + 1, 0 * grad)", "wrong where grad is a whole number"),
    ],
)
def test_the_array_for_points_is_told_of(made: str, says: str) -> None:
    program = f"""
    def measured_lr(lr, momentum, num_steps, grad=1.0):
        theta, v = {made}, 0.0
        for t in range(num_steps):
            v = momentum * v + grad
            theta[t + 1] = theta[t] - lr * v
        return np.abs(np.diff(theta)) / abs(grad)
    """
    assert says in measurement("measured_lr", program)


def test_points_that_are_asked_at_tell_of_steps_where_another_point_is_returned() -> None:
    program = """
    def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
        theta = np.array(theta_init, dtype=float)
        v, mean, history = np.zeros_like(theta), theta.copy(), []
        for t in range(1, num_steps + 1):
            history.append(loss_fn(theta))
            v = momentum * v + 3 * grad_fn(theta)
            theta = theta - lr * v
            mean = mean + (theta - mean) / t
        return mean, history
    """
    says = (
        "By the points where gradients are taken, every gradient counts 3 times and should count once. What is "
        "returned is another point."
    )
    assert measurement("momentum_sgd", program) == says


@pytest.mark.parametrize("made", ["history", "np.array(history)", "tuple(history)"])
def test_what_an_empty_history_is_made_of_is_not_told(made: str) -> None:
    program = f"""
    def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
        theta, v, history = np.array(theta_init, dtype=float), np.zeros(len(theta_init)), []
        for _ in range(num_steps):
            history.append(loss_fn(theta))
            v = momentum * v + grad_fn(theta)
            theta = theta - lr * v
        return theta, {made}
    """
    assert measurement("momentum_sgd", program) == ""


def test_a_run_that_is_made_twice_is_not_told_of_as_two_slopes_in_each_step() -> None:
    program = """
    def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
        def run(beta):
            theta, path = np.array(theta_init, dtype=float), [np.array(theta_init, dtype=float)]
            for _ in range(num_steps):
                theta = theta - lr * (1 + beta) * np.sin(grad_fn(theta))
                path.append(theta)
            return np.array(path)

        return {beta: (run(beta), run(beta))[1] for beta in betas}
    """
    said = measurement("trajectories_by_beta", program)
    assert said.endswith("as the whole run is made 2 times: make it once, and keep what it gives."), said
