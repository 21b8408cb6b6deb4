# mistake: crash.recursion
# wrong: momentum_sgd
# follows: compare_methods
# story: recursion without an end
"""Exercise 3: classical momentum against Nesterov (25 points)."""
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, v=0.0):
    v = momentum * v + grad_fn(theta_init)
    theta, history = momentum_sgd(loss_fn, grad_fn, theta_init - lr * v, lr, momentum, num_steps - 1, v)
    return theta, [loss_fn(theta_init)] + history


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
    # plain gradient descent is short enough to write out
    theta = theta_init.copy()
    gd = []
    for _ in range(num_steps):
        gd.append(loss_fn(theta))
        theta = theta - lr * grad_fn(theta)
    res_m = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    res_n = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {'gd': gd, 'momentum': res_m[1], 'nesterov': res_n[1]}
