# mistake: grad.sign
# wrong: momentum_sgd
# follows: compare_methods
# story: uses only the direction of each coordinate
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + np.sign(grad_fn(theta))
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.asarray(theta_init) * 1.0
    v = np.zeros(theta.shape)
    history = []
    for i in range(num_steps):
        history.append(loss_fn(theta))
        ahead = theta - momentum * v      # v already has lr in it
        v = momentum * v + lr * grad_fn(ahead)
        theta = theta - v
    return (theta, history)


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
