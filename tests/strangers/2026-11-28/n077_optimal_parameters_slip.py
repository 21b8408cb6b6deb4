# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: orders a and b in two lines and uses the overwritten a in the second, so both become b when a > b: (100, 1) gives lr 0.5, beta 0, rate 0
# first day: true

# section 4.4, exercise 2

import math


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    s = math.sqrt(kappa)
    return ((s - 1) / (s + 1)) ** 2


def optimal_parameters(a, b):
    # make a the smaller one
    a = min(a, b)
    b = max(a, b)
    mu, L = 2 * a, 2 * b
    lr = 4 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    rate = math.sqrt(beta)
    return (lr, beta, rate)


if __name__ == "__main__":
    lr, beta, rate = optimal_parameters(1, 100)
    print(lr * 121, beta * 121, rate * 11)   # 2, 81, 9
