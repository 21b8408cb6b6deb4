# style: recursion on the number of steps
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, v=0.0):
    if num_steps == 0:
        return theta_init, []
    new_v = momentum * v + grad_fn(theta_init)
    theta, rest = momentum_sgd(loss_fn, grad_fn, theta_init - lr * new_v, lr, momentum, num_steps - 1, new_v)
    return theta, [loss_fn(theta_init)] + rest


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, v=0.0):
    if num_steps == 0:
        return theta_init, []
    new_v = momentum * v + grad_fn(theta_init - lr * momentum * v)
    theta, rest = nesterov_sgd(loss_fn, grad_fn, theta_init - lr * new_v, lr, momentum, num_steps - 1, new_v)
    return theta, [loss_fn(theta_init)] + rest


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"momentum": heavy, "nesterov": nag, "gd": gd}
