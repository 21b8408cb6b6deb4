# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: Takes 2 / (L + mu), the best lr of plain gradient descent, with the beta of momentum.
# first day: true
import numpy as np


def condition_number(a, b):
	return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
	wurzel = kappa ** 0.5
	bruch = (wurzel - 1.0) / (wurzel + 1.0)
	return bruch * bruch


def optimal_parameters(a, b):
	eigs = np.linalg.eigvalsh(2.0 * np.diag([a, b]))
	mu, L = float(eigs[0]), float(eigs[1])
	beta = optimal_beta(L / mu)
	lr_opt = 2.0 / (L + mu)
	return lr_opt, beta, float(np.sqrt(beta))


if __name__ == "__main__":
	# Whatever you want to try out belongs here: grading leaves this block out.
	print("Is it right? Type: grader grade ex2")
