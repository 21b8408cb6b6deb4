"""Where the gradient is taken, and what is made of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from grader.mistakes import common, written
from grader.suites.momentum.mistakes.rule import HEAVY, METHODS, NESTEROV, NOISY, SGD, State, Track, look_ahead


def _after_step(s: State) -> Any:
    return s.theta - s.lr * (s.beta * s.v + s.grad_fn(s.theta))


def _from_ahead(s: State) -> Any:
    return s.ahead - s.lr * s.v


def _losses_ahead(track: Track, loss: Callable[[Any], float]) -> list[float]:
    return [loss(point) for point in track.aheads]


def _losses_after(track: Track, loss: Callable[[Any], float]) -> list[float]:
    return [loss(point) for point in track.points[1:]]


POINTS = (
    *common(
        "gradpt.theta",
        NESTEROV,
        "This matches heavy ball: the gradient is taken at theta, so nothing looks ahead. Nesterov's one difference "
        "is the point theta - lr * {beta} * v at which grad_fn is called; look at its argument.",
        point=lambda s: s.theta,
    ),
    *common(
        "gradpt.ahead",
        (*HEAVY, "momentum_sgd", *NOISY),
        "This matches Nesterov's method: the gradient is taken at a look-ahead point. Heavy ball takes it at theta "
        "itself; look at the point that it is computed from.",
        point=look_ahead,
    ),
    *common(
        "gradpt.ahead_plus",
        NESTEROV,
        "This matches a look-ahead against the motion, theta + lr * {beta} * v: here the velocity is subtracted in "
        "the step, so the look-ahead subtracts it too. Look at the sign in the look-ahead line.",
        point=lambda s: s.theta + s.lr * s.beta * s.v,
    ),
    *common(
        "gradpt.ahead_nolr",
        NESTEROV,
        "This matches a look-ahead without lr, theta - {beta} * v: v is a sum of gradients, and only lr makes a "
        "distance of it. Look at the factors in the look-ahead line.",
        point=lambda s: s.theta - s.beta * s.v,
    ),
    *common(
        "gradpt.ahead_nobeta",
        NESTEROV,
        "This matches a look-ahead without {beta}, theta - lr * v: momentum alone carries theta by lr * {beta} * v, "
        "so that looks too far. Look at the factors in the look-ahead line.",
        point=lambda s: s.theta - s.lr * s.v,
    ),
    *written(
        "gradpt.ahead_bare",
        NESTEROV,
        "This matches a look-ahead by the whole velocity, theta - v: momentum alone carries theta by lr * {beta} * "
        "v. Look at the two factors missing in the look-ahead line.",
        point=lambda s: s.theta - s.v,
    ),
    *written(
        "gradpt.ahead_plus_nolr",
        NESTEROV,
        "This matches theta + {beta} * v as the look-ahead, which is written for a velocity that points downhill and "
        "holds lr: here v is a sum of gradients, so it has to be theta - lr * {beta} * v.",
        point=lambda s: s.theta + s.beta * s.v,
    ),
    *written(
        "gradpt.ahead_plus_nobeta",
        NESTEROV,
        "This matches theta + lr * v as the look-ahead: both the sign and the missing {beta} send it to the wrong "
        "place. Look at the look-ahead line; it reads theta - lr * {beta} * v.",
        point=lambda s: s.theta + s.lr * s.v,
    ),
    *written(
        "gradpt.ahead_one_minus",
        NESTEROV,
        "This matches a look-ahead with 1 - {beta} for {beta}: momentum carries theta by lr * {beta} * v. Look at "
        "the factors in the look-ahead line.",
        point=lambda s: s.theta - s.lr * (1 - s.beta) * s.v,
    ),
    *written(
        "gradpt.ahead_beta_twice",
        NESTEROV,
        "This matches {beta} used twice in the look-ahead, theta - lr * {beta}**2 * v: it then looks less far than "
        "momentum carries. Look whether the look-ahead is made from a velocity that was multiplied by {beta} already.",
        point=lambda s: s.theta - s.lr * s.beta**2 * s.v,
    ),
    *written(
        "gradpt.ahead_first_grad",
        NESTEROV,
        "This matches a look-ahead along the gradient instead of the velocity: it is the old velocity that carries "
        "theta on. Look at what is subtracted in the look-ahead line.",
        {"point": lambda s: s.theta - s.lr * s.beta * s.grad_fn(s.theta)},
        {"point": lambda s: s.theta - s.lr * s.grad_fn(s.theta)},
    ),
    *written(
        "gradpt.ahead_half",
        NESTEROV,
        "This matches the gradients at theta and at the look-ahead put together: Nesterov uses the one at the "
        "look-ahead only. Look at what is added to the velocity.",
        {"gradient": lambda s: 0.5 * (s.g + s.grad_fn(s.theta))},
        {
            "gradient": lambda s: s.g + s.grad_fn(s.theta),
            "says": "This matches the sum of the gradients at theta and at the look-ahead: Nesterov uses the one at "
            "the look-ahead only. Look at what is added to the velocity.",
        },
    ),
    *written(
        "vel.twice",
        NESTEROV,
        "This matches a velocity that is updated twice in each step, with the gradient at theta and with that at the "
        "look-ahead: the second alone belongs there, and the look-ahead is made from the old v. Drop the first update.",
        point=lambda s: s.theta - s.lr * s.beta * (s.beta * s.v + s.grad_fn(s.theta)),
        velocity=lambda s: s.beta * (s.beta * s.v + s.grad_fn(s.theta)) + s.g,
    ),
    *written(
        "gradpt.two",
        NESTEROV,
        "This matches a theta that moves by the gradient at theta, while v takes the one at the look-ahead: take that "
        "one for both, v first and then theta - lr * v. Look at the calls of grad_fn.",
        {"theta_first": True, "step": lambda s: s.theta - s.lr * (s.beta * s.v + s.grad_fn(s.theta))},
        {
            "velocity": lambda s: s.beta * s.v + s.grad_fn(s.theta),
            "step": lambda s: s.theta - s.lr * (s.v - s.grad_fn(s.theta) + s.g),
            "says": "This matches a v that takes the gradient at theta, while theta moves by the one at the "
            "look-ahead: take that one for both. Look at the calls of grad_fn.",
        },
    ),
    *written(
        "gradpt.after_step",
        NESTEROV,
        "This matches a gradient taken after the whole heavy-ball step: the look-ahead moves by momentum alone, "
        "theta - lr * {beta} * v, before any new gradient is known. Look at what the look-ahead is made from.",
        point=_after_step,
    ),
    *written(
        "gradpt.ahead_stale",
        NESTEROV,
        "This matches a look-ahead made of theta before it moves: from the second step on the gradient is taken at the "
        "older point - lr * {beta} * v. Move theta first, and make the look-ahead of the new one.",
        point=lambda s: s.previous - s.lr * s.beta * s.v,
    ),
    *written(
        "gradpt.old",
        METHODS,
        "This matches a gradient that comes one step late, from the point before: it has to be taken anew at the "
        "current point in every step. Look at where in the loop grad_fn is called.",
        point=lambda s: s.previous,
    ),
    *written(
        "grad.frozen",
        METHODS,
        "This matches one gradient, at theta_init, used at every step: the slope changes as theta moves. Look "
        "whether grad_fn is called inside the loop, with the current theta.",
        point=lambda s: np.array(s.start),
    ),
    *written(
        "step.from_lookahead",
        NESTEROV,
        "This matches a theta that is moved to the look-ahead and stays there, so that the step does not start where "
        "theta was: only the gradient is taken there. Step from theta itself, and "
        "move the look-ahead in an array of its own: -= changes every name that an array has.",
        {"step": _from_ahead},
        *(
            {"step": _from_ahead, "point": point, **({"history": history} if history else {})}
            for point in (lambda s: s.theta - s.lr * s.v, lambda s: s.theta + s.lr * s.beta * s.v, look_ahead)
            for history in (None, _losses_ahead, _losses_after)
        ),
        {
            "step": _from_ahead,
            "point": lambda s: s.theta - s.beta * s.v,
            "says": "This matches two mistakes at once: the look-ahead lacks lr, theta - {beta} * v, and the step "
            "starts at the look-ahead in place of theta. Look at the look-ahead line, and at what the step is taken "
            "from.",
        },
    ),
    *written(
        "step.from_lookahead",
        (*HEAVY, "momentum_sgd"),
        "This matches a step that adds the old velocity once more: it is part of the new velocity already. Look at "
        "the line that makes the new theta.",
        step=lambda s: s.theta - s.lr * (2 * s.v - s.g),
    ),
)


def _clip(limit: float, *, by_norm: bool) -> Callable[[State], Any]:
    if by_norm:
        return lambda s: s.g * min(1.0, limit / float(np.linalg.norm(s.g)))
    return lambda s: np.clip(s.g, -limit, limit)


def _numeric(h: float) -> Callable[[State], Any]:
    def gradient(s: State) -> Any:
        assert s.loss_fn is not None
        here = s.loss_fn(s.ahead)
        return np.array([(s.loss_fn(s.ahead + h * axis) - here) / h for axis in np.eye(len(s.ahead))])

    return gradient


TREATMENTS = (
    *common(
        "grad.clipped",
        METHODS,
        "This matches a clipped gradient: clipping changes the direction or the length of every large gradient, and "
        "nobody asked for it here. Look for np.clip, or a division by a norm with a limit.",
        *({"gradient": _clip(limit, by_norm=norm)} for limit in (1.0, 5.0, 10.0, 0.5, 0.1) for norm in (False, True)),
    ),
    *common(
        "grad.normalised",
        METHODS,
        "This matches a gradient divided by its own length: close to the minimum it has to shrink, or the steps "
        "never do. Look for np.linalg.norm around the gradient.",
        {"gradient": lambda s: s.g / np.linalg.norm(s.g)},
        {"gradient": lambda s: s.g / (np.linalg.norm(s.g) + 1e-8)},
        {
            "gradient": lambda s: s.g / np.max(np.abs(s.g)),
            "says": "This matches a gradient divided by its largest entry: close to the minimum it has to shrink, or "
            "the steps never do. Look for a division of the gradient.",
        },
        {
            "gradient": lambda s: s.g / np.sum(np.abs(s.g)),
            "says": "This matches a gradient divided by the sum of its entries without sign: close to the minimum it "
            "has to shrink, or the steps never do. Look for a division of the gradient.",
        },
        {
            "gradient": lambda s: s.g / (1 + np.linalg.norm(s.g)),
            "says": "This matches a gradient divided by 1 + its own length: it is to be used as it is. Look for a "
            "division of the gradient.",
        },
    ),
    *written(
        "grad.sign",
        METHODS,
        "This matches the sign of the gradient in place of the gradient: how steep it is has to count as well. Look "
        "for np.sign, or a division by np.abs.",
        gradient=lambda s: np.sign(s.g),
    ),
    *written(
        "grad.hardcoded",
        METHODS,
        "This matches the gradient of x^2 + 100 y^2 on every problem: the slope has to come from grad_fn. Look for 2 "
        "* x and 200 * y in the loop.",
        gradient=lambda s: np.array([2.0, 200.0]) * s.ahead,
    ),
    *written(
        "grad.numeric",
        SGD,
        "This matches a gradient from differences of loss_fn with a coarse step: it is off by about half the step "
        "times the curvature. Call grad_fn instead; look for loss_fn inside a quotient.",
        *({"gradient": _numeric(h)} for h in (1e-2, 1e-3, 1e-4, 1e-1, 1e-5)),
    ),
    *written(
        "grad.halved",
        METHODS,
        "This matches half of the gradient, seen with two coordinates: grad_fn gives the whole slope already. Look "
        "for a factor 0.5, a mean, or a division by len(theta).",
        gradient=lambda s: s.g / np.size(s.g),
    ),
    *written(
        "grad.loss",
        SGD,
        "This matches a gradient multiplied by the loss: the step is lr times the velocity, however large the loss "
        "may be. Look at what is added to the velocity.",
        gradient=lambda s: s.g * s.loss_fn(s.theta) if s.loss_fn else s.g,
    ),
    *written(
        "grad.squared",
        METHODS,
        "This matches the square of the gradient in the velocity: that loses its sign, so it walks one way only. "
        "Look for **2 where v is updated.",
        gradient=lambda s: s.g**2,
    ),
    *written(
        "grad.ones",
        METHODS,
        "This matches a slope of one at every point: the gradient has to come from grad_fn(theta). Look at what is "
        "added to the velocity.",
        gradient=lambda s: np.ones(np.shape(s.g)),
    ),
)
GRADIENT = (*POINTS, *TREATMENTS)
