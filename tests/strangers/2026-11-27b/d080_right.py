# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: nothing is wrong: generator of points, islice for the history
# first day: accepted
"""Exercise 3: classical momentum against Nesterov (25 points).

    grader grade ex3     is it right?
    grader hint ex3      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
"""

import numpy as np
from itertools import islice


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Minimize by classical momentum.

    One update, with the velocity v starting at 0:

        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v

    loss_fn       function: array (d,) -> float
    grad_fn       function: array (d,) -> array (d,), the gradient of the loss
    theta_init    array (d,), the start; may hold integers; must not be changed
    lr, momentum  numbers, lr > 0 and 0 <= momentum < 1
    num_steps     int, how many updates to make

    Returns a tuple (theta, history): theta is the array (d,) after the last update,
    history holds num_steps numbers, history[t] = the loss at theta just before update t (t = 0, 1, ...).
    """
    x = np.array([float(c) for c in theta_init])
    vel = x * 0
    hist = []
    k = 0
    while k < num_steps:
        hist += [loss_fn(x)]
        vel = vel * momentum + grad_fn(x)
        x = x - vel * lr
        k += 1
    return (x, hist)


def _nag(grad, x, lr, mu):
    v = np.zeros(x.shape)
    while True:
        yield x
        v = mu * v + grad(x - lr * mu * v)
        x = x - lr * v


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Minimize by Nesterov momentum: the gradient is taken where the velocity is about to carry theta.

    One update, with the velocity v starting at 0:

        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v

    The arguments are those of momentum_sgd; theta_init must not be changed.

    Returns a tuple (theta, history) as momentum_sgd does: both are about theta, not about the lookahead point.
    """
    start = np.fromiter((float(c) for c in theta_init), dtype=float)
    orbit = _nag(grad_fn, start, lr, momentum)
    history = [loss_fn(x) for x in islice(orbit, num_steps)]
    return next(orbit), history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Run plain gradient descent, classical momentum and Nesterov momentum from the same start with the same lr.

    The arguments are those of momentum_sgd; theta_init must not be changed.
    Plain gradient descent is momentum 0.

    Returns a dict {"gd": history, "momentum": history, "nesterov": history}, each history as momentum_sgd returns it.
    """
    result = dict()
    result["gd"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum=0, num_steps=num_steps)[1]
    result["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum=momentum, num_steps=num_steps)[1]
    result["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum=momentum, num_steps=num_steps)[1]
    return result


if __name__ == "__main__":
    # Whatever you want to try out belongs here: grading leaves this block out.
    print("Is it right? Type: grader grade ex3")
