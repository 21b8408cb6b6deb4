"""What momentum becomes when its steps get short: equations of motion, and how lr and beta lead to them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import ArrayLike

from reference import arguments
from reference.arguments import Floats, GradFn

Motion = Callable[[float, ArrayLike], Floats]


def friction(lr: float, beta: float) -> float:
    """Return ``(1 - beta) / sqrt(lr)``, the friction of the motion that heavy ball's steps are samples of.

    With ``t = k sqrt(lr)`` its update is ``theta'' + friction theta' = -grad(theta)`` in differences. Only if 1 - beta
    shrinks like the root of lr has the limit a mass: with beta fixed the friction grows without end, and what is left
    is the slope's own flow, ``theta' = -grad(theta) / (1 - beta)`` in the time ``k lr``.

    Parameters
    ----------
    lr : float
        Above 0.
    beta : float
        Momentum, ``0 <= beta < 1``.

    Raises
    ------
    ValueError
        If an argument is out of range.

    References
    ----------
    .. [1] B. T. Polyak, "Some methods of speeding up the convergence of iteration methods", USSR Comput. Math. Math.
       Phys. 4(5):1-17, 1964.
    .. [2] N. Qian, "On the momentum term in gradient descent learning algorithms", Neural Networks 12:145-151, 1999.
    .. [3] N. B. Kovachki, A. M. Stuart, "Continuous time analysis of momentum methods", JMLR 22(17):1-40, 2021: the
       limit with beta fixed.

    Examples
    --------
    >>> friction(0.25, 0.5)
    1.0
    """
    return (1 - arguments.decay("beta", beta)) / math.sqrt(arguments.positive("lr", lr))


def heavy_ball_motion(grad_fn: GradFn, drag: float) -> Motion:
    """Return the right side of ``theta'' + drag theta' + grad(theta) = 0`` for (theta, theta') in one row.

    Examples
    --------
    >>> heavy_ball_motion(lambda theta: theta, 0.5)(0.0, [2.0, 1.0])
    array([ 1. , -2.5])
    """
    rub = arguments.non_negative("drag", drag)
    return _motion(grad_fn, lambda time: rub)


def nesterov_motion(grad_fn: GradFn) -> Motion:
    """Return the right side of ``theta'' + 3 / t theta' + grad(theta) = 0``, Nesterov's method with growing beta.

    At t = 0, where theta' is 0, theta'' is ``-grad(theta) / 4``.

    References
    ----------
    .. [1] W. Su, S. Boyd, E. Candes, "A differential equation for modeling Nesterov's accelerated gradient method",
       JMLR 17(153):1-43, 2016.

    Examples
    --------
    >>> motion = nesterov_motion(lambda theta: theta)
    >>> motion(0.0, [2.0, 0.0]), motion(3.0, [2.0, 1.0])
    (array([ 0. , -0.5]), array([ 1., -3.]))
    """
    onward = _motion(grad_fn, lambda time: 3 / time)
    return lambda time, state: onward(time, state) if time > 0 else _from_rest(grad_fn, state)


def _motion(grad_fn: GradFn, drag: Callable[[float], float]) -> Motion:
    def move(time: float, state: ArrayLike) -> Floats:
        theta, speed = np.split(np.asarray(state, dtype=np.float64), 2)
        return np.concatenate([speed, -drag(time) * speed - np.asarray(grad_fn(theta))])

    return move


def _from_rest(grad_fn: GradFn, state: ArrayLike) -> Floats:
    theta, speed = np.split(np.asarray(state, dtype=np.float64), 2)
    return np.concatenate([speed, -0.25 * np.asarray(grad_fn(theta))])


def damped(times: ArrayLike | Sequence[float], curvature: float, drag: float) -> Floats:
    """Return the motion from 1 at rest on ``1/2 curvature theta^2``, in closed form.

    ``exp(-drag t / 2) (cos(w t) + drag / (2 w) sin(w t))``, ``w^2 = curvature - drag^2 / 4``; of larger drag the same
    with cosh and sinh.

    Raises
    ------
    ValueError
        If curvature is not above 0 or drag is negative.

    Examples
    --------
    >>> damped([0.0, np.pi], 1.0, 0.0).round(12)
    array([ 1., -1.])
    """
    t = arguments.floats("times", times)
    half = arguments.non_negative("drag", drag) / 2
    w = np.emath.sqrt(arguments.positive("curvature", curvature) - half**2)
    wave = t + 0j if w == 0 else np.sin(w * t) / w
    return np.real(np.exp(-half * t) * (np.cos(w * t) + half * wave))
