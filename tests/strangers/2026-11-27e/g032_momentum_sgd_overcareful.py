# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: the best theta seen so far is returned, not the one after the last update
# first day: true
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
    v = np.zeros_like(theta)
    history = []
    best, best_loss = theta.copy(), np.inf
    for _ in range(num_steps):
        loss = float(loss_fn(theta))
        history.append(loss)
        if loss < best_loss:
            best, best_loss = theta.copy(), loss
        v = momentum * v + np.asarray(grad_fn(theta))
        theta = theta - lr * v
    if loss_fn(theta) < best_loss:
        best = theta
    return best, np.array(history)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _fit(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, lookahead=True)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    gd = _fit(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps, False)[1]
    mom = _fit(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, False)[1]
    nag = _fit(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, True)[1]
    return {"gd": gd, "momentum": mom, "nesterov": nag}
