# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: PyTorch's nesterov form: the gradient is taken at the stored point and the step is g + m*v, so theta and losses are those of the lookahead points
# first day: true
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
    p = np.array(theta_init, dtype=np.float64)
    buf = np.zeros_like(p)
    losses = []
    for _ in range(num_steps):
        losses.append(loss_fn(p))
        g = grad_fn(p)
        buf = momentum * buf + g
        g = g + momentum * buf      # nesterov=True
        p = p - lr * g
    return p, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    results = dict()
    w = np.array(theta_init, dtype=float)
    plain = []
    for i in range(num_steps):
        plain.append(loss_fn(w))
        w = w - lr * grad_fn(w)
    results["gd"] = plain
    results["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    results["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    return results
