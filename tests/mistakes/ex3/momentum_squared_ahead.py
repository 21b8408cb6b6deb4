# mistake: gradpt.ahead_beta_twice
# wrong: nesterov_sgd
# follows: compare_methods
# story: the velocity is decayed before the lookahead, and momentum comes in again
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    v = np.zeros(len(x))
    losses = []
    for _ in range(num_steps):
        losses.append(float(loss_fn(x)))
        v = momentum * v + grad_fn(x)
        x = x - lr * v
    return x, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v
        g = grad_fn(theta - lr * momentum * v)
        v = v + g
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
