# mistake: ret.history_only
# wrong: momentum_sgd
# story: returns what is needed for the plot
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.copy()
    velocity = np.zeros_like(theta, dtype=float)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    mo = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    ne = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    return {"gd": gd, "momentum": mo, "nesterov": ne}


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
