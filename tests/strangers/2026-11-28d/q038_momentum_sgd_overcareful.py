# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: returns the best theta seen instead of the last one (wrong whenever the loss is higher at the end than before, e.g. when the ball overshoots or diverges)
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    best, best_loss = theta, loss_fn(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
        now = loss_fn(theta)
        if now < best_loss:
            best, best_loss = theta, now
    return best, history


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
