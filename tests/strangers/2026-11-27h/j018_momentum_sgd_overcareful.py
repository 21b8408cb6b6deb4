# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: breaks off as diverged when the loss exceeds ten times the first one, so history is too short; wrong e.g. on x^2 + 100 y^2 from (1, 1) with the optimal lr and beta, where the loss rises 13.6 times and then converges
# first day: false
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(float(loss_fn(theta)))
        if history[-1] > 10 * history[0]:
            break                        # diverges, more steps are pointless
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        lookahead = theta - lr * momentum * velocity
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1]
    hb = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    return {"gd": gd, "momentum": hb, "nesterov": nag}


if __name__ == "__main__":
    A = np.array([2.0, 200.0])
    print(compare_methods(lambda p: float(A @ p ** 2) / 2, lambda p: A * p, np.array([1.0, 1.0]), 0.004, 0.9, 20))
