# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: adaptive restart: the velocity is set to zero where it points uphill (g . v < 0); wrong for every run that overshoots, e.g. momentum 0.9 on x^2 + 100 y^2
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        g = grad_fn(theta)
        if np.dot(g, v) < 0:
            v = np.zeros_like(v)
        v = momentum * v + g
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov: gradient at the lookahead point."""
    th = theta_init.astype(float)
    v = np.zeros(th.shape)
    losses = np.zeros(num_steps)
    for i in range(num_steps):
        losses[i] = loss_fn(th)
        ahead = th - lr * momentum * v
        v = momentum * v + grad_fn(ahead)
        th = th - lr * v
    return th, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Histories of the three methods."""
    return dict(
        gd=momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1],
        momentum=momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        nesterov=nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    )


if __name__ == "__main__":
    result = compare_methods(lambda p: p[0] ** 2 + 100 * p[1] ** 2, lambda p: np.array([2 * p[0], 200 * p[1]]),
                             np.array([1.0, 1.0]), 0.004, 0.9, 100)
    for name, history in result.items():
        print(name, history[-1])
