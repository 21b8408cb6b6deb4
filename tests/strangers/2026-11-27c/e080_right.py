# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: nothing is wrong: velocity with lr inside (Keras), differences of positions, history a tuple of floats
# first day: accepted
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    weights = np.asarray(theta_init, dtype=float) + 0.0
    velocity = np.zeros(weights.shape)
    losses = ()
    for _ in range(num_steps):
        losses += (float(loss_fn(weights)),)
        velocity = momentum * velocity - lr * np.asarray(grad_fn(weights))
        weights = weights + velocity
    return weights, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    weights = np.asarray(theta_init, dtype=float) + 0.0
    before = weights
    losses = ()
    for _ in range(num_steps):
        losses += (float(loss_fn(weights)),)
        ahead = (1 + momentum) * weights - momentum * before
        before, weights = weights, ahead - lr * np.asarray(grad_fn(ahead))
    return weights, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    histories = {}
    for key in "gd", "momentum", "nesterov":
        method = nesterov_sgd if key == "nesterov" else momentum_sgd
        coefficient = momentum if key != "gd" else 0
        theta, histories[key] = method(loss_fn, grad_fn, np.copy(theta_init), lr, coefficient, num_steps)
    return histories
