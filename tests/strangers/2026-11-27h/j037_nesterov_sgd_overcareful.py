# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: stops when two losses in a row agree to 1e-12, so history is shorter than num_steps; wrong e.g. from a start at the minimum or in a long run on a bowl that has converged
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.asarray(theta_init) * 1.0
    step = np.zeros(w.shape)
    losses = np.zeros(num_steps)
    for t in range(num_steps):
        losses[t] = loss_fn(w)
        step = momentum * step + lr * grad_fn(w)
        w = w - step
    return w, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        loss = float(loss_fn(theta))
        history.append(loss)
        if t > 0 and abs(history[t - 1] - loss) < 1e-12:
            break
        v = momentum * v + grad_fn(theta - lr * momentum * v)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1]
    hb = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    return {"gd": gd, "momentum": hb, "nesterov": nag}


if __name__ == "__main__":
    A = np.array([2.0, 200.0])
    print(compare_methods(lambda p: float(A @ p ** 2) / 2, lambda p: A * p, np.array([1.0, 1.0]), 0.004, 0.9, 20))
