# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: Sutskever's schedule min(1 - 2^(-1 - log2(floor(t/250) + 1)), momentum): at most 0.5 in the first 250 steps.
# first day: false
# my solution

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array([float(c) for c in theta_init])
    vel = x * 0
    hist = []
    k = 0
    while k < num_steps:
        hist += [loss_fn(x)]
        vel = vel * momentum + grad_fn(x)
        x = x - vel * lr
        k += 1
    return (x, hist)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, float)
    vel = np.zeros_like(theta)
    losses = []
    for t in range(num_steps):
        mu = min(1 - 2 ** (-1 - np.log2(t // 250 + 1)), momentum)
        losses.append(loss_fn(theta))
        vel = mu * vel - lr * grad_fn(theta + mu * vel)
        theta = theta + vel
    return theta, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    plan = {"gd": (momentum_sgd, 0), "momentum": (momentum_sgd, momentum), "nesterov": (nesterov_sgd, momentum)}
    return {name: f(loss_fn, grad_fn, np.copy(theta_init), lr, m, num_steps)[1] for name, (f, m) in plan.items()}


if __name__ == "__main__":
    # Whatever you want to try out belongs here: grading leaves this block out.
    print("Is it right? Type: grader grade ex3")
