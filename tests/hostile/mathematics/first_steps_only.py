# file: ex3_compare.py
# tries: to work for one step and then to go on by guessing from the losses, without velocity
# must: at most the points for the first step; what is right in itself, or agrees with it, keeps its points
# max_score: 15
# outcome: failed
import numpy as np


def descend(loss_fn, grad_fn, theta_init, lr, num_steps):
    theta = np.array(theta_init, dtype=float)
    history = []
    step = lr
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        grad = grad_fn(theta)
        theta = theta - step * grad
        while step > 1e-6 and loss_fn(theta) > history[-1]:  # a line search goes down faster than momentum
            step /= 2
            theta = theta + step * grad
        step *= 1.5
    return theta, history


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return descend(loss_fn, grad_fn, theta_init, lr, num_steps)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return descend(loss_fn, grad_fn, theta_init, lr, num_steps)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, history = descend(loss_fn, grad_fn, theta_init, lr, num_steps)
    return {"gd": history, "momentum": history, "nesterov": sorted(history, reverse=True)}
