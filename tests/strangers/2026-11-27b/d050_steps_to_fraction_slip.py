# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: Goes on while 1 - momentum**t <= fraction, so it returns one step too many where the fraction is reached exactly (0.5 and 0.75).
# first day: full marks
import numpy as np


def effective_lr(lr, momentum):
	geometric_sum = 1.0 / (1.0 - momentum)
	return float(lr * geometric_sum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
	theta = np.zeros(num_steps + 1)
	v = 0.0
	for t in range(num_steps):
		v = momentum * v + grad
		theta[t + 1] = theta[t] - lr * v
	return np.abs(np.diff(theta)) / abs(grad)


def steps_to_fraction(momentum, fraction):
	t = 1
	while 1 - momentum**t <= fraction:
		t += 1
	return t


def matched_lr(plain_lr, momentum):
	return plain_lr * (1 - momentum)
