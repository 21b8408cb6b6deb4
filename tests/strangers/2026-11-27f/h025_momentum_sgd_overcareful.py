# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: stops early when the step is smaller than 1e-2, so history is shorter than num_steps
# first day: true
"""ex 3, classical and Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Momentum with a convergence check."""
    theta = np.array(theta_init, dtype=np.float64)
    velocity = np.zeros_like(theta)
    history = []
    for step in range(num_steps):
        loss = float(loss_fn(theta))
        if not np.isfinite(loss):
            break
        history.append(loss)
        grad = np.asarray(grad_fn(theta), dtype=np.float64)
        velocity = momentum * velocity + grad
        new_theta = theta - lr * velocity
        if np.linalg.norm(new_theta - theta) < 1e-2:
            theta = new_theta
            break
        theta = new_theta
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    eta, gamma = lr, momentum
    w = 1.0 * np.asarray(theta_init)
    u = 0.0 * w
    J = []
    for k in range(num_steps):
        J += [loss_fn(w)]
        u = gamma * u + eta * grad_fn(w - gamma * u)
        w = w - u
    return w, J


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.array(theta_init, dtype=float)
    plain = []
    for k in range(num_steps):
        plain.append(loss_fn(w))
        w = w - lr * grad_fn(w)
    _, m = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, n = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return dict(gd=plain, momentum=m, nesterov=n)
