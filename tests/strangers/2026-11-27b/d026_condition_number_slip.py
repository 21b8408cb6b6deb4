# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: Without brackets 2*max / 2*min is max * min.
# first day: true
import numpy as np


def condition_number(a, b):
    kappa = 2*max(a, b) / 2*min(a, b)
    return kappa


def optimal_beta(kappa):
    wurzel = kappa ** 0.5
    bruch = (wurzel - 1.0) / (wurzel + 1.0)
    return bruch * bruch


def optimal_parameters(a, b):
    eigenvalues = sorted([2.0 * a, 2.0 * b])
    root_mu = eigenvalues[0] ** 0.5
    root_L = eigenvalues[1] ** 0.5
    rate = (root_L - root_mu) / (root_L + root_mu)
    return 4.0 / (root_L + root_mu) ** 2, rate ** 2, rate


if __name__ == "__main__":
    # Whatever you want to try out belongs here: grading leaves this block out.
    print("Is it right? Type: grader grade ex2")
