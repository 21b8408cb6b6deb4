# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: Right: the steps are folded with functools.reduce; Nesterov steps from the lookahead point by lr times the gradient there, and the velocity is recovered from the displacement.
# first day: accepted
from functools import partial, reduce

import numpy as np


def _fold(step, theta_init, num_steps):
    x = np.array(theta_init, dtype=np.float64)
    return reduce(lambda points, _: points + [step(points[-1], points[-2])], range(num_steps), [x, x])[1:]


def _heavy_ball_step(grad_fn, lr, m, x, before):
    return x + m * (x - before) - lr * np.asarray(grad_fn(x))


def _nesterov_step(grad_fn, lr, m, x, before):
    ahead = x + m * (x - before)
    return ahead - lr * np.asarray(grad_fn(ahead))


def _solve(step, loss_fn, grad_fn, theta_init, lr, m, num_steps):
    points = _fold(partial(step, grad_fn, lr, m), theta_init, num_steps)
    losses = np.fromiter((loss_fn(p) for p in points[:-1]), dtype=float, count=num_steps)
    return points[-1], losses


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _solve(_heavy_ball_step, loss_fn, grad_fn, theta_init, lr, momentum, num_steps)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _solve(_nesterov_step, loss_fn, grad_fn, theta_init, lr, momentum, num_steps)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    run = lambda f, m: f(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1]
    return {"gd": run(momentum_sgd, 0.0), "momentum": run(momentum_sgd, momentum), "nesterov": run(nesterov_sgd, momentum)}
