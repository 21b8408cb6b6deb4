# style: dataclasses inside, tuples outside
from __future__ import annotations

from dataclasses import astuple, dataclass, field, replace

import numpy as np


@dataclass(frozen=True)
class State:
    theta: np.ndarray
    velocity: np.ndarray


@dataclass
class Outcome:
    theta: np.ndarray
    history: list[float] = field(default_factory=list)

    def __iter__(self):
        return iter((self.theta, self.history))


def _run(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, ahead) -> Outcome:
    state = State(np.array(theta_init, dtype=float), np.zeros(len(theta_init)))
    outcome = Outcome(state.theta)
    for _ in range(num_steps):
        outcome.history.append(loss_fn(state.theta))
        at = state.theta - ahead * lr * momentum * state.velocity
        velocity = momentum * state.velocity + grad_fn(at)
        state = replace(state, theta=state.theta - lr * velocity, velocity=velocity)
    outcome.theta = state.theta
    return outcome


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return astuple(_run(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, 0))


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return tuple(_run(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, 1))


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    run = lambda beta, ahead: _run(loss_fn, grad_fn, theta_init, lr, beta, num_steps, ahead).history
    return {"gd": run(0.0, 0), "momentum": run(momentum, 0), "nesterov": run(momentum, 1)}
