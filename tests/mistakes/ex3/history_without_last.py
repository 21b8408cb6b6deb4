# mistake: hist.no_end
# wrong: momentum_sgd
# follows: compare_methods
# story: the last entry is cut off, meant to drop the "extra" point
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.copy()
    v = np.zeros(len(theta))
    points = [theta]
    for t in range(num_steps):
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
        points.append(theta)
    history = [loss_fn(p) for p in points[:-2]]
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.asarray(theta_init) * 1.0
    v = np.zeros(theta.shape)
    history = []
    for i in range(num_steps):
        history.append(loss_fn(theta))
        ahead = theta - momentum * v      # v already has lr in it
        v = momentum * v + lr * grad_fn(ahead)
        theta = theta - v
    return (theta, history)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nag}
