# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: The histories are replaced by the best loss so far (np.minimum.accumulate), as benchmark plots show it. The exercise asks for the losses themselves, which rise at times.
# first day: false
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
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * velocity
        velocity = momentum * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def best_so_far(history):
        return np.minimum.accumulate(np.asarray(history, dtype=float))

    gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1]
    mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    return {"gd": best_so_far(gd), "momentum": best_so_far(mom), "nesterov": best_so_far(nag)}
