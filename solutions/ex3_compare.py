"""Exercise 3: classical momentum against Nesterov. Run this file to see the comparison."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * velocity
        velocity = momentum * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, heavy_ball = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nesterov = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": heavy_ball, "nesterov": nesterov}


if __name__ == "__main__":
    import matplotlib.pyplot as plt

    def loss_fn(theta):
        return theta[0] ** 2 + 100 * theta[1] ** 2

    def grad_fn(theta):
        return np.array([2 * theta[0], 200 * theta[1]])

    # At lr = 0.009 gradient descent and classical momentum still converge, but Nesterov diverges: try it.
    histories = compare_methods(loss_fn, grad_fn, np.array([1.0, 1.0]), lr=0.004, momentum=0.9, num_steps=200)
    for name, history in histories.items():
        plt.semilogy(history, label=name)
    plt.xlabel("step")
    plt.ylabel("loss")
    plt.legend()
    plt.show()
