# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: two mistakes: plain descent gets the matched rate lr / (1 - momentum) instead of the same lr, and theta is reused, so the later methods start where the one before ended; first shows for momentum > 0, second for every run
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum."""
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov momentum."""
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Loss histories of the three methods."""
    theta = np.array(theta_init, dtype=float)
    fair_lr = lr / (1 - momentum)
    theta, gd = momentum_sgd(loss_fn, grad_fn, theta, fair_lr, 0.0, num_steps)
    theta, classical = momentum_sgd(loss_fn, grad_fn, theta, lr, momentum, num_steps)
    theta, nesterov = nesterov_sgd(loss_fn, grad_fn, theta, lr, momentum, num_steps)
    return {"gd": gd, "momentum": classical, "nesterov": nesterov}


if __name__ == "__main__":
    print("ex3_compare.py is done")
