# style: module-level state, set back at the start of each call
import numpy as np

state = {"v": None, "history": []}


def reset(theta):
    state["v"] = np.zeros(len(theta))
    state["history"] = []


def step(loss_fn, grad_fn, theta, lr, momentum, look):
    state["history"].append(loss_fn(theta))
    at = theta - lr * momentum * state["v"] if look else theta
    state["v"] = momentum * state["v"] + grad_fn(at)
    return theta - lr * state["v"]


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    reset(theta_init)
    theta = theta_init
    for _ in range(num_steps):
        theta = step(loss_fn, grad_fn, theta, lr, momentum, False)
    return theta, state["history"]


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    reset(theta_init)
    theta = theta_init
    for _ in range(num_steps):
        theta = step(loss_fn, grad_fn, theta, lr, momentum, True)
    return theta, state["history"]


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
