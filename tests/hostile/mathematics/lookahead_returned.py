# file: ex3_compare.py
# tries: to pass the sequence of lookahead points, which other libraries return, for the one that was asked for
# must: nothing of what only theta itself gets right; what is right in itself, or agrees with it, keeps its points
# max_score: 19
# outcome: failed
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    ahead = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(ahead)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(ahead))
        grad = grad_fn(ahead)
        velocity = momentum * velocity + grad
        ahead = ahead - lr * (grad + momentum * velocity)
    return ahead, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    arguments = (loss_fn, grad_fn, theta_init, lr)
    return {
        "gd": momentum_sgd(*arguments, 0.0, num_steps)[1],
        "momentum": momentum_sgd(*arguments, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(*arguments, momentum, num_steps)[1],
    }
