# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: Bubeck's two sequences, but the extrapolated points x are recorded and returned instead of the y, which are this text's theta (every momentum > 0)
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """SGD with momentum."""
    theta = np.asarray(theta_init).astype(np.float64)
    velocity = np.zeros(theta.shape)
    history = np.zeros(num_steps)
    for step in range(num_steps):
        history[step] = loss_fn(theta)
        grad = grad_fn(theta)
        velocity = momentum * velocity + grad
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    y = x.copy()
    losses = []
    for _ in range(num_steps):
        losses.append(float(loss_fn(x)))
        y_new = x - lr * grad_fn(x)
        x = (1 + momentum) * y_new - momentum * y
        y = y_new
    return x, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """All three from the same start."""
    problem = (loss_fn, grad_fn, theta_init, lr)
    return {
        "gd": momentum_sgd(*problem, 0, num_steps)[1],
        "momentum": momentum_sgd(*problem, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(*problem, momentum, num_steps)[1],
    }


if __name__ == "__main__":
    h = np.array([2.0, 200.0])
    result = compare_methods(lambda p: 0.5 * p @ (h * p), lambda p: h * p, np.array([1.0, 1.0]), 0.004, 0.9, 100)
    for name, losses in result.items():
        print(name, losses[-1])
