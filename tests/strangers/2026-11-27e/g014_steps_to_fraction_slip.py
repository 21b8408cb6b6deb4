# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: enumerate counts from 0 while the first power is momentum ** 1, so the answer is one step too small
# first day: true
from itertools import accumulate, count, repeat

effective_lr = lambda lr, momentum: lr / (1 - momentum)
matched_lr = lambda plain_lr, momentum: plain_lr * (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0): return [abs(lr * v) / abs(grad) for v in accumulate(repeat(grad, num_steps), lambda v, g: momentum * v + g)]


def steps_to_fraction(momentum, fraction): return next(t for t, p in enumerate(accumulate(repeat(momentum), lambda p, m: p * m)) if 1 - p >= fraction)
