# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: lr is halved whenever the loss has risen since the step before; it should stay constant.
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.asarray(theta_init, dtype=float).copy()
    velocity = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        loss = float(loss_fn(theta))
        if history and loss > history[-1]:
            lr *= 0.5
        history.append(loss)
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    # Sutskever et al. (2013): the velocity carries the sign and the learning rate
    theta = np.array(theta_init, dtype=np.float64)
    v = np.zeros(theta.shape)
    losses = []
    for _ in range(num_steps):
        losses.append(float(loss_fn(theta)))
        v = momentum * v - lr * grad_fn(theta + momentum * v)
        theta = theta + v
    return theta, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nag}


if __name__ == "__main__":
    print(compare_methods(lambda z: z @ z, lambda z: 2 * z, np.array([1.0, 1.0]), 0.1, 0.9, 5))
