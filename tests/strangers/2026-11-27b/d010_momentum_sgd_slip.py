# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: Two mistakes: theta is moved with the old velocity before the velocity is renewed, and the loss is recorded after the update.
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
	w = np.array(theta_init, dtype=float)
	v = np.zeros(w.shape)
	J = []
	for it in range(num_steps):
		g = grad_fn(w)
		w = w - lr*v
		v = momentum*v + g
		J.append(loss_fn(w))
	return w, J


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
	result = dict()
	result["gd"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum=0, num_steps=num_steps)[1]
	result["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum=momentum, num_steps=num_steps)[1]
	result["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum=momentum, num_steps=num_steps)[1]
	return result


if __name__ == "__main__":
	# Whatever you want to try out belongs here: grading leaves this block out.
	print("Is it right? Type: grader grade ex3")
