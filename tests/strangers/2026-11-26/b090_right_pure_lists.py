# kind: right
# file: ex3_compare.py
# function: 
# cause: 
# first day: accepted
"""Exercise 3 with lists of floats; numpy only to call the functions that want arrays."""
import numpy as np


def add(u, w):
    return [p + q for p, q in zip(u, w)]


def scale(c, u):
    return [c * p for p in u]


def call(fn, u):
    return fn(np.array(u, dtype=float))


def numbers(u):
    return [float(p) for p in u]


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = numbers(theta_init)
    v = [0.0] * len(theta)
    history = []
    t = 0
    while t < num_steps:
        history.append(float(call(loss_fn, theta)))
        v = add(scale(momentum, v), numbers(call(grad_fn, theta)))
        theta = add(theta, scale(-lr, v))
        t += 1
    return np.array(theta), np.array(history)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = numbers(theta_init)
    v = [0.0] * len(theta)
    history = []
    t = 0
    while t < num_steps:
        history.append(float(call(loss_fn, theta)))
        carried = scale(momentum, v)
        lookahead = add(theta, scale(-lr, carried))
        v = add(carried, numbers(call(grad_fn, lookahead)))
        theta = add(theta, scale(-lr, v))
        t += 1
    return np.array(theta), np.array(history)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    result = {}
    for name in "gd", "momentum", "nesterov":
        method = nesterov_sgd if name == "nesterov" else momentum_sgd
        coefficient = 0 if name == "gd" else momentum
        result[name] = method(loss_fn, grad_fn, theta_init, lr, coefficient, num_steps)[1]
    return result


if __name__ == "__main__":
    import matplotlib.pyplot as plt

    res = compare_methods(lambda z: z[0] ** 2 + 100 * z[1] ** 2, lambda z: np.array([2 * z[0], 200 * z[1]]),
                          np.array([1.0, 1.0]), 0.004, 0.9, 150)
    fig, ax = plt.subplots()
    for name, h in res.items():
        ax.plot(h, label=name)
    ax.set_yscale("log")
    ax.set_xlabel("update")
    ax.set_ylabel("loss")
    ax.legend()
    plt.show()
