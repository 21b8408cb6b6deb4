# style: theta is always computed from theta_init, with the closed form of the weights
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    # theta_T = theta_0 - lr * sum_t g_t * (1 + m + ... + m^(T-1-t))
    theta = theta_init * 1.0
    grads = np.zeros((num_steps, theta.size))
    history = np.zeros(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        grads[t] = grad_fn(theta)
        weights = np.cumsum(momentum ** np.arange(t + 1))[::-1]
        theta = theta_init - lr * weights @ grads[: t + 1]
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init * 1.0
    grads = np.zeros((num_steps, theta.size))
    history = np.zeros(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        powers = momentum ** np.arange(t + 1)[::-1]
        ahead = theta - lr * powers[:-1] @ grads[:t]
        grads[t] = grad_fn(ahead)
        weights = np.cumsum(momentum ** np.arange(t + 1))[::-1]
        theta = theta_init - lr * weights @ grads[: t + 1]
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
