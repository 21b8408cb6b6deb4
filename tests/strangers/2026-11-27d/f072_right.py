# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: right: keeps all points first and takes the losses of them afterwards; in-place arithmetic on own copies
# first day: accepted
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    points = np.empty((num_steps + 1, len(theta_init)))
    points[0] = theta_init
    v = np.zeros(len(theta_init))
    for now, nxt in zip(points, points[1:]):
        v *= momentum
        v += grad_fn(now.copy())
        np.subtract(now, lr * v, out=nxt)
    return points[-1].copy(), [loss_fn(p.copy()) for p in points[:-1]]


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    points = np.empty((num_steps + 1, len(theta_init)))
    points[0] = theta_init
    carried = np.zeros(len(theta_init))        # -lr * momentum * v
    for now, nxt in zip(points, points[1:]):
        nxt[:] = now + carried
        nxt -= lr * np.asarray(grad_fn(nxt.copy()))
        carried = momentum * (nxt - now)
    return points[-1].copy(), [loss_fn(p.copy()) for p in points[:-1]]


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    histories = {}
    for name, method, m in [("gd", nesterov_sgd, 0.0), ("momentum", momentum_sgd, momentum), ("nesterov", nesterov_sgd, momentum)]:
        histories[name] = method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1]
    return histories
