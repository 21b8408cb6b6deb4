# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: A method whose last loss is above its first is called diverged and its history replaced by None.
# first day: full marks
# my solution

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
	theta = np.array(theta_init, dtype=float)
	v = np.zeros_like(theta)
	history = []
	for _ in range(num_steps):
		history.append(float(loss_fn(theta)))
		v = momentum * v + grad_fn(theta)
		theta = theta - lr * v
	return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
	theta = np.array(theta_init, dtype=float)
	v = np.zeros_like(theta)
	history = []
	for _ in range(num_steps):
		history.append(float(loss_fn(theta)))
		lookahead = theta - lr * momentum * v
		v = momentum * v + grad_fn(lookahead)
		theta = theta - lr * v
	return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
	def safe_run(method, m):
		try:
			_, losses = method(loss_fn, grad_fn, theta_init, lr, m, num_steps)
		except Exception:
			return None
		if len(losses) and losses[-1] > losses[0]:
			return None      # diverged, nothing to plot
		return losses

	return {"gd": safe_run(momentum_sgd, 0.0),
			"momentum": safe_run(momentum_sgd, momentum),
			"nesterov": safe_run(nesterov_sgd, momentum)}
