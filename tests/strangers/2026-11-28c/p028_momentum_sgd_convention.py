# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: Keras' restore_best_weights: returns the theta with the lowest recorded loss instead of the last one; shows whenever the loss is not falling at the end, and always because the last point is never a candidate
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    best_loss, best_theta = np.inf, theta
    for _ in range(num_steps):
        loss = loss_fn(theta)
        history.append(loss)
        if loss < best_loss:
            best_loss, best_theta = loss, theta.copy()
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return best_theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    results = {}
    for name, method, m in [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum),
                            ("nesterov", nesterov_sgd, momentum)]:
        _, history = method(loss_fn, grad_fn, np.copy(theta_init), lr, m, num_steps)
        results[name] = history
    return results
