# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: lr is applied twice: once inside the velocity, as Keras has it, and again in the step
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.array(theta_init, dtype="float64")
    velocity = np.zeros_like(w)
    history = []
    for epoch in range(num_steps):
        history.append(float(loss_fn(w)))
        velocity = momentum * velocity + lr * grad_fn(w)
        w = w - lr * velocity
    return w, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init) * 1.0
    x_old = x
    hist = []
    for _ in range(num_steps):
        hist += [loss_fn(x)]
        y = x + momentum * (x - x_old)
        x_old, x = x, y - lr * grad_fn(y)
    return (x, hist)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}
