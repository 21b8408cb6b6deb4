# mistake: vel.no_grad_first
# wrong: momentum_sgd
# follows: compare_methods
# story: the velocity "has no past yet" in the first pass, so nothing happens
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        if t > 0:
            v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    v = np.zeros(len(x))
    losses = []
    for _ in range(num_steps):
        losses.append(float(loss_fn(x)))
        g = grad_fn(x - lr * momentum * v)
        v = momentum * v + g
        x = x - lr * v
    return x, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    results = {}
    theta, results["gd"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    theta, results["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    theta, results["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return results
