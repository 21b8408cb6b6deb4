# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: the loss is recorded after the update instead of before it, since the append slid down in a rewrite
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
        history.append(loss_fn(theta))
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
