"""Functions as they are saved halfway, each with words that a true sentence about it has.

Written before anything was changed for them. On their first day 24 of the 65 were told of "one small slip", 18 of
them in a line that is not there.
"""

# ruff: noqa: B007, F841
# mypy: allow-untyped-defs, disable-error-code="var-annotated"
from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from grader.mistakes import Implementation


class HalfFinished(NamedTuple):
    """A function as it was saved, whose it is, and what has to be said of it."""

    function: str
    implementation: Implementation
    words: str


STATES: list[HalfFinished] = []


def saved(function: str, words: str) -> Callable[[Implementation], Implementation]:
    """Keep a function as a state of another."""

    def keep(implementation: Implementation) -> Implementation:
        STATES.append(HalfFinished(function, implementation, words))
        return implementation

    return keep


# --- heavy_ball_trajectory


@saved("heavy_ball_trajectory", "is theta_init in every row")
def path_without_steps(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    path = [theta]
    for t in range(num_steps):
        g = grad_fn(theta)
        path.append(theta)
    return np.array(path)


@saved("heavy_ball_trajectory", "is nothing but 0")
def path_of_zeros(grad_fn, theta_init, lr, beta, num_steps):
    return np.zeros((num_steps + 1, len(theta_init)))


@saved("heavy_ball_trajectory", "is 0 behind its first row")
def only_the_first_row(grad_fn, theta_init, lr, beta, num_steps):
    path = np.zeros((num_steps + 1, len(theta_init)))
    path[0] = theta_init
    return path


@saved("heavy_ball_trajectory", "holds theta_init and nothing more")
def path_of_one_point(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    path = [theta]
    for t in range(num_steps):
        pass
    return np.array(path)


@saved("heavy_ball_trajectory", "the last point alone")
def point_for_path(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    for t in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
    return theta


@saved("heavy_ball_trajectory", "is theta_init in every row")
def velocity_there_theta_not(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = [theta.copy()]
    for t in range(num_steps):
        v = beta * v + grad_fn(theta)
        path.append(theta.copy())
    return np.array(path)


@saved("heavy_ball_trajectory", "one row too early")
def row_t_for_row_t_plus_1(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = np.zeros((num_steps + 1, len(theta)))
    path[0] = theta
    for t in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        path[t] = theta
    return path


@saved("heavy_ball_trajectory", "whether it is the velocity that is used")
def gradient_for_velocity(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = [theta]
    for t in range(num_steps):
        g = grad_fn(theta)
        v = beta * v + g
        theta = theta - lr * g
        path.append(theta)
    return np.array(path)


@saved("heavy_ball_trajectory", "is empty")
def empty_path(grad_fn, theta_init, lr, beta, num_steps):
    path = []
    return np.array(path)


# --- trajectories_by_beta


@saved("trajectories_by_beta", "the dict is empty")
def empty_dict(grad_fn, theta_init, lr, betas, num_steps):
    paths = {}
    return paths


@saved("trajectories_by_beta", "each entry of the dict is empty")
def empty_lists(grad_fn, theta_init, lr, betas, num_steps):
    paths = {}
    for beta in betas:
        paths[beta] = []
    return paths


@saved("trajectories_by_beta", "is theta_init in every row")
def starts_only(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: np.array([theta_init] * (num_steps + 1), dtype=float) for beta in betas}


@saved("trajectories_by_beta", "the last beta alone")
def last_beta_only(grad_fn, theta_init, lr, betas, num_steps):
    paths = {}
    for beta in betas:
        theta = np.array(theta_init, dtype=float)
        v = np.zeros_like(theta)
        path = [theta]
        for _ in range(num_steps):
            v = beta * v + grad_fn(theta)
            theta = theta - lr * v
            path.append(theta)
    paths[beta] = np.array(path)
    return paths


# --- condition_number


@saved("condition_number", "`largest` seems to be missing")
def smallest_only(a, b):
    smallest = 2 * min(a, b)
    return smallest


@saved("condition_number", "is a tuple of 2: one number is asked for")
def eigenvalues_only(a, b):
    return 2 * a, 2 * b


@saved("condition_number", "is 0")
def zero(a, b):
    return 0


@saved("condition_number", "the larger coefficient alone")
def larger_of_the_two(a, b):
    return max(a, b)


# --- optimal_beta


@saved("optimal_beta", "Your beta is sqrt(kappa)")
def root_only(kappa):
    root = math.sqrt(kappa)
    return root


@saved("optimal_beta", "is still kappa")
def kappa_itself(kappa):
    return kappa


@saved("optimal_beta", "Your beta is sqrt(kappa) - 1")
def half_of_the_fraction(kappa):
    return math.sqrt(kappa) - 1


# --- optimal_parameters


@saved("optimal_parameters", "beta is 0 and rate is 0")
def lr_and_zeros(a, b):
    small, large = 2 * min(a, b), 2 * max(a, b)
    lr = (2 / (math.sqrt(small) + math.sqrt(large))) ** 2
    return lr, 0.0, 0.0


@saved("optimal_parameters", "lr is 0 and beta is 0 and rate is 0")
def three_zeros(a, b):
    return 0.0, 0.0, 0.0


@saved("optimal_parameters", "Your lr is mu")
def eigenvalues_and_kappa(a, b):
    small, large = 2 * min(a, b), 2 * max(a, b)
    return small, large, large / small


@saved("optimal_parameters", "a part missing")
def lr_alone(a, b):
    small, large = 2 * min(a, b), 2 * max(a, b)
    return (2 / (math.sqrt(small) + math.sqrt(large))) ** 2


# --- momentum_sgd and nesterov_sgd


@saved("momentum_sgd", "theta is still theta_init and")
def history_without_steps(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
    return theta, history


@saved("momentum_sgd", "theta is still theta_init and")
def velocity_without_step(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
    return theta, history


@saved("momentum_sgd", "theta is still theta_init and history is empty")
def start_and_nothing(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return theta_init, []


@saved("momentum_sgd", "nothing was appended")
def steps_without_history(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


@saved("momentum_sgd", "whether it is the velocity that is used")
def plain_steps(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        g = grad_fn(theta)
        history.append(loss_fn(theta))
        v = momentum * v + g
        theta = theta - lr * g
    return theta, history


@saved("momentum_sgd", "theta is nothing but 0 and history is nothing but 0")
def zeros_and_zeros(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.zeros(len(theta_init))
    history = [0.0] * num_steps
    return theta, history


@saved("momentum_sgd", "history is empty")
def one_step_no_loop(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = grad_fn(theta)
    theta = theta - lr * v
    return theta, []


@saved("momentum_sgd", "one place too early")
def shifted_history(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = np.zeros(num_steps)
    for t in range(num_steps):
        history[t - 1] = loss_fn(theta)
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


@saved("momentum_sgd", "history is nothing but 0")
def history_of_zeros(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


@saved("nesterov_sgd", "theta is still theta_init and")
def look_ahead_without_step(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        ahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(ahead)
    return theta, history


@saved("nesterov_sgd", "theta is still theta_init and history is empty")
def start_and_empty_list(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.copy()
    history = []
    return theta, history


@saved("nesterov_sgd", "`grad` seems to stand where `velocity` belongs")
def look_ahead_steps_of_gradient(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        g = grad_fn(theta - lr * momentum * v)
        v = momentum * v + g
        theta = theta - lr * g
    return theta, history


@saved("nesterov_sgd", "theta is still theta_init and history is empty")
def empty_loop(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    history = []
    for _ in range(num_steps):
        pass
    return theta, history


# --- compare_methods


@saved("compare_methods", "each entry of the dict is empty")
def three_empty_lists(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {"gd": [], "momentum": [], "nesterov": []}


@saved("compare_methods", "the dict is empty")
def no_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {}


@saved("compare_methods", "is the same number in every place")
def start_loss_in_all(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    losses = [loss_fn(theta_init)] * num_steps
    return {"gd": losses, "momentum": losses, "nesterov": losses}


# --- effective_lr, matched_lr, steps_to_fraction


@saved("effective_lr", "lr itself")
def lr_itself(lr, momentum):
    return lr


@saved("effective_lr", "`lr` seems to be missing")
def one_minus_momentum(lr, momentum):
    return 1 - momentum


@saved("matched_lr", "plain_lr itself")
def plain_lr_itself(plain_lr, momentum):
    return plain_lr


@saved("matched_lr", "the factor alone")
def rest_only(plain_lr, momentum):
    return 1 - momentum


@saved("steps_to_fraction", "is 0")
def counter_at_zero(momentum, fraction):
    t = 0
    return t


@saved("steps_to_fraction", "not rounded")
def first_logarithm(momentum, fraction):
    return math.log(1 - fraction)


# --- measured_lr


@saved("measured_lr", "is one number: num_steps numbers are asked for")
def one_number(lr, momentum, num_steps, grad=1.0):
    return lr / (1 - momentum)


@saved("measured_lr", "lr in every place")
def lr_in_all_places(lr, momentum, num_steps, grad=1.0):
    return np.full(num_steps, lr)


@saved("measured_lr", "is nothing but 0")
def zeros_of_steps(lr, momentum, num_steps, grad=1.0):
    measured = np.zeros(num_steps)
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
    return measured


@saved("measured_lr", "is empty")
def empty_list(lr, momentum, num_steps, grad=1.0):
    measured = []
    for t in range(num_steps):
        pass
    return np.array(measured)


@saved("measured_lr", "in every place")
def long_run_in_all_places(lr, momentum, num_steps, grad=1.0):
    return np.full(num_steps, lr / (1 - momentum))


@saved("measured_lr", "the positions themselves")
def signed_positions(lr, momentum, num_steps, grad=1.0):
    theta, v, thetas = 0.0, 0.0, []
    for t in range(num_steps):
        v = momentum * v + grad
        theta = theta - lr * v
        thetas.append(theta)
    return np.array(thetas)


# --- velocities


@saved("velocities", "is nothing but 0")
def velocities_of_zeros(grads, momentum, normalize=False):
    out = np.zeros_like(grads, dtype=float)
    for t in range(len(grads)):
        pass
    return out


@saved("velocities", "is 0 behind its first row")
def first_row_only(grads, momentum, normalize=False):
    out = np.zeros_like(grads, dtype=float)
    out[0] = grads[0]
    return out


@saved("velocities", "is still grads")
def gradients_themselves(grads, momentum, normalize=False):
    return grads


@saved("velocities", "len(grads) rows are asked for")
def last_velocity_only(grads, momentum, normalize=False):
    v = np.zeros_like(grads[0], dtype=float)
    for g in grads:
        v = momentum * v + g
    return v


@saved("velocities", "is nothing but 0")
def rows_of_first_velocity(grads, momentum, normalize=False):
    v = np.zeros_like(grads[0], dtype=float)
    rows = []
    for g in grads:
        rows.append(v)
    return np.array(rows)


@saved("velocities", "normalize did nothing")
def normalize_left_out(grads, momentum, normalize=False):
    v = np.zeros_like(grads[0], dtype=float)
    rows = []
    for g in grads:
        v = momentum * v + g
        rows.append(v)
    return np.array(rows)


# --- variance_ratio, theory_ratio, stationary_variance


@saved("variance_ratio", "the section's own example")
def one(grads, momentum, burn_in, normalize=False):
    return 1.0


@saved("variance_ratio", "not divided")
def variance_of_gradients(grads, momentum, burn_in, normalize=False):
    return np.mean(np.var(grads[burn_in:], axis=0))


@saved("theory_ratio", "is 1")
def theory_of_one(momentum, normalize=False):
    return 1.0


@saved("theory_ratio", "upside down")
def square_only(momentum, normalize=False):
    return 1 - momentum**2


@saved("stationary_variance", "a variance of 0: theta never moves")
def variance_zero(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    thetas = []
    for n in noise:
        thetas.append(theta)
    return np.var(thetas[burn_in:])


@saved("stationary_variance", "`noise` seems to stand where `thetas` belongs")
def variance_of_noise(noise, lr, momentum, curvature, burn_in):
    return np.var(noise[burn_in:])


@saved("stationary_variance", "one number is asked for")
def list_of_thetas(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    thetas = []
    for n in noise:
        v = momentum * v + curvature * theta + n
        theta = theta - lr * v
        thetas.append(theta)
    return np.array(thetas)
