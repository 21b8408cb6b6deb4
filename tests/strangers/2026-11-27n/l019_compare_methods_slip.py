# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: momentum or 0.9: when momentum is 0 both momentum methods run with 0.9; all other momenta are right
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros(theta.shape)
    history = np.zeros(num_steps)
    for i in range(num_steps):
        history[i] = loss_fn(theta)
        g = grad_fn(theta)
        v = momentum * v + g
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
    momentum = momentum or 0.9
    histories = {}
    for name, beta in [("gd", 0.0), ("momentum", momentum)]:
        histories[name] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, beta, num_steps)[1]
    histories["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    return histories


if __name__ == "__main__":
    import matplotlib.pyplot as plt

    f = lambda p: p[0] ** 2 + 100 * p[1] ** 2
    df = lambda p: np.array([2 * p[0], 200 * p[1]])
    for name, h in compare_methods(f, df, np.array([1.0, 1.0]), 0.004, 0.9, 200).items():
        plt.semilogy(h, label=name)
    plt.legend()
    plt.show()
