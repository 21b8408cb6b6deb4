# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: Where the lookahead point has a higher loss than theta the gradient is taken at theta; Nesterov always takes it at the lookahead.
# first day: false
"""My solution."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """lr inside the velocity (the section's second form)."""
    theta = 1.0 * np.asarray(theta_init)
    step = 0.0 * theta
    history = []
    for _ in range(num_steps):
        history += [float(loss_fn(theta))]
        step = momentum * step + lr * grad_fn(theta)
        theta = theta - step
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=np.float64)
    velocity = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        current_loss = float(loss_fn(theta))
        history.append(current_loss)
        lookahead = theta - lr * momentum * velocity
        # Only trust the lookahead if it does not make things worse.
        if float(loss_fn(lookahead)) > current_loss:
            lookahead = theta
        velocity = momentum * velocity + np.asarray(grad_fn(lookahead))
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nag}
