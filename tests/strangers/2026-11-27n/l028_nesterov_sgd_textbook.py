# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: FISTA-like x/y sequence (y = x + m (x - x_old), gradient step from y) with theta = x, which is the same method
# first day: accepted
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x_old = x = np.array(theta_init, dtype=float)
    f = []
    for _ in range(num_steps):
        f += [loss_fn(x)]
        y = x + momentum * (x - x_old)
        x_old, x = x, y - lr * np.asarray(grad_fn(y), dtype=float)
    return x, f


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": heavy, "nesterov": nag}
