# style: a closure that remembers the velocity
import numpy as np


def make_stepper(grad_fn, lr, momentum, nesterov=False):
    velocity = 0.0

    def step(theta):
        nonlocal velocity
        where = theta - lr * momentum * velocity if nesterov else theta
        velocity = momentum * velocity + grad_fn(where)
        return theta - lr * velocity

    return step


def drive(loss_fn, step, theta_init, num_steps):
    theta = np.array(theta_init, dtype=float)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        theta = step(theta)
    return theta, history


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return drive(loss_fn, make_stepper(grad_fn, lr, momentum), theta_init, num_steps)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return drive(loss_fn, make_stepper(grad_fn, lr, momentum, nesterov=True), theta_init, num_steps)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    steppers = {
        "gd": make_stepper(grad_fn, lr, 0.0),
        "momentum": make_stepper(grad_fn, lr, momentum),
        "nesterov": make_stepper(grad_fn, lr, momentum, True),
    }
    return {name: drive(loss_fn, step, theta_init, num_steps)[1] for name, step in steppers.items()}
