# mistake: gradpt.ahead_plus
# wrong: nesterov_sgd
# follows: compare_methods
# story: the second form, with the plus sign of Sutskever's paper left in the lookahead
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
    mu, eps = momentum, lr
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        v = mu * v + eps * grad_fn(theta + mu * v)
        theta = theta - v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    results = {}
    theta, results["gd"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    theta, results["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    theta, results["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return results
