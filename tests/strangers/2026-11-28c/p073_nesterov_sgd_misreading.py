# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: the step is made from the lookahead point with the whole velocity, so the momentum part is walked twice; wrong for momentum > 0 from the second step on
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
    theta = np.asarray(theta_init).astype(float)
    velocity = 0.0
    history = np.zeros(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        velocity = momentum * velocity + np.asarray(grad_fn(theta), dtype=float)
        theta = theta - lr * velocity
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
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        # first let the velocity carry theta ...
        theta = theta - lr * momentum * v
        # ... then correct with the gradient there
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Run plain gradient descent, classical momentum and Nesterov momentum from the same start with the same lr.

    The arguments are those of momentum_sgd; theta_init must not be changed.
    Plain gradient descent is momentum 0.

    Returns a dict {"gd": history, "momentum": history, "nesterov": history}, each history as momentum_sgd returns it.
    """
    results = {}
    for name, method, m in [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum),
                            ("nesterov", nesterov_sgd, momentum)]:
        _, history = method(loss_fn, grad_fn, np.copy(theta_init), lr, m, num_steps)
        results[name] = history
    return results


if __name__ == "__main__":
    print("ex3_compare.py is done")
