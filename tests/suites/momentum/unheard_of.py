"""Wrong programs that the catalogue need not know: by habits of libraries, textbooks and care, each a few lines."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from grader.mistakes import Implementation

Update = Callable[..., Any]


def path(update: Update, begin: Any = None) -> Implementation:
    """Return a heavy_ball_trajectory around an update (grad_fn, theta, v, lr, beta, t, num_steps) -> (theta, v)."""

    def heavy_ball_trajectory(grad_fn: Any, theta_init: Any, lr: float, beta: float, num_steps: int) -> Any:
        theta = np.array(theta_init, dtype=float)
        v = np.zeros_like(theta) if begin is None else begin(theta)
        rows = [theta]
        for t in range(num_steps):
            theta, v = update(grad_fn, theta, v, lr, beta, t, num_steps)
            rows.append(theta)
        return np.array(rows)

    return heavy_ball_trajectory


def rule(
    beta: Callable[[float, int], float] = lambda b, t: b,
    share: Callable[[float, int], float] = lambda b, t: 1.0,
    rate: Callable[[float, int, int], float] = lambda lr, t, n: lr,
    made: Callable[[Any], Any] = lambda g: g,
    step: Callable[[Any, float, int], Any] = lambda v, b, t: v,
) -> Update:
    """Return an update with some part of it changed: theta - rate * step(beta * v + share * made(gradient))."""

    def update(grad_fn: Any, theta: Any, v: Any, lr: float, b: float, t: int, n: int) -> Any:
        v = beta(b, t) * v + share(b, t) * made(grad_fn(theta))
        return theta - rate(lr, t, n) * step(v, b, t), v

    return update


def from_all(weights: Callable[[float, int, int], float]) -> Implementation:
    """Return a path whose step t sums all gradients so far, gradient k with weights(beta, t, k)."""

    def heavy_ball_trajectory(grad_fn: Any, theta_init: Any, lr: float, beta: float, num_steps: int) -> Any:
        theta = np.array(theta_init, dtype=float)
        rows, seen = [theta], []
        for t in range(num_steps):
            seen.append(grad_fn(theta))
            theta = theta - lr * sum(weights(beta, t, k) * g for k, g in enumerate(seen))
            rows.append(theta)
        return np.array(rows)

    return heavy_ball_trajectory


def restarting(grad_fn: Any, theta: Any, v: Any, lr: float, b: float, t: int, n: int) -> Any:
    g = grad_fn(theta)
    v = g if v @ g < 0 else b * v + g
    return theta - lr * v, v


def every_third(grad_fn: Any, theta: Any, v: Any, lr: float, b: float, t: int, n: int) -> Any:
    v = grad_fn(theta) if t % 3 == 0 else b * v + grad_fn(theta)
    return theta - lr * v, v


def decoupled(grad_fn: Any, theta: Any, v: Any, lr: float, b: float, t: int, n: int) -> Any:
    v = b * v + grad_fn(theta)
    return theta - lr * v - 0.01 * lr * theta, v


def short_velocity(grad_fn: Any, theta: Any, v: Any, lr: float, b: float, t: int, n: int) -> Any:
    v = shortened(5.0)(b * v + grad_fn(theta))
    return theta - lr * v, v


def every_other(grad_fn: Any, theta: Any, v: Any, lr: float, b: float, t: int, n: int) -> Any:
    v = b * v if t % 2 else b * v + grad_fn(theta)
    return theta - lr * v, v


def tired_at_the_end(grad_fn: Any, theta: Any, v: Any, lr: float, b: float, t: int, n: int) -> Any:
    v = b * v + grad_fn(theta) if t < n - 1 else grad_fn(theta)
    return theta - lr * v, v


def coupled(grad_fn: Any, theta: Any, v: Any, lr: float, b: float, t: int, n: int) -> Any:
    v = b * v + grad_fn(theta) + 0.01 * theta
    return theta - lr * v, v


def quasi_hyperbolic(grad_fn: Any, theta: Any, v: Any, lr: float, b: float, t: int, n: int) -> Any:
    g = grad_fn(theta)
    v = b * v + (1 - b) * g
    return theta - lr * (0.3 * g + 0.7 * v), v


def stopping(grad_fn: Any, theta: Any, v: Any, lr: float, b: float, t: int, n: int) -> Any:
    if t >= 3:
        return theta, v
    v = b * v + grad_fn(theta)
    return theta - lr * v, v


def shortened(longest: float) -> Callable[[Any], Any]:
    return lambda g: g * min(1.0, longest / float(np.linalg.norm(g)))


def averaged_path(grad_fn: Any, theta_init: Any, lr: float, beta: float, num_steps: int) -> Any:
    rows = path(rule())(grad_fn, theta_init, lr, beta, num_steps)
    return np.array([rows[: t + 1].mean(axis=0) for t in range(len(rows))])


def smoothed_path(grad_fn: Any, theta_init: Any, lr: float, beta: float, num_steps: int) -> Any:
    rows = path(rule())(grad_fn, theta_init, lr, beta, num_steps)
    for t in range(1, len(rows)):
        rows[t] = beta * rows[t - 1] + (1 - beta) * rows[t]
    return rows


def losses_before(points: list[Any], loss: Any) -> Any:
    return [loss(point) for point in points[:-1]]


def method(
    ahead: Callable[[Any, float, float], Any] = lambda v, lr, m: 0 * v,
    update: Callable[[Any, Any, float, int], Any] = lambda v, g, m, t: m * v + g,
    final: Callable[[list[Any], Any], Any] = lambda points, loss: points[-1],
    history: Callable[[list[Any], Any], Any] = losses_before,
    count: Callable[[int], int] = lambda n: n,
) -> Implementation:
    """Return a momentum_sgd or nesterov_sgd with some part changed; `ahead` is added to theta for the gradient."""

    def sgd(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: float, momentum: float, num_steps: int) -> Any:
        theta = np.array(theta_init, dtype=float)
        v, points = np.zeros_like(theta), [theta]
        for t in range(count(num_steps)):
            v = update(v, grad_fn(theta + ahead(v, lr, momentum)), momentum, t)
            theta = theta - lr * v
            points.append(theta)
        return final(points, loss_fn), history(points, loss_fn)

    return sgd


def fista(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: float, momentum: float, num_steps: int) -> Any:
    theta = ahead = np.array(theta_init, dtype=float)
    k, history = 1.0, []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        moved = ahead - lr * grad_fn(ahead)
        following = (1 + math.sqrt(1 + 4 * k * k)) / 2
        ahead, theta, k = moved + (k - 1) / following * (moved - theta), moved, following
    return theta, history


def torch_with_dampening(
    loss_fn: Any, grad_fn: Any, theta_init: Any, lr: float, momentum: float, num_steps: int
) -> Any:
    theta, v, history = np.array(theta_init, dtype=float), None, []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        g = grad_fn(theta)
        v = g if v is None else momentum * v + 0.9 * g
        theta = theta - lr * (g + momentum * v)
    return theta, history


def extragradient(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: float, momentum: float, num_steps: int) -> Any:
    theta = np.array(theta_init, dtype=float)
    v, history = np.zeros_like(theta), []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta - lr * grad_fn(theta))
        theta = theta - lr * v
    return theta, history


def linear_schedule(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: float, momentum: float, num_steps: int) -> Any:
    theta = np.array(theta_init, dtype=float)
    v, history = np.zeros_like(theta), []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * (1 - t / num_steps) * v
    return theta, history


def made_of(update: Callable[[Any, Any, float, int], Any], factor: Callable[[float], float]) -> Implementation:
    """Return velocities with an update (v, gradient, momentum, t) -> v, and a factor for normalize=True."""

    def velocities(grads: Any, momentum: float, normalize: bool = False) -> Any:
        v, rows = np.zeros_like(grads[0], dtype=float), []
        for t, g in enumerate(grads):
            v = update(v, g, momentum, t)
            rows.append(v)
        return factor(momentum) * np.array(rows) if normalize else np.array(rows)

    return velocities


def ratio(spread: Callable[[Any, Any, int], float]) -> Implementation:
    """Return a variance_ratio: of the velocities, the gradients and burn_in."""

    def variance_ratio(grads: Any, momentum: float, burn_in: int, normalize: bool = False) -> Any:
        v, rows = np.zeros_like(grads[0], dtype=float), []
        for g in grads:
            v = momentum * v + g
            rows.append((1 - momentum) * v if normalize else v)
        return float(spread(np.array(rows), np.asarray(grads), burn_in))

    return variance_ratio


def stationary(spread: Callable[[Any, int], float], made: Callable[[Any], Any] = lambda noise: noise) -> Implementation:
    """Return a stationary_variance: of the thetas and burn_in, after something is made of the noise."""

    def stationary_variance(noise: Any, lr: float, momentum: float, curvature: float, burn_in: int) -> Any:
        theta, v, thetas = 0.0, 0.0, []
        for n in made(noise):
            v = momentum * v + curvature * theta + n
            theta -= lr * v
            thetas.append(theta)
        return float(spread(np.array(thetas), burn_in))

    return stationary_variance


def parameters(
    lr: Callable[[float, float], float] = lambda big, small: 4 / (math.sqrt(big) + math.sqrt(small)) ** 2,
    beta: Callable[[float], float] = lambda root: ((root - 1) / (root + 1)) ** 2,
    rate: Callable[[float, float], float] = lambda root, beta: math.sqrt(beta),
) -> Implementation:
    def optimal_parameters(a: float, b: float) -> Any:
        big, small = 2 * max(a, b), 2 * min(a, b)
        root = math.sqrt(big / small)
        return lr(big, small), beta(root), rate(root, beta(root))

    return optimal_parameters


def own_problem(loss: Any, grad: Any, start: Any, lr: float, momentum: float, steps: int) -> Any:
    """Descend in the section's own valley, whatever is handed over."""
    theta, velocity, losses = np.array(start, dtype=float), np.zeros(2), []
    for _ in range(steps):
        x, y = theta
        losses.append(x**2 + 100 * y**2)
        velocity = momentum * velocity + np.array([2 * x, 200 * y])
        theta = theta - lr * velocity
    return theta, losses


def late(program: Implementation) -> Implementation:
    """Return a program that makes one step more and leaves out the start."""
    return lambda grad, theta, lr, beta, num_steps: program(grad, theta, lr, beta, num_steps + 1)[1:]


def restarting_uphill(loss: Any, grad: Any, theta: Any, lr: float, momentum: float, num_steps: int) -> Any:
    """Forget the velocity where the loss has gone up, in the method of Nesterov."""
    v, history, last = 0 * theta, [], math.inf
    for _ in range(num_steps):
        history.append(loss(theta))
        v = 0 * v if history[-1] > last else v
        last = history[-1]
        v = momentum * v + grad(theta - lr * momentum * v)
        theta = theta - lr * v
    return theta, history


def steps(momentum: float, fraction: float) -> int:
    """Return the right number of steps to a fraction."""
    return next(t for t in range(1, 100_000) if 1 - momentum**t >= fraction)
