# kind: right
# file: ex3_compare.py
# function: compare_methods
# cause: nothing is wrong: match statement, Nesterov with momentum 0 as plain descent
# first day: accepted
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
    w = np.asarray(theta_init, dtype=float).copy()
    delta = np.zeros_like(w)
    losses = np.empty(num_steps)
    for t in range(num_steps):
        losses[t] = loss_fn(w)
        # Sutskever form, the same path as long as lr is constant
        delta = momentum * delta - lr * np.asarray(grad_fn(w))
        w = w + delta
    return w, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Minimize by Nesterov momentum: the gradient is taken where the velocity is about to carry theta.

    One update, with the velocity v starting at 0:

        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v

    The arguments are those of momentum_sgd; theta_init must not be changed.

    Returns a tuple (theta, history) as momentum_sgd does: both are about theta, not about the lookahead point.
    """
    x = np.array(theta_init, dtype=float)
    x_prev = x.copy()
    fs = []
    for k in range(num_steps):
        fs.append(loss_fn(x))
        y = x + momentum * (x - x_prev)          # extrapolate
        x_prev, x = x, y - lr * grad_fn(y)       # and step from there
    return x, fs


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Run plain gradient descent, classical momentum and Nesterov momentum from the same start with the same lr.

    The arguments are those of momentum_sgd; theta_init must not be changed.
    Plain gradient descent is momentum 0.

    Returns a dict {"gd": history, "momentum": history, "nesterov": history}, each history as momentum_sgd returns it.
    """
    results = {}
    for name in "gd momentum nesterov".split():
        match name:
            case "gd":
                # with momentum 0 Nesterov is plain descent as well
                method, m = nesterov_sgd, 0
            case "momentum":
                method, m = momentum_sgd, momentum
            case _:
                method, m = nesterov_sgd, momentum
        theta, history = method(loss_fn, grad_fn, theta_init, lr, m, num_steps)
        results[name] = [float(h) for h in history]
    return results


if __name__ == "__main__":
    # Whatever you want to try out belongs here: grading leaves this block out.
    print("Is it right? Type: grader grade ex3")
