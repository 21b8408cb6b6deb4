# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: Divides with //, so kappa is cut to a whole number.
# first day: true
import numpy as np


def condition_number(a, b):
    lam = [2*a, 2*b]
    lam.sort()
    return float(lam[1] // lam[0])


def optimal_beta(kappa):
    wurzel = kappa ** 0.5
    bruch = (wurzel - 1.0) / (wurzel + 1.0)
    return bruch * bruch


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))


if __name__ == "__main__":
    # Whatever you want to try out belongs here: grading leaves this block out.
    print("Is it right? Type: grader grade ex2")
