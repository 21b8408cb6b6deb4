# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: the name theta_init is reused for the result, so momentum starts where plain descent ended and Nesterov where momentum ended
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov momentum: gradient at the lookahead point."""
    x = np.asarray(theta_init).astype(float)
    v = np.zeros(x.shape)
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(x)
        v = momentum * v + grad_fn(x - lr * momentum * v)
        x = x - lr * v
    return x, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    histories = {}
    for name, method, beta in [
        ("gd", momentum_sgd, 0.0),
        ("momentum", momentum_sgd, momentum),
        ("nesterov", nesterov_sgd, momentum),
    ]:
        theta_init, histories[name] = method(loss_fn, grad_fn, theta_init, lr, beta, num_steps)
    return histories
