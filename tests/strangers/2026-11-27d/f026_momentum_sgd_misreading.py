# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: the loss is recorded after the update instead of just before it
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array([float(x) for x in theta_init])
    v = np.zeros(len(theta))
    history = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
        # loss of step t
        history[t] = loss_fn(theta)
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
    theta, results["gd"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    theta, results["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    theta, results["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return results
