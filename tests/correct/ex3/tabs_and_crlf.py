# style: tabs, CRLF line endings, trailing blanks
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
	theta = theta_init.copy()   
	velocity = np.zeros(len(theta))	
	history = []
	for t in range(num_steps):
		history.append(loss_fn(theta))
		velocity = momentum * velocity + grad_fn(theta)
		theta = theta - lr * velocity
	return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
	theta = theta_init.copy()
	velocity = np.zeros(len(theta))
	history = []
	for t in range(num_steps):
		history.append(loss_fn(theta))
		velocity = momentum * velocity + grad_fn(theta - lr * momentum * velocity)
		theta = theta - lr * velocity
	return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
	return {
		"gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
		"momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
		"nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
	}
