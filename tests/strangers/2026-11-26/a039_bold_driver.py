# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: When the loss has risen the learning rate is halved (bold driver). The exercise keeps lr constant, whatever the loss does.
# first day: nothing
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    eta = lr
    history = []
    for t in range(num_steps):
        loss = loss_fn(theta)
        if history and loss > history[-1]:
            eta *= 0.5                      # we overshot, be more careful
        history.append(loss)
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - eta * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, float)
    x_old = x
    hist = []
    for _ in range(num_steps):
        hist.append(float(loss_fn(x)))
        y = x + momentum * (x - x_old)
        x, x_old = y - lr * grad_fn(y), x
    return x, hist


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}
