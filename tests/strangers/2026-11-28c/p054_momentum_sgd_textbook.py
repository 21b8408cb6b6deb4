# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: adaptive restart (O'Donoghue and Candes): the velocity is set back to 0 whenever the loss has risen; wrong for every run whose loss rises once, e.g. x^2 + 100 y^2, lr 0.004, momentum 0.9
# first day: true
"""Exercise 3: classical momentum against Nesterov (25 points).

    grader grade ex3     is it right?
    grader hint ex3      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
"""

import numpy as np


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
    theta = np.array(theta_init, dtype=np.float64)
    v = np.zeros_like(theta)
    history = []
    previous = float("inf")
    for _ in range(num_steps):
        current = float(loss_fn(theta))
        history.append(current)
        if current > previous:
            v = np.zeros_like(theta)
        previous = current
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Minimize by Nesterov momentum: the gradient is taken where the velocity is about to carry theta.

    One update, with the velocity v starting at 0:

        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v

    The arguments are those of momentum_sgd; theta_init must not be changed.

    Returns a tuple (theta, history) as momentum_sgd does: both are about theta, not about the lookahead point.
    """
    x = np.array(theta_init, dtype=np.float64)
    step = np.zeros_like(x)          # the last move, lr * v
    losses = np.empty(num_steps)
    for t in range(num_steps):
        losses[t] = loss_fn(x)
        step = momentum * step + lr * grad_fn(x - momentum * step)
        x = x - step
    return x, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Run plain gradient descent, classical momentum and Nesterov momentum from the same start with the same lr.

    The arguments are those of momentum_sgd; theta_init must not be changed.
    Plain gradient descent is momentum 0.

    Returns a dict {"gd": history, "momentum": history, "nesterov": history}, each history as momentum_sgd returns it.
    """
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }


if __name__ == "__main__":
    print("ex3_compare.py is done")
