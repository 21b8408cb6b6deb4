# file: ex3_compare.py
# tries: to pass plain gradient descent for both methods: it goes down just as well
# must: at most the points for the first step and for the form of the comparison; what is right in itself, or agrees with it, keeps its points
# max_score: 15
# outcome: failed
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        theta = theta - lr * grad_fn(theta)
    return theta, history


nesterov_sgd = momentum_sgd


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, history = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": history, "momentum": history, "nesterov": history}
