# style: the velocity by scipy's lfilter over all gradients so far
# requires: scipy
import numpy as np
from scipy.signal import lfilter


def _velocity(grads, momentum):
    return lfilter([1.0], [1.0, -momentum], np.array(grads), axis=0)[-1]


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    grads, history = [], []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        grads.append(grad_fn(theta))
        theta = theta - lr * _velocity(grads, momentum)
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    grads, history = [np.zeros(len(theta))], []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        grads.append(grad_fn(theta - lr * momentum * _velocity(grads, momentum)))
        theta = theta - lr * _velocity(grads, momentum)
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
