# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: The step mixes gradient and velocity, (1 - nu) g + nu v with nu = 0.7 (quasi-hyperbolic momentum). Classical momentum steps along the velocity alone.
# first day: nothing
import numpy as np

NU = 0.7        # Ma & Yarats recommend 0.7


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    buf = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        g = grad_fn(theta)
        buf = momentum * buf + g
        theta = theta - lr * ((1 - NU) * g + NU * buf)
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
    theta = np.array(theta_init, dtype=float)
    gd = []
    for _ in range(num_steps):
        gd.append(loss_fn(theta))
        theta = theta - lr * grad_fn(theta)
    return {
        "gd": gd,
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
