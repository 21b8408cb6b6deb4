# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: the next lookahead point is worked out before theta is moved, from the old theta; for every momentum > 0 and num_steps >= 2 (and momentum 0 too)
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.asarray(theta_init).astype(float)
    velocity = 0.0 * x
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(x)
        velocity = momentum * velocity + grad_fn(x)
        x = x - lr * velocity
    return x, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    ahead = theta.copy()
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(ahead)
        ahead = theta - lr * momentum * v
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, plain = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return dict(gd=plain, momentum=heavy, nesterov=nag)
