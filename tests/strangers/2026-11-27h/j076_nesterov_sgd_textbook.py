# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: FISTA's growing coefficient (t_k - 1) / t_{k+1} is used and the argument momentum ignored; wrong for nearly every momentum once there are two or three updates, also for momentum 0
# first day: true
import math

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.asarray(theta_init) * 1.0
    step = np.zeros(w.shape)
    losses = np.zeros(num_steps)
    for t in range(num_steps):
        losses[t] = loss_fn(w)
        step = momentum * step + lr * grad_fn(w)
        w = w - step
    return w, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    y = x.copy()
    tk = 1.0
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(x))
        x_new = y - lr * grad_fn(y)
        tk_new = (1 + math.sqrt(1 + 4 * tk * tk)) / 2
        y = x_new + (tk - 1) / tk_new * (x_new - x)
        x, tk = x_new, tk_new
    return x, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1]
    hb = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    return {"gd": gd, "momentum": hb, "nesterov": nag}
