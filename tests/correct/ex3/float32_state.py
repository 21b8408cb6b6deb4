# style: float32 state
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    lr, momentum = np.float32(lr), np.float32(momentum)
    theta = theta_init.astype(np.float32)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta).astype(np.float32)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    lr, momentum = np.float32(lr), np.float32(momentum)
    theta = theta_init.astype(np.float32)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta - lr * momentum * v).astype(np.float32)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    out = {}
    for name, method, beta in [("gd", momentum_sgd, 0.0), ("momentum", momentum_sgd, momentum), ("nesterov", nesterov_sgd, momentum)]:
        out[name] = np.array(method(loss_fn, grad_fn, theta_init, lr, beta, num_steps)[1], dtype=np.float32)
    return out
