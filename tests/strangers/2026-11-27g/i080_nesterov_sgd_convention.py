# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: PyTorch's form walks over the lookahead points; the last theta is turned back into the section's, but the history holds the losses at the lookahead points (differs from t = 1 on for momentum > 0)
# first day: true
"""Exercise 3, my solution."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.array(theta_init, dtype=np.float64)
    step = np.zeros_like(w)          # this is lr * v
    losses = []
    for _ in range(num_steps):
        losses.append(float(loss_fn(w)))
        step = momentum * step + lr * np.asarray(grad_fn(w))
        w = w - step
    return w, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    p = np.array(theta_init, dtype=float)
    buf = np.zeros_like(p)
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(p)))
        d_p = np.asarray(grad_fn(p), dtype=float)
        buf = momentum * buf + d_p
        p = p - lr * (d_p + momentum * buf)      # torch.optim.SGD(nesterov=True)
    # p is the lookahead point, theta is lr * momentum * buf further back
    theta = p + lr * momentum * buf
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    start = np.array(theta_init, dtype=float)
    out = {}
    out["gd"] = momentum_sgd(loss_fn, grad_fn, start.copy(), lr, 0, num_steps)[1]
    out["momentum"] = momentum_sgd(loss_fn, grad_fn, start.copy(), lr, momentum, num_steps)[1]
    out["nesterov"] = nesterov_sgd(loss_fn, grad_fn, start.copy(), lr, momentum, num_steps)[1]
    return out
