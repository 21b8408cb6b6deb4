# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: gd is given lr / (1 - momentum) to make the comparison fair, where the task wants the same lr
# first day: true
# ex3, my solutions

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.asarray(theta_init).astype("float64")
    vel = np.zeros(w.shape)
    losses = np.zeros(num_steps)
    for step in range(num_steps):
        losses[step] = float(loss_fn(w))
        vel = momentum * vel - lr * np.asarray(grad_fn(w + momentum * vel))
        w = w + vel
    return w, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    lr_eff = lr / (1 - momentum)
    gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr_eff, 0, num_steps)[1]
    cm = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    return dict(gd=gd, momentum=cm, nesterov=nag)
