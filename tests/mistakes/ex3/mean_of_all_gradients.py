# mistake: vel.equal_weights
# wrong: momentum_sgd
# follows: compare_methods
# story: "averaging gradients": np.mean over all of them
"""Exercise 3: classical momentum against Nesterov (25 points)."""
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    grads = []
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        grads.append(grad_fn(theta))
        theta = theta - lr * np.mean(grads, axis=0)
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
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nag}
