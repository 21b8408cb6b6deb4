# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: each method starts where the one before it ended, instead of all at theta_init
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array([float(x) for x in theta_init])
    v = np.zeros(len(theta))
    history = np.zeros(num_steps)
    for t in range(num_steps):
        # loss first, then the update
        history[t] = loss_fn(theta)
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array([float(x) for x in theta_init])
    v = np.zeros(len(theta))
    history = np.zeros(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        # look where we are about to go
        ahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(ahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    results = {}
    theta = theta_init
    theta, results["gd"] = momentum_sgd(loss_fn, grad_fn, theta, lr, 0.0, num_steps)
    theta, results["momentum"] = momentum_sgd(loss_fn, grad_fn, theta, lr, momentum, num_steps)
    theta, results["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta, lr, momentum, num_steps)
    return results
