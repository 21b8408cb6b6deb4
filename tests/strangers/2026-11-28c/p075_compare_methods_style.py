# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: makes the curves easier to compare by dividing each history by its first loss; wrong whenever the first loss is not 1, e.g. 101 at (1, 1)
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=np.float64)
    step = np.zeros_like(x)          # the last move, lr * v
    losses = np.empty(num_steps)
    for t in range(num_steps):
        losses[t] = loss_fn(x)
        step = momentum * step + lr * grad_fn(x - momentum * step)
        x = x - step
    return x, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def relative(history):
        history = np.asarray(history, dtype=float)
        return history / history[0] if len(history) and history[0] != 0 else history

    args = (loss_fn, grad_fn, theta_init, lr)
    _, gd = momentum_sgd(*args, 0, num_steps)
    _, heavy = momentum_sgd(*args, momentum, num_steps)
    _, nag = nesterov_sgd(*args, momentum, num_steps)
    return {"gd": relative(gd), "momentum": relative(heavy), "nesterov": relative(nag)}
