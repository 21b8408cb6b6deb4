# file: ex3_compare.py
# tries: to ask for gradients ten million times, and then for losses
# must: timed out or ended; what is counted stays bounded
# max_score: 0
import time


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    until = time.monotonic() + 60
    for _ in range(10_000_000):
        grad_fn(theta_init)
        if time.monotonic() > until:
            break
    return "nothing"


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return "nothing"


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return "nothing"
