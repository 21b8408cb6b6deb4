# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: v is multiplied by momentum before the lookahead is built with lr * momentum * v, so the lookahead goes only momentum^2 far; wrong from the second update on for 0 < momentum
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum; history[t] is the loss before update t."""
    w = np.asarray(theta_init).astype(np.float64)
    v = np.zeros(w.shape)
    losses = np.empty(num_steps)
    for step in range(num_steps):
        losses[step] = loss_fn(w)
        g = grad_fn(w)
        v = momentum * v + g
        w = w - lr * v
    return w, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v
        lookahead = theta - lr * momentum * v
        v = v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {"gd": (momentum_sgd, 0), "momentum": (momentum_sgd, momentum), "nesterov": (nesterov_sgd, momentum)}
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in runs.items()}
