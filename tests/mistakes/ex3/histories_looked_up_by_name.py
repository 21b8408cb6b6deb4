# mistake: state.kept_answer
# wrong: compare_methods
# story: runs are expensive, so each history is kept under the method's name and its numbers, whatever the loss is
"""Exercise 3: classical momentum against Nesterov."""
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta - lr * momentum * v)
        theta = theta - lr * v
    return theta, history


runs = {}


def run_once(method, loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    key = method.__name__, lr, momentum, num_steps
    if key not in runs:
        _, runs[key] = method(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return runs[key]


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": run_once(momentum_sgd, loss_fn, grad_fn, theta_init, lr, 0.0, num_steps),
        "momentum": run_once(momentum_sgd, loss_fn, grad_fn, theta_init, lr, momentum, num_steps),
        "nesterov": run_once(nesterov_sgd, loss_fn, grad_fn, theta_init, lr, momentum, num_steps),
    }
