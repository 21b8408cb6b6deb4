"""Gradient descent, heavy ball (classical momentum) and Nesterov momentum, in every form of the section.

All take ``grad_fn(theta) -> ndarray (d,)`` and an array-like ``theta_init`` of shape (d,), integers allowed, which
stays as it is. ``lr`` and ``beta`` are numbers or arrays of shape (num_steps,). The velocity starts at 0. All return a
`Run`.
"""

from __future__ import annotations

from typing import SupportsIndex

from numpy.typing import ArrayLike

from reference import updates
from reference.arguments import GradFn
from reference.run import Run, iterate

__all__ = ["Run", "gradient_descent", "heavy_ball", "heavy_ball_lr_inside", "nesterov", "nesterov_lookahead"]


def gradient_descent(grad_fn: GradFn, theta_init: ArrayLike, lr: ArrayLike, num_steps: SupportsIndex) -> Run:
    """Walk ``theta = theta - lr * grad(theta)``.

    Parameters
    ----------
    grad_fn : callable
        ``grad_fn(theta) -> ndarray (d,)``.
    theta_init : array-like of shape (d,)
        The start.
    lr : float or array-like of shape (num_steps,)
        Learning rate, at least 0. On a quadratic it must stay below ``2 / L`` to converge.
    num_steps : int
        Number of updates, at least 0.

    Returns
    -------
    Run
        The velocities are the gradients.

    Raises
    ------
    ValueError
        If an argument is out of range or has the wrong shape.

    References
    ----------
    .. [1] A. Cauchy, "Methode generale pour la resolution des systemes d'equations simultanees",
       C. R. Acad. Sci. Paris 25:536-538, 1847.

    Examples
    --------
    >>> gradient_descent(lambda theta: 2 * theta, [1.0], 0.25, 3).thetas.ravel()
    array([1.   , 0.5  , 0.25 , 0.125])
    """
    return iterate(updates.heavy_ball, grad_fn, theta_init, lr, 0.0, num_steps)


def heavy_ball(grad_fn: GradFn, theta_init: ArrayLike, lr: ArrayLike, beta: ArrayLike, num_steps: SupportsIndex) -> Run:
    """Walk with classical momentum: ``v = beta * v + grad(theta)``, ``theta = theta - lr * v``.

    Parameters
    ----------
    grad_fn, theta_init, lr, num_steps
        As for `gradient_descent`. On a quadratic lr must stay below ``2 (1 + beta) / L``.
    beta : float or array-like of shape (num_steps,)
        Momentum, ``0 <= beta <= 1``; at 1 nothing damps the motion.

    Returns
    -------
    Run

    Raises
    ------
    ValueError
        If an argument is out of range or has the wrong shape.

    References
    ----------
    .. [1] B. T. Polyak, "Some methods of speeding up the convergence of iteration methods",
       USSR Comput. Math. Math. Phys. 4(5):1-17, 1964.

    Examples
    --------
    >>> heavy_ball(lambda theta: 2 * theta, [1.0], 0.25, 0.5, 3).thetas.ravel()
    array([ 1.  ,  0.5 ,  0.  , -0.25])
    """
    return iterate(updates.heavy_ball, grad_fn, theta_init, lr, beta, num_steps)


def heavy_ball_lr_inside(
    grad_fn: GradFn, theta_init: ArrayLike, lr: ArrayLike, beta: ArrayLike, num_steps: SupportsIndex
) -> Run:
    """Walk with the section's second form: ``v = beta * v + lr * grad(theta)``, ``theta = theta - v``.

    The same points as `heavy_ball` while lr is constant, with velocities lr times as large. Where lr changes the
    two part: this velocity still carries the lr of its past.

    Parameters, result and errors are those of `heavy_ball`.

    Examples
    --------
    >>> run = heavy_ball_lr_inside(lambda theta: 2 * theta, [1.0], 0.25, 0.5, 3)
    >>> run.thetas.ravel(), run.velocities.ravel()
    (array([ 1.  ,  0.5 ,  0.  , -0.25]), array([0.  , 0.5 , 0.5 , 0.25]))
    """
    return iterate(updates.heavy_ball_lr_inside, grad_fn, theta_init, lr, beta, num_steps)


def nesterov(grad_fn: GradFn, theta_init: ArrayLike, lr: ArrayLike, beta: ArrayLike, num_steps: SupportsIndex) -> Run:
    """Walk with Nesterov momentum: ``v = beta * v + grad(theta - lr * beta * v)``, ``theta = theta - lr * v``.

    The first step equals heavy ball's, since v is still 0. On a quadratic lr must stay below
    ``(2 + 2 beta) / (1 + 2 beta) / L``, less than gradient descent's limit.

    Parameters, result and errors are those of `heavy_ball`.

    References
    ----------
    .. [1] Y. Nesterov, "A method of solving a convex programming problem with convergence rate O(1/k^2)",
       Soviet Math. Dokl. 27:372-376, 1983.
    .. [2] I. Sutskever, J. Martens, G. Dahl, G. Hinton, "On the importance of initialization and momentum in deep
       learning", ICML 2013.

    Examples
    --------
    >>> nesterov(lambda theta: 2 * theta, [1.0], 0.25, 0.5, 3).thetas.ravel()
    array([ 1.     ,  0.5    ,  0.125  , -0.03125])
    """
    return iterate(updates.nesterov, grad_fn, theta_init, lr, beta, num_steps)


def nesterov_lookahead(
    grad_fn: GradFn, theta_init: ArrayLike, lr: ArrayLike, beta: ArrayLike, num_steps: SupportsIndex
) -> Run:
    """Follow Nesterov's lookahead points: ``g = grad(y)``, ``v = beta * v + g``, ``y = y - lr * (g + beta * v)``.

    The form of PyTorch, optax and Keras. Its points are ``y = theta - lr * beta * v`` of `nesterov`, with the same
    velocities, while lr and beta are constant; so ``thetas + lr * beta * velocities`` are the points of `nesterov`.

    Parameters, result and errors are those of `heavy_ball`.

    References
    ----------
    .. [1] Y. Bengio, N. Boulanger-Lewandowski, R. Pascanu, "Advances in optimizing recurrent networks", ICASSP 2013.

    Examples
    --------
    >>> run = nesterov_lookahead(lambda theta: 2 * theta, [1.0], 0.25, 0.5, 3)
    >>> (run.thetas + 0.25 * 0.5 * run.velocities).ravel()
    array([ 1.     ,  0.5    ,  0.125  , -0.03125])
    """
    return iterate(updates.nesterov_lookahead, grad_fn, theta_init, lr, beta, num_steps)
