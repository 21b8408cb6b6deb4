# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: The loss is recorded at the lookahead point, next to the gradient; history is about theta. The path itself is right, and the first loss too.
# first day: true
"""
Compare plain descent, heavy ball and Nesterov.

Convention: v = momentum * v + grad, theta = theta - lr * v
"""
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
    theta = np.array(theta_init, dtype=float)
    vel = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        x = theta - lr * momentum * vel
        loss, grad = loss_fn(x), np.asarray(grad_fn(x), dtype=float)
        history.append(loss)
        vel = momentum * vel + grad
        theta = theta - lr * vel
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}


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
