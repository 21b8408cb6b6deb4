# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: The learning rate is warmed up linearly from 0 over the first tenth of the steps (at least one), so the first step does not move at all. The exercise uses lr from the first step on.
# first day: nothing
import math

import numpy as np


def get_linear_warmup(lr, num_steps, ratio=0.1):
    warmup_steps = math.ceil(ratio * num_steps)

    def schedule(step):
        if step < warmup_steps:
            return lr * step / max(1, warmup_steps)
        return lr

    return schedule


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    schedule = get_linear_warmup(lr, num_steps)
    history = []
    for step in range(num_steps):
        history.append(float(loss_fn(theta)))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - schedule(step) * velocity
    return theta, history


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
    def gradient_descent():
        theta = np.array(theta_init, dtype=float)
        losses = []
        for _ in range(num_steps):
            losses.append(float(loss_fn(theta)))
            theta = theta - lr * grad_fn(theta)
        return losses

    _, classical = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nesterov = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gradient_descent(), "momentum": classical, "nesterov": nesterov}
