# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: TWO: the gradient for the next step is taken before theta is moved, so it is one step old; and the return stands for the averaged point (mean of all points) instead of the last; num_steps >= 2
# first day: vague
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history, points = [], []
    g = grad_fn(theta)
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + g
        g = grad_fn(theta)
        theta = theta - lr * v
        points.append(theta)
    return (np.mean(points, axis=0) if points else theta), history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * velocity
        velocity = momentum * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": heavy, "nesterov": nag}
