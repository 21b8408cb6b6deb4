# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: Bubeck's two sequences: gradient steps from x give y (which is the section's theta), x is extrapolated from two y's; y is returned and recorded
# first day: accepted
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum."""
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov momentum."""
    y = np.array(theta_init, dtype=float)
    x = y.copy()
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(y))
        y_next = x - lr * grad_fn(x)
        x = (1 + momentum) * y_next - momentum * y
        y = y_next
    return y, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Loss histories of the three methods."""
    results = {}
    for name, method, m in [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum),
                            ("nesterov", nesterov_sgd, momentum)]:
        _, history = method(loss_fn, grad_fn, np.copy(theta_init), lr, m, num_steps)
        results[name] = history
    return results


if __name__ == "__main__":
    print("ex3_compare.py is done")
