# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: The velocity is decayed in place before the lookahead is formed, so that the lookahead holds momentum twice: theta - lr * momentum^2 * v.
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v *= momentum
        v += grad_fn(theta)
        theta -= lr * v
    return theta.copy(), history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v *= momentum
        v += grad_fn(theta - lr * momentum * v)
        theta -= lr * v
    return theta.copy(), history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}
