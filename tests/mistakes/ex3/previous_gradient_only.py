# mistake: vel.one_lag
# wrong: nesterov_sgd
# follows: compare_methods
# story: remembers the last gradient, not the last velocity
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
    last = np.zeros_like(theta)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        g = grad_fn(theta - lr * momentum * v)
        v = g + momentum * last
        last = g
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    results = {}
    theta, results["gd"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    theta, results["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    theta, results["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return results
