# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: Right: a run of n steps is a run of n // 2 steps followed by one of the others, down to single steps; Nesterov and heavy ball differ in a factor 1 or 0 of the lookahead.
# first day: accepted
import numpy as np


def _run(state, n, one_step):
    """State after n steps, and the losses before each; the recursion is only log2(n) deep."""
    if n == 0:
        return state, ()
    if n == 1:
        return one_step(state)
    half = n // 2
    state, first = _run(state, half, one_step)
    state, second = _run(state, n - half, one_step)
    return state, first + second


def _method(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, look):
    def one_step(state):
        theta, v = state
        new_v = momentum * v + grad_fn(theta - look * lr * momentum * v)
        return (theta - lr * new_v, new_v), (loss_fn(theta),)

    start = np.array(theta_init, dtype=float)
    (theta, _), history = _run((start, np.zeros(len(start))), num_steps, one_step)
    return theta, list(history)


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _method(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, look=0)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _method(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, look=1)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}
