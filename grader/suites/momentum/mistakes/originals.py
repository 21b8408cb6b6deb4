"""The right answers as plain code, for mutants to be made of: one assignment a line, ordinary names.

These are read as source: their syntax trees are edited, and the names in them appear in sentences for students. A name
that ends in ``__2`` or ``__3`` is another usual way to write the same function; only the lines that it does not share
with the first are edited.
"""

# What counts a loop has an ordinary name also where it is not used, and the module says what all of these are.
# ruff: noqa: B007, D103
from __future__ import annotations

import math
from typing import Any

import numpy as np


def heavy_ball_trajectory(grad_fn: Any, theta_init: Any, lr: float, beta: float, num_steps: int) -> Any:
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    path = [theta]
    for t in range(num_steps):
        grad = grad_fn(theta)
        velocity = beta * velocity + grad
        theta = theta - lr * velocity
        path.append(theta)
    return np.array(path)


def heavy_ball_trajectory__2(grad_fn: Any, theta_init: Any, lr: float, beta: float, num_steps: int) -> Any:
    path = np.zeros((num_steps + 1, len(theta_init)))
    path[0] = theta_init
    velocity = np.zeros(len(theta_init))
    for t in range(num_steps):
        velocity = beta * velocity + lr * grad_fn(path[t])
        path[t + 1] = path[t] - velocity
    return path


def heavy_ball_trajectory__3(grad_fn: Any, theta_init: Any, lr: float, beta: float, num_steps: int) -> Any:
    theta = np.array(theta_init, dtype=float)
    previous = theta
    path = [theta]
    for t in range(num_steps):
        new = theta - lr * grad_fn(theta) + beta * (theta - previous)
        previous = theta
        theta = new
        path.append(theta)
    return np.array(path)


def trajectories_by_beta(grad_fn: Any, theta_init: Any, lr: float, betas: Any, num_steps: int) -> Any:
    paths = {}
    for beta in betas:
        paths[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return paths


def trajectories_by_beta__2(grad_fn: Any, theta_init: Any, lr: float, betas: Any, num_steps: int) -> Any:
    paths = {}
    for beta in betas:
        theta = np.array(theta_init, dtype=float)
        velocity = np.zeros_like(theta)
        path = [theta]
        for t in range(num_steps):
            grad = grad_fn(theta)
            velocity = beta * velocity + grad
            theta = theta - lr * velocity
            path.append(theta)
        paths[beta] = np.array(path)
    return paths


def condition_number(a: float, b: float) -> Any:
    smallest = min(2 * a, 2 * b)
    largest = max(2 * a, 2 * b)
    return largest / smallest


def optimal_beta(kappa: float) -> Any:
    root = math.sqrt(kappa)
    return ((root - 1) / (root + 1)) ** 2


def optimal_beta__2(kappa: float) -> Any:
    return ((math.sqrt(kappa) - 1) / (math.sqrt(kappa) + 1)) ** 2


def optimal_parameters(a: float, b: float) -> Any:
    smallest = min(2 * a, 2 * b)
    largest = max(2 * a, 2 * b)
    kappa = largest / smallest
    lr = 4 / (math.sqrt(largest) + math.sqrt(smallest)) ** 2
    beta = ((math.sqrt(kappa) - 1) / (math.sqrt(kappa) + 1)) ** 2
    rate = math.sqrt(beta)
    return lr, beta, rate


def optimal_parameters__2(a: float, b: float) -> Any:
    smallest = 2 * min(a, b)
    largest = 2 * max(a, b)
    lr = (2 / (math.sqrt(largest) + math.sqrt(smallest))) ** 2
    rate = (math.sqrt(largest) - math.sqrt(smallest)) / (math.sqrt(largest) + math.sqrt(smallest))
    beta = rate**2
    return lr, beta, rate


def momentum_sgd(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: float, momentum: float, num_steps: int) -> Any:
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        loss = loss_fn(theta)
        grad = grad_fn(theta)
        history.append(loss)
        velocity = momentum * velocity + grad
        theta = theta - lr * velocity
    return theta, history


def momentum_sgd__2(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: float, momentum: float, num_steps: int) -> Any:
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        loss = loss_fn(theta)
        grad = grad_fn(theta)
        history.append(loss)
        velocity = momentum * velocity + lr * grad
        theta = theta - velocity
    return theta, history


def nesterov_sgd(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: float, momentum: float, num_steps: int) -> Any:
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        lookahead = theta - lr * momentum * velocity
        loss = loss_fn(theta)
        grad = grad_fn(lookahead)
        history.append(loss)
        velocity = momentum * velocity + grad
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd__2(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: float, momentum: float, num_steps: int) -> Any:
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        lookahead = theta - momentum * velocity
        loss = loss_fn(theta)
        grad = grad_fn(lookahead)
        history.append(loss)
        velocity = momentum * velocity + lr * grad
        theta = theta - velocity
    return theta, history


def nesterov_sgd__3(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: float, momentum: float, num_steps: int) -> Any:
    theta = np.array(theta_init, dtype=float)
    lookahead = theta
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        new = lookahead - lr * grad_fn(lookahead)
        lookahead = new + momentum * (new - theta)
        theta = new
    return theta, history


def compare_methods(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: float, momentum: float, num_steps: int) -> Any:
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, heavy_ball = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nesterov = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": heavy_ball, "nesterov": nesterov}


def effective_lr(lr: float, momentum: float) -> Any:
    return lr / (1 - momentum)


def effective_lr__2(lr: float, momentum: float) -> Any:
    return lr * (1 / (1 - momentum))


def measured_lr(lr: float, momentum: float, num_steps: int, grad: float = 1.0) -> Any:
    theta = 0.0
    velocity = 0.0
    measured = []
    for t in range(num_steps):
        velocity = momentum * velocity + grad
        new_theta = theta - lr * velocity
        measured.append(abs(new_theta - theta) / abs(grad))
        theta = new_theta
    return np.array(measured)


def measured_lr__2(lr: float, momentum: float, num_steps: int, grad: float = 1.0) -> Any:
    t = np.arange(1, num_steps + 1)
    return lr * (1 - momentum**t) / (1 - momentum)


def steps_to_fraction(momentum: float, fraction: float) -> Any:
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr: float, momentum: float) -> Any:
    return plain_lr * (1 - momentum)


def velocities(grads: Any, momentum: float, normalize: bool = False) -> Any:
    velocity = np.zeros_like(grads[0], dtype=float)
    rows = []
    for grad in grads:
        velocity = momentum * velocity + grad
        rows.append(velocity)
    result = np.array(rows)
    if normalize:
        result = (1 - momentum) * result
    return result


def velocities__2(grads: Any, momentum: float, normalize: bool = False) -> Any:
    result = np.zeros(grads.shape)
    velocity = np.zeros_like(grads[0], dtype=float)
    for t in range(len(grads)):
        velocity = momentum * velocity + grads[t]
        result[t] = velocity
    if normalize:
        result = (1 - momentum) * result
    return result


def variance_ratio(grads: Any, momentum: float, burn_in: int, normalize: bool = False) -> Any:
    after = np.var(velocities(grads, momentum, normalize)[burn_in:], axis=0)
    before = np.var(grads[burn_in:], axis=0)
    return np.mean(after) / np.mean(before)


def theory_ratio(momentum: float, normalize: bool = False) -> Any:
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum**2)


def theory_ratio__2(momentum: float, normalize: bool = False) -> Any:
    ratio = 1 / (1 - momentum**2)
    if normalize:
        ratio = ratio * (1 - momentum) ** 2
    return ratio


def stationary_variance(noise: Any, lr: float, momentum: float, curvature: float, burn_in: int) -> Any:
    theta = 0.0
    velocity = 0.0
    thetas = []
    for noise_t in noise:
        grad = curvature * theta + noise_t
        velocity = momentum * velocity + grad
        theta = theta - lr * velocity
        thetas.append(theta)
    return np.var(thetas[burn_in:])
