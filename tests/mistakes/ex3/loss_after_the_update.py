# mistake: hist.after
# wrong: momentum_sgd, nesterov_sgd
# follows: compare_methods
# story: the loss is recorded at the end of the pass
"""Exercise 3: classical momentum against Nesterov (25 points)."""
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.copy()
    v = np.zeros(len(theta))
    history = []
    for t in range(num_steps):
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
        history.append(loss_fn(theta))
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.copy()
    v = np.zeros(len(theta))
    history = []
    for t in range(num_steps):
        v = momentum * v + grad_fn(theta - lr * momentum * v)
        theta = theta - lr * v
        history.append(loss_fn(theta))
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    results = {}
    theta, results["gd"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    theta, results["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    theta, results["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return results
