# style: extended precision, returned as it is
import numpy as np

LD = np.longdouble


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=LD)
    v = np.zeros(theta.shape, dtype=LD)
    history = np.zeros(num_steps, dtype=LD)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        v = LD(momentum) * v + grad_fn(theta)
        theta = theta - LD(lr) * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=LD)
    v = np.zeros(theta.shape, dtype=LD)
    history = np.zeros(num_steps, dtype=LD)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        v = LD(momentum) * v + grad_fn(theta - LD(lr) * LD(momentum) * v)
        theta = theta - LD(lr) * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
