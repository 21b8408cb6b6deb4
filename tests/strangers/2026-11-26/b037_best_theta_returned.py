# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: The theta with the lowest loss seen is returned. Asked for is the one after the last update; momentum overshoots, so the two differ whenever the loss rose at the end.
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    best_theta, best_loss = theta.copy(), loss_fn(theta)

    for t in range(num_steps):
        history.append(float(loss_fn(theta)))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity

        current = loss_fn(theta)
        if current < best_loss:
            best_loss = current
            best_theta = theta.copy()

    return best_theta, history


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
