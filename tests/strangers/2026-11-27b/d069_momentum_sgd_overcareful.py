# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: Returns the theta with the smallest loss on the way instead of the last one.
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    best_theta, best_loss = theta.copy(), np.inf
    history = []
    for step in range(num_steps):
        loss = float(loss_fn(theta))
        history.append(loss)
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
        new_loss = float(loss_fn(theta))
        if new_loss < best_loss:
            best_loss = new_loss
            best_theta = theta.copy()
    return best_theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    x_prev = x.copy()
    fs = []
    for k in range(num_steps):
        fs.append(loss_fn(x))
        y = x + momentum * (x - x_prev)          # extrapolate
        x_prev, x = x, y - lr * grad_fn(y)       # and step from there
    return x, fs


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    result = dict()
    result["gd"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum=0, num_steps=num_steps)[1]
    result["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum=momentum, num_steps=num_steps)[1]
    result["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum=momentum, num_steps=num_steps)[1]
    return result
