# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: the velocity is an exponential average with bias correction, as in Adam, instead of the plain sum
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
    ewma = np.zeros(theta.shape)
    history = np.empty(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        ewma = momentum * ewma + (1 - momentum) * np.asarray(grad_fn(theta))
        unbiased = ewma / (1 - momentum ** (t + 1))
        theta = theta - lr * unbiased
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _fit(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, lookahead=True)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    gd = _fit(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps, False)[1]
    mom = _fit(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, False)[1]
    nag = _fit(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, True)[1]
    return {"gd": gd, "momentum": mom, "nesterov": nag}
