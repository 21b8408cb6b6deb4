# mistake: vel.ema
# wrong: momentum_sgd, nesterov_sgd
# follows: compare_methods
# story: the Adam lecture was last week, so both methods average
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    m = np.zeros(len(theta_init))
    theta = np.array(theta_init, dtype=float)
    history = []
    for i in range(num_steps):
        history.append(loss_fn(theta))
        m = momentum * m + (1.0 - momentum) * grad_fn(theta)
        theta -= lr * m
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    m = np.zeros(len(theta_init))
    theta = np.array(theta_init, dtype=float)
    history = []
    for i in range(num_steps):
        history.append(loss_fn(theta))
        g = grad_fn(theta - lr * momentum * m)
        m = momentum * m + (1.0 - momentum) * g
        theta -= lr * m
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    # plain gradient descent is short enough to write out
    theta = theta_init.copy()
    gd = []
    for _ in range(num_steps):
        gd.append(loss_fn(theta))
        theta = theta - lr * grad_fn(theta)
    res_m = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    res_n = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {'gd': gd, 'momentum': res_m[1], 'nesterov': res_n[1]}
