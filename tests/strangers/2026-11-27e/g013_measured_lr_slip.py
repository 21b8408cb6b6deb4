# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: the differences are taken of the points after the updates only, without the start, so the first value (lr) is missing and there are num_steps - 1
# first day: true
from itertools import accumulate, count, repeat

effective_lr = lambda lr, momentum: lr / (1 - momentum)
matched_lr = lambda plain_lr, momentum: plain_lr * (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0): return [abs(q - p) / abs(grad) for th in [list(accumulate(-lr * v for v in accumulate(repeat(grad, num_steps), lambda v, g: momentum * v + g)))] for p, q in zip(th, th[1:])]


def steps_to_fraction(momentum, fraction): return next(t for t in count(1) if 1 - momentum ** t >= fraction)
