# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: As in torch.optim.SGD with dampening = momentum the buffer starts as the first gradient, and every later gradient is weighted with 1 - momentum. Here all gradients have weight 1.
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """SGD with a momentum buffer, as in torch.optim.SGD."""
    params = np.array(theta_init, dtype=float)
    dampening = momentum
    buf = None
    losses = []
    for _ in range(num_steps):
        losses.append(float(loss_fn(params)))
        d_p = np.array(grad_fn(params), dtype=float)
        if buf is None:
            buf = d_p
        else:
            buf = momentum * buf + (1 - dampening) * d_p
        params = params - lr * buf
    return params, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov: the gradient comes from where the velocity leads to."""
    x = np.array(theta_init).astype(np.float64)
    v = np.zeros(x.shape)
    losses = np.empty(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(x)
        v = momentum * v
        v = v + np.asarray(grad_fn(x - lr * v), dtype=np.float64)
        x = x - lr * v
    return x, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in runs.items()}


if __name__ == "__main__":
    def L(z):
        return z[0] ** 2 + 100 * z[1] ** 2

    def dL(z):
        return np.array([2 * z[0], 200 * z[1]])

    res = compare_methods(L, dL, np.array([1, 1]), 0.004, 0.9, 100)
    print({k: h[-1] for k, h in res.items()})
