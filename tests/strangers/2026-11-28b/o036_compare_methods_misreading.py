# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: two mistakes: gradient descent gets the effective rate lr / (1 - momentum) instead of the same lr, and every history is divided by its first loss; for momentum > 0 and a first loss other than 1
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
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def relative(history):
        history = np.array(history, dtype=float)
        return history / history[0]

    fair_lr = lr / (1 - momentum)
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, fair_lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": relative(gd), "momentum": relative(mom), "nesterov": relative(nes)}
