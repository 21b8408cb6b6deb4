# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: old Keras optimizer: weight decay 1e-4 is added to the gradient, and lr decays as lr / (1 + 1e-3 t) (two mistakes, every input)
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, weight_decay=1e-4, decay=1e-3):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(float(loss_fn(theta)))
        g = grad_fn(theta) + weight_decay * theta
        v = momentum * v + g
        theta = theta - lr / (1 + decay * t) * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """SGD with Nesterov momentum."""
    theta = np.asarray(theta_init).astype(np.float64)
    velocity = np.zeros(theta.shape)
    history = np.zeros(num_steps)
    for step in range(num_steps):
        history[step] = loss_fn(theta)
        carried = momentum * velocity
        velocity = carried + grad_fn(theta - lr * carried)
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """All three from the same start."""
    problem = (loss_fn, grad_fn, theta_init, lr)
    return {
        "gd": momentum_sgd(*problem, 0, num_steps)[1],
        "momentum": momentum_sgd(*problem, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(*problem, momentum, num_steps)[1],
    }
