# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: the loss is recorded after each update instead of before it
# first day: true
# ex3, my solutions

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
        history.append(loss_fn(theta))
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
    jobs = [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum), ("nesterov", nesterov_sgd, momentum)]
    return {key: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for key, method, m in jobs}
