# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: The momentum argument is overwritten by Nesterov's schedule t/(t + 3); the given constant is never used.
# first day: true
#!/usr/bin/env python3
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
    theta = np.array(theta_init, dtype=float)
    v = np.zeros(len(theta))
    history = []
    for t in range(num_steps):
        momentum = t / (t + 3)                # O(1/T^2) needs the schedule
        history.append(loss_fn(theta))
        ahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(ahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nag}
