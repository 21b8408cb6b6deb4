# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: gives lr / (1 - momentum) to gradient descent so that the comparison is fair
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    eta, gamma = lr, momentum
    w = 1.0 * np.asarray(theta_init)
    u = 0.0 * w
    J = []
    for k in range(num_steps):
        J += [loss_fn(w)]
        u = gamma * u + eta * grad_fn(w)
        w = w - u
    return w, J


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    eta, gamma = lr, momentum
    w = 1.0 * np.asarray(theta_init)
    u = 0.0 * w
    J = []
    for k in range(num_steps):
        J += [loss_fn(w)]
        u = gamma * u + eta * grad_fn(w - gamma * u)
        w = w - u
    return w, J


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    eta, gamma = lr, momentum
    _, a = momentum_sgd(loss_fn, grad_fn, theta_init, eta / (1 - gamma), 0.0, num_steps)
    _, b = momentum_sgd(loss_fn, grad_fn, theta_init, eta, gamma, num_steps)
    _, c = nesterov_sgd(loss_fn, grad_fn, theta_init, eta, gamma, num_steps)
    return {"gd": a, "momentum": b, "nesterov": c}


if __name__ == "__main__":
    print("done")
