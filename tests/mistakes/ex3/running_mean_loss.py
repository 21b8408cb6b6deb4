# mistake: hist.mean
# wrong: nesterov_sgd
# follows: compare_methods
# story: the mean loss so far, as a training loop prints it
"""Exercise 3: classical momentum against Nesterov (25 points)."""
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.asarray(theta_init) * 1.0
    v = 0
    history = np.zeros(num_steps)
    for i in range(num_steps):
        history[i] = loss_fn(theta)
        # lr goes inside the velocity here (second form of the section)
        v = momentum * v + lr * grad_fn(theta)
        theta = theta - v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros_like(theta)
    history = []
    total = 0.0
    for t in range(num_steps):
        total += loss_fn(theta)
        history.append(total / (t + 1))
        v = momentum * v + grad_fn(theta - lr * momentum * v)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    results = {}
    theta, results["gd"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    theta, results["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    theta, results["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return results
