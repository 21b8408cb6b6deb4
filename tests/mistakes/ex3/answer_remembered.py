# mistake: state.cached
# wrong: nesterov_sgd
# follows: compare_methods
# story: a cache that forgets to look at its arguments
import numpy as np

_cache = {}


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """SGD with momentum."""
    theta = theta_init.copy()
    velocity = np.zeros_like(theta, dtype=float)
    history = []

    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity

    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    if "result" in _cache:
        return _cache["result"]
    theta = theta_init.astype(float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta - lr * momentum * v)
        theta = theta - lr * v
    _cache["result"] = theta, history
    return _cache["result"]


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    # plain gradient descent is short enough to write out
    theta = theta_init.copy()
    gd = []
    for _ in range(num_steps):
        gd.append(loss_fn(theta))
        theta = theta - lr * grad_fn(theta)
    res_m = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    res_n = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {'gd': gd, 'momentum': res_m[1], 'nesterov': res_n[1]}
