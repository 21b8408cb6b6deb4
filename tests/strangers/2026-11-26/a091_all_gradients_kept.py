# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: Right: no velocity is stored; it is the sum of all past gradients weighted with powers of momentum, by einsum.
# first day: accepted
import numpy as np


def _velocity(grads, momentum):
    """sum over i of momentum^(n-1-i) g_i"""
    n = len(grads)
    weights = np.power(float(momentum), np.arange(n - 1, -1, -1))
    return np.einsum("i,id->d", weights, np.array(grads, dtype=float))


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    grads, history = [], []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        grads.append(np.array(grad_fn(theta)))
        theta = theta - lr * _velocity(grads, momentum)
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    grads, history = [], []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        drift = lr * momentum * _velocity(grads, momentum) if grads else 0.0
        grads.append(np.array(grad_fn(theta - drift)))
        theta = theta - lr * _velocity(grads, momentum)
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}
