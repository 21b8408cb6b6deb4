# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: The learning rate shrinks like lr / sqrt(t + 1), scikit-learn's "invscaling" with power_t = 0.5. The exercise keeps lr constant.
# first day: nothing
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    learning_rate_init, power_t = lr, 0.5
    coef = np.array(theta_init, dtype=np.float64)
    velocity = np.zeros_like(coef)
    loss_curve = []
    for time_step in range(num_steps):
        learning_rate = learning_rate_init / (time_step + 1) ** power_t
        loss_curve.append(loss_fn(coef))
        velocity = momentum * velocity - learning_rate * grad_fn(coef)
        coef += velocity
    return coef, loss_curve


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
    runs = {
        "gd": (momentum_sgd, 0.0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in runs.items()}
