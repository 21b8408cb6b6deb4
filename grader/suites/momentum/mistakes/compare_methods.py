"""compare_methods: three runs, and the dict that holds their histories."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from grader.mistakes import common, written

_COMPARE = ("compare_methods",)


def _other_lr(whose: str, lr: str) -> str:
    return (
        f"This matches {lr} in place of lr for {whose}: equal effective lr is a good idea, but here all three get the "
        "same lr. Look at the lr that is handed on."
    )


def _plain(momentum: Callable[[float], float], lr: Callable[[float, float], float] = lambda lr, m: lr) -> Any:
    return lambda m, n, loss, grad, theta, eta, beta, steps: m(loss, grad, theta, lr(eta, beta), momentum(beta), steps)


def _ahead(momentum: Callable[[float], float], lr: Callable[[float, float], float] = lambda lr, m: lr) -> Any:
    return lambda m, n, loss, grad, theta, eta, beta, steps: n(loss, grad, theta, lr(eta, beta), momentum(beta), steps)


def _plain_turned(m: Any, n: Any, loss: Any, grad: Any, theta: Any, lr: float, beta: float, steps: int) -> Any:
    return m(loss, grad, theta, 0.0, lr, steps)


def _heavy_turned(m: Any, n: Any, loss: Any, grad: Any, theta: Any, lr: float, beta: float, steps: int) -> Any:
    return m(loss, grad, theta, beta, lr, steps)


def _ahead_turned(m: Any, n: Any, loss: Any, grad: Any, theta: Any, lr: float, beta: float, steps: int) -> Any:
    return n(loss, grad, theta, beta, lr, steps)


def _named(*names: str) -> dict[str, Any]:
    return {"table": lambda histories: dict(zip(names, histories.values(), strict=True))}


def _exchanged(*order: str) -> dict[str, Any]:
    return {"table": lambda h: dict(zip(("gd", "momentum", "nesterov"), (h[name] for name in order), strict=True))}


def _chain(m: Any, n: Any, loss: Any, grad: Any, theta: Any, lr: float, beta: float, steps: int) -> Any:
    middle, _ = m(loss, grad, theta, lr, 0.0, steps)
    return m(loss, grad, np.array(middle), lr, beta, steps)


def _chain_on(m: Any, n: Any, loss: Any, grad: Any, theta: Any, lr: float, beta: float, steps: int) -> Any:
    middle, _ = _chain(m, n, loss, grad, theta, lr, beta, steps)
    return n(loss, grad, np.array(middle), lr, beta, steps)


def _final_velocity(loss: Any, grad: Any, theta: Any, lr: float, momentum: float, steps: int, v: Any) -> Any:
    """Run heavy ball from a velocity, and return the velocity that it ends with and its history."""
    history = []
    for _ in range(steps):
        history.append(loss(theta))
        v = momentum * v + grad(theta)
        theta = theta - lr * v
    return v, history


def _kept_velocity(m: Any, n: Any, loss: Any, grad: Any, theta: Any, lr: float, beta: float, steps: int) -> Any:
    v, _ = _final_velocity(loss, grad, theta, lr, 0.0, steps, 0.0)
    return _final_velocity(loss, grad, theta, lr, beta, steps, v)


def _kept_velocity_ahead(m: Any, n: Any, loss: Any, grad: Any, theta: Any, lr: float, beta: float, steps: int) -> Any:
    v, _ = _kept_velocity(m, n, loss, grad, theta, lr, beta, steps)
    history = []
    for _ in range(steps):
        history.append(loss(theta))
        v = beta * v + grad(theta - lr * beta * v)
        theta = theta - lr * v
    return v, history


_ALL_ONE = (
    "This matches one run under all three names, that of {run}. Look at what each name gets when its turn comes: which "
    "method, which momentum, and which list."
)
COMPARE_METHODS = (
    *common(
        "compare.gd_same_momentum",
        _COMPARE,
        "This matches a gd that runs with momentum: gradient descent is momentum 0. Look at what is handed on for gd.",
        gd=_plain(lambda m: m),
    ),
    *common(
        "compare.nesterov_twice",
        _COMPARE,
        "This matches the same method under momentum and nesterov: the two differ in where the gradient is taken. "
        "Look at which function is called for each.",
        {"ahead": _plain(lambda m: m)},
        {"heavy": _ahead(lambda m: m)},
    ),
    *written(
        "compare.all_one",
        _COMPARE,
        _ALL_ONE.format(run="nesterov"),
        {"gd": _ahead(lambda m: m), "heavy": _ahead(lambda m: m)},
        {"gd": _plain(lambda m: m), "ahead": _plain(lambda m: m), "says": _ALL_ONE.format(run="momentum")},
        {"heavy": _plain(lambda m: 0.0), "ahead": _plain(lambda m: 0.0), "says": _ALL_ONE.format(run="gd")},
    ),
    *written(
        "compare.gd_own_lr",
        _COMPARE,
        _other_lr("gd", "lr / (1 - momentum)"),
        {"gd": _plain(lambda m: 0.0, lambda lr, m: lr / (1 - m))},
        {
            "heavy": _plain(lambda m: m, lambda lr, m: lr * (1 - m)),
            "ahead": _ahead(lambda m: m, lambda lr, m: lr * (1 - m)),
            "says": _other_lr("momentum and nesterov", "lr * (1 - momentum)"),
        },
        {
            "heavy": _plain(lambda m: m, lambda lr, m: lr * (1 - m)),
            "says": _other_lr("momentum", "lr * (1 - momentum)"),
        },
        {
            "ahead": _ahead(lambda m: m, lambda lr, m: lr * (1 - m)),
            "says": _other_lr("nesterov", "lr * (1 - momentum)"),
        },
        {
            "gd": _plain(lambda m: 0.0, lambda lr, m: lr * (1 - m)),
            "says": "This matches lr * (1 - momentum) in place of lr for gd: all three get the same lr. Look at the lr "
            "that is handed on.",
        },
    ),
    *written(
        "compare.arguments_turned",
        _COMPARE,
        "This matches lr and momentum handed on in each other's place: lr comes first. Look at the order of the "
        "arguments in the calls of the methods.",
        {"gd": _plain_turned, "heavy": _heavy_turned, "ahead": _ahead_turned},
        {"heavy": _heavy_turned, "ahead": _ahead_turned},
        {"gd": _plain_turned},
        {"heavy": _heavy_turned},
        {"ahead": _ahead_turned},
    ),
    *common(
        "lr.scaled",
        _COMPARE,
        _other_lr("momentum and nesterov", "lr * (1 - momentum)"),
        heavy=_plain(lambda m: m, lambda lr, m: lr * (1 - m)),
        ahead=_ahead(lambda m: m, lambda lr, m: lr * (1 - m)),
    ),
    *common(
        "beta.const_0.9",
        _COMPARE,
        "This matches runs with momentum 0.9 whatever is given: hand the argument on. Look at the calls of the "
        "methods.",
        {"heavy": _plain(lambda m: 0.9), "ahead": _ahead(lambda m: 0.9)},
        {"heavy": _plain(lambda m: 0.9)},
        {"ahead": _ahead(lambda m: 0.9)},
    ),
    *common(
        "keys.exchanged",
        _COMPARE,
        "This matches right histories under the wrong names. Look at the order in which results and names are put "
        "together.",
        _exchanged("gd", "nesterov", "momentum"),
        _exchanged("momentum", "gd", "nesterov"),
        _exchanged("nesterov", "momentum", "gd"),
        _exchanged("momentum", "nesterov", "gd"),
        _exchanged("nesterov", "gd", "momentum"),
    ),
    *common(
        "state.theta_leak",
        _COMPARE,
        "This matches runs that start where the last one ended: all three start at theta_init. Look whether a method "
        "changes theta_init, or whether its theta is handed on to the next.",
        heavy=_chain,
        ahead=_chain_on,
    ),
    *common(
        "state.shared_velocity",
        _COMPARE,
        "This matches one velocity for all runs: each method has to start from v = 0. Set the velocity back to zeros "
        "before each run.",
        heavy=_kept_velocity,
        ahead=_kept_velocity_ahead,
    ),
    *common(
        "keys.names",
        _COMPARE,
        'This matches right histories under other names: the keys are "gd", "momentum" and "nesterov", in small '
        "letters. Look at the dict that is returned.",
        _named("GD", "Momentum", "Nesterov"),
        _named("GD", "momentum", "nesterov"),
        _named("gd", "momentum", "nag"),
        _named("gd", "classical", "nesterov"),
        _named("gd", "heavy_ball", "nesterov"),
        _named("sgd", "momentum", "nesterov"),
        _named("GD", "Momentum", "NAG"),
        _named("gradient descent", "momentum", "nesterov"),
        _named("gradient_descent", "momentum", "nesterov"),
        _named("plain", "momentum", "nesterov"),
        _named("vanilla", "momentum", "nesterov"),
    ),
    *written(
        "keys.missing",
        _COMPARE,
        'This matches a result with one method missing: "gd", "momentum" and "nesterov" are asked for. Look at the '
        "dict that is returned.",
        {"table": lambda h: {"momentum": h["momentum"], "nesterov": h["nesterov"]}},
        {"table": lambda h: {"gd": h["gd"], "momentum": h["momentum"]}},
        {"table": lambda h: {"gd": h["gd"], "nesterov": h["nesterov"]}},
    ),
    *written(
        "compare.one_list",
        _COMPARE,
        "This matches one list under all three names, to which all three runs are appended, one after the other: each "
        "method needs a list of its own. Look at where the lists are made.",
        {"table": lambda h: dict.fromkeys(h, np.concatenate(list(h.values())))},
    ),
    *common(
        "ret.thetas",
        _COMPARE,
        "This matches final points in place of histories: each value is the list of losses, the second thing that a "
        "method returns. Look at which of the two is kept.",
        pick=lambda answer: answer[0],
    ),
    *common(
        "ret.pairs",
        _COMPARE,
        "This matches whole (theta, history) tuples as values: each value is the history alone. Unpack what a method "
        "returns.",
        pick=lambda answer: answer,
    ),
    *common(
        "ret.last_loss",
        _COMPARE,
        "This matches the last loss of each run: each value is the whole history. Look for [-1].",
        pick=lambda answer: answer[1][-1],
    ),
    *written(
        "compare.normalised",
        _COMPARE,
        "This matches histories divided by their first value: the losses themselves are asked for; scale them in a "
        "plot. Look for a division.",
        {"pick": lambda answer: np.array(answer[1]) / answer[1][0]},
        {
            "pick": lambda answer: np.array(answer[1]) - np.min(answer[1]),
            "says": "This matches histories less their smallest value: the losses themselves are asked for; shift them "
            "in a plot. Look for a minus.",
        },
        {
            "pick": lambda answer: np.array(answer[1]) / np.max(answer[1]),
            "says": "This matches histories divided by their largest value: the losses themselves are asked for; scale "
            "them in a plot. Look for a division.",
        },
    ),
    *written(
        "ret.list_for_dict",
        _COMPARE,
        'This matches the three histories without their names: a dict with the keys "gd", "momentum" and "nesterov" '
        "is asked for. Look at the return line.",
        {"table": lambda h: tuple(h.values())},
        {"table": lambda h: list(h.items())},
    ),
)
