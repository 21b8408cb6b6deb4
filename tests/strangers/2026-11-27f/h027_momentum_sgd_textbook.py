# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: EMA form with bias correction as in Adam: m / (1 - gamma^t)
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    gamma, alpha = momentum, lr
    w = np.array(theta_init, dtype=float)
    m = np.zeros_like(w)
    J = []
    for t in range(1, num_steps + 1):
        J.append(loss_fn(w))
        m = gamma * m + (1 - gamma) * grad_fn(w)
        m_hat = m / (1 - gamma ** t)
        w = w - alpha * m_hat
    return w, J


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov accelerated gradient."""
    params = np.array(theta_init, dtype=np.float64, copy=True)
    velocity = np.zeros_like(params)
    losses = []
    for _ in range(num_steps):
        losses.append(float(loss_fn(params)))
        lookahead = params - lr * momentum * velocity
        velocity = momentum * velocity + np.asarray(grad_fn(lookahead), dtype=np.float64)
        params = params - lr * velocity
    return params, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.array(theta_init, dtype=float)
    plain = []
    for k in range(num_steps):
        plain.append(loss_fn(w))
        w = w - lr * grad_fn(w)
    _, m = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, n = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return dict(gd=plain, momentum=m, nesterov=n)
