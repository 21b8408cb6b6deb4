# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: the two-sequence form: a gradient step from the extrapolated point gives theta, the next extrapolation is theta plus momentum times the last displacement
# first day: accepted
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    y = np.array(theta_init, dtype=float)       # theta of the task
    x = y                                       # the extrapolated point
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(y))
        y_next = x - lr * np.asarray(grad_fn(x))
        x = y_next + momentum * (y_next - y)
        y = y_next
    return y, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    jobs = [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum), ("nesterov", nesterov_sgd, momentum)]
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, method, m in jobs}


if __name__ == "__main__":
    result = compare_methods(lambda p: p[0] ** 2 + 100 * p[1] ** 2, lambda p: np.array([2, 200]) * p,
                             np.array([1.0, 1.0]), 0.004, 0.9, 200)
    for name, losses in result.items():
        print(name, losses[-1])
