# mistake: beta.const_0.9
# wrong: momentum_sgd, nesterov_sgd
# follows: compare_methods
# story: "typically 0.9" became a constant
import numpy as np

BETA = 0.9


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.copy()
    v = np.zeros(theta.shape)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        v = BETA * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.copy()
    v = np.zeros(theta.shape)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        v = BETA * v + grad_fn(theta - lr * BETA * v)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
