# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: returns the best theta seen so far (smallest loss), not the last
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=np.float64)
    velocity = np.zeros_like(theta)
    best_theta, best_loss = theta.copy(), np.inf
    history = []
    for _ in range(num_steps):
        current = float(loss_fn(theta))
        history.append(current)
        if current < best_loss:
            best_loss, best_theta = current, theta.copy()
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return best_theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    eta, gamma = lr, momentum
    w = 1.0 * np.asarray(theta_init)
    u = 0.0 * w
    J = []
    for k in range(num_steps):
        J += [loss_fn(w)]
        u = gamma * u + eta * grad_fn(w - gamma * u)
        w = w - u
    return w, J


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1]
    mo = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    ne = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    return {"gd": gd, "momentum": mo, "nesterov": ne}
