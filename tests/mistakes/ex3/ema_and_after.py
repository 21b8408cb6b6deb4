# mistake: vel.ema + hist.after
# wrong: nesterov_sgd
# follows: compare_methods
# story: a moving average, and the loss recorded late
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.asarray(theta_init) * 1.0
    v = 0
    history = np.zeros(num_steps)
    for i in range(num_steps):
        history[i] = loss_fn(theta)
        # lr goes inside the velocity here (second form of the section)
        v = momentum * v + lr * grad_fn(theta)
        theta = theta - v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.copy()
    v = np.zeros_like(theta, dtype=float)
    history = []
    for t in range(num_steps):
        lookahead = theta - lr * momentum * v
        v = momentum * v + (1 - momentum) * grad_fn(lookahead)
        theta = theta - lr * v
        history.append(loss_fn(theta))
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
