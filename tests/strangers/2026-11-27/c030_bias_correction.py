# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: The velocity is divided by 1 - momentum^t before the step; that correction belongs to averages such as Adam's, not to this sum.
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.asarray(theta_init).astype(np.float64)      # astype copies
    buf = np.zeros(w.shape)
    losses = np.zeros(num_steps)
    for i in range(num_steps):
        losses[i] = loss_fn(w.copy())
        g = np.asarray(grad_fn(w.copy()), dtype=np.float64)
        buf *= momentum
        buf += g
        w -= lr * buf
    return w, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    params = np.array(theta_init, dtype=np.float64)
    trace = np.zeros_like(params)
    history = []
    for count in range(1, num_steps + 1):
        history.append(float(loss_fn(params)))
        updates = grad_fn(params - lr * momentum * trace)
        trace = momentum * trace + updates
        trace_hat = trace / (1.0 - momentum ** count)
        params = params - lr * trace_hat
    return params, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def losses(method, m):
        start = np.array(theta_init, dtype=float)
        return method(loss_fn, grad_fn, start, lr, m, num_steps)[1]

    return dict(gd=losses(momentum_sgd, 0), momentum=losses(momentum_sgd, momentum),
                nesterov=losses(nesterov_sgd, momentum))


if __name__ == "__main__":
    print(compare_methods(lambda z: z @ z, lambda z: 2 * z, np.array([1.0, 1.0]), 0.1, 0.9, 5))
