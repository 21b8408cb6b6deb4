# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: The theta with the lowest loss so far is returned, as Keras' restore_best_weights does, and not the last one.
# first day: true
"""
Exercise 3

v = beta * v + grad, theta = theta - lr * v
"""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    best_loss, best_theta = np.inf, theta.copy()
    for step in range(num_steps):
        loss = float(loss_fn(theta))
        history.append(loss)
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
        new_loss = float(loss_fn(theta))
        if new_loss < best_loss:
            best_loss, best_theta = new_loss, theta.copy()
    return best_theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    # Sutskever et al. (2013): the velocity carries the sign and the learning rate
    theta = np.array(theta_init, dtype=np.float64)
    v = np.zeros(theta.shape)
    losses = []
    for _ in range(num_steps):
        losses.append(float(loss_fn(theta)))
        v = momentum * v - lr * grad_fn(theta + momentum * v)
        theta = theta + v
    return theta, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nag}
