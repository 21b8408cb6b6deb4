# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: nothing is wrong: the velocity is kept as an exponentially weighted mean and scaled back by 1 / (1 - momentum)
# first day: accepted
"""Exercise 3: classical momentum against Nesterov (25 points)."""
import numpy as np


def _fit(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, lookahead):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros(theta.shape)
    history = np.empty(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        where = theta - lr * momentum * v if lookahead else theta
        v = momentum * v + np.asarray(grad_fn(where))
        theta = theta - lr * v
    return theta, history


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    ewma = np.zeros_like(theta)
    scaled_lr = lr / (1 - momentum)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        ewma = momentum * ewma + (1 - momentum) * np.asarray(grad_fn(theta))
        theta = theta - scaled_lr * ewma
    return theta, np.array(history, dtype=float)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _fit(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, lookahead=True)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    gd = _fit(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps, False)[1]
    mom = _fit(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, False)[1]
    nag = _fit(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, True)[1]
    return {"gd": gd, "momentum": mom, "nesterov": nag}
