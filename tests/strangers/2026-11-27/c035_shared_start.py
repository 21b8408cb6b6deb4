# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: The three runs share one array that is updated in place, so momentum begins where gradient descent ended and Nesterov where momentum ended.
# first day: true
#!/usr/bin/env python3
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.asarray(theta_init).astype(np.float64)      # astype copies
    buf = np.zeros(w.shape)
    losses = np.zeros(num_steps)
    for i in range(num_steps):
        losses[i] = loss_fn(w.copy())
        g = np.asarray(grad_fn(w.copy()), dtype=np.float64)
        buf *= momentum
        buf += g
        w -= lr * buf
    return w, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def _run(loss_fn, grad_fn, theta, lr, m, num_steps, nesterov=False):
    v = np.zeros_like(theta)
    losses = []
    for _ in range(num_steps):
        losses.append(float(loss_fn(theta.copy())))
        point = theta - lr * m * v if nesterov else theta.copy()
        v = m * v + grad_fn(point)
        theta -= lr * v
    return losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    start = np.array(theta_init, dtype=float)
    return {"gd": _run(loss_fn, grad_fn, start, lr, 0.0, num_steps),
            "momentum": _run(loss_fn, grad_fn, start, lr, momentum, num_steps),
            "nesterov": _run(loss_fn, grad_fn, start, lr, momentum, num_steps, nesterov=True)}
