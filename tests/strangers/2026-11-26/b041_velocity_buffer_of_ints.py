# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: The velocity is zeros_like(theta_init) and written in place with v[:] = ..., so for an integer start each velocity is cut to whole numbers.
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    v = np.zeros_like(theta_init)
    theta = np.array(theta_init, dtype=float)
    history = np.zeros(num_steps)
    for i in range(num_steps):
        history[i] = loss_fn(theta)
        v[:] = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []

    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * velocity
        velocity = momentum * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity

    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    gd = []
    for _ in range(num_steps):
        gd.append(float(loss_fn(x)))
        x = x - lr * np.asarray(grad_fn(x))
    results = {"gd": gd}
    for name, f in (("momentum", momentum_sgd), ("nesterov", nesterov_sgd)):
        theta, history = f(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
        results[name] = history
    return results


if __name__ == "__main__":
    import matplotlib.pyplot as plt

    runs = compare_methods(
        lambda z: z[0] ** 2 + 100 * z[1] ** 2,
        lambda z: np.array([2 * z[0], 200 * z[1]]),
        np.array([1.0, 1.0]), 0.004, 0.9, 200,
    )
    for name, history in runs.items():
        plt.semilogy(history, label=name)
    plt.legend()
    plt.show()
