# style: theta and v as the two rows of one array, einsum for the update
import numpy as np


def step_matrix(lr, beta):
    # [theta', v'] = M [theta, v, g]
    return np.array([[1.0, -lr * beta, -lr], [0.0, beta, 1.0]])


def simulate(loss_fn, grad_fn, theta_init, lr, beta, n, look):
    M = step_matrix(lr, beta)
    s = np.vstack([theta_init, np.zeros(len(theta_init))]).astype(float)
    history = []
    for _ in range(n):
        history.append(loss_fn(s[0]))
        g = grad_fn(s[0] - look * lr * beta * s[1])
        s = np.einsum("ij,jk->ik", M, np.vstack([s, g]))
    return s[0], history


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return simulate(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, 0.0)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return simulate(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, 1.0)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    args = (loss_fn, grad_fn, theta_init, lr)
    return {"gd": simulate(*args, 0.0, num_steps, 0)[1], "momentum": simulate(*args, momentum, num_steps, 0)[1], "nesterov": simulate(*args, momentum, num_steps, 1)[1]}
