# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: Nesterov's own two-sequence form: y_{t} = x_t + m (x_t - x_{t-1}), x_{t+1} = y_t - lr grad(y_t); functools.reduce runs it
# first day: accepted

from functools import partial, reduce

import numpy as np


def _descend(loss_fn, grad_fn, lr, momentum, nesterov, state, _):
    now, before, losses = state
    push = momentum * (now - before)
    at = now + push if nesterov else now
    after = now + push - lr * np.asarray(grad_fn(at))
    losses.append(float(loss_fn(now)))
    return after, now, losses


def _run(nesterov, loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x0 = np.array(theta_init, dtype=np.float64)
    step = partial(_descend, loss_fn, grad_fn, lr, momentum, nesterov)
    theta, _, losses = reduce(step, range(num_steps), (x0, x0, []))
    return theta, losses


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _run(False, loss_fn, grad_fn, theta_init, lr, momentum, num_steps)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _run(True, loss_fn, grad_fn, theta_init, lr, momentum, num_steps)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    run = lambda nesterov, m: _run(nesterov, loss_fn, grad_fn, theta_init, lr, m, num_steps)[1]
    return {"gd": run(False, 0.0), "momentum": run(False, momentum), "nesterov": run(True, momentum)}
