# mistake: crash.index_error
# wrong: momentum_sgd
# follows: compare_methods
# story: assigns into an empty list
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.copy()
    velocity = np.zeros(len(theta))
    history = []
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
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
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
