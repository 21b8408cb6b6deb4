# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: nothing is wrong: the whole path first from an update function, losses evaluated afterwards, history an array
# first day: accepted
import numpy as np


def _walk(update, theta, v, n):
    pts = [theta]
    for _ in range(n):
        theta, v = update(theta, v)
        pts.append(theta)
    return pts


def _finish(loss_fn, pts):
    return pts[-1], np.array([loss_fn(q) for q in pts[:-1]], dtype=float)


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def update(theta, v):
        v = momentum * v + grad_fn(theta)
        return theta - lr * v, v
    start = np.array(theta_init, dtype=float)
    return _finish(loss_fn, _walk(update, start, 0 * start, num_steps))


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def update(theta, v):
        v = momentum * v + grad_fn(theta - lr * momentum * v)
        return theta - lr * v, v
    start = np.array(theta_init, dtype=float)
    return _finish(loss_fn, _walk(update, start, 0 * start, num_steps))


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def run(f, m):
        return f(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1]
    return dict(gd=run(nesterov_sgd, 0), momentum=run(momentum_sgd, momentum), nesterov=run(nesterov_sgd, momentum))
