# mistake: compare.nesterov_twice
# wrong: compare_methods
# story: copy and paste: the third line still calls momentum_sgd
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
    y = theta
    history = []
    for _ in range(num_steps):
        history += [loss_fn(theta)]
        new = y - lr * grad_fn(y)
        y = new + momentum * (new - theta)
        theta = new
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    res = {}
    res["gd"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1]
    res["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    res["nesterov"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    return res
