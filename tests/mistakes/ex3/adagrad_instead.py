# mistake: method.adagrad
# wrong: momentum_sgd
# follows: compare_methods
# story: accumulates squares instead of gradients
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    total = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        g = grad_fn(theta)
        total += g**2
        theta = theta - lr * g / (np.sqrt(total) + 1e-8)
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    y = theta
    history = []
    for _ in range(num_steps):
        history += [loss_fn(theta)]
        new = y - lr * grad_fn(y)
        y = new + momentum * (new - theta)
        theta = new
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    results = {}
    theta, results["gd"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    theta, results["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    theta, results["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return results
