# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: Measures the whole distance from the start divided by the number of steps, not the length of each step.
# first day: true
import itertools
import numpy as np


def effective_lr(lr, momentum):
  geometric_sum = 1.0 / (1.0 - momentum)
  return float(lr * geometric_sum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
  theta = v = 0.0
  res = []
  for t in range(1, num_steps + 1):
    v = momentum * v + grad
    theta = theta - lr * v
    res.append(abs(theta) / t / abs(grad))
  return np.array(res)


def steps_to_fraction(momentum, fraction):
  return next(t for t in itertools.count(1) if 1 - momentum ** t >= fraction)


def matched_lr(plain_lr, momentum):
  # effective_lr is linear in lr
  return plain_lr / effective_lr(1.0, momentum)
