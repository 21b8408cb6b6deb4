# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: two: a bracket is missing in the lr, mu ** 0.5 ** 2 is mu ** 0.25 and the sum is not squared; and beta ** 1 / 2 is beta / 2, not the root ((1, 100) gives rate 0.33)
# first day: true
import math


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    s = math.sqrt(kappa)
    return ((s - 1) / (s + 1)) ** 2


def optimal_parameters(a, b):
    L = max(2 * a, 2 * b)
    mu = min(2 * a, 2 * b)
    lr = 4 / (L ** 0.5 + mu ** 0.5 ** 2)
    beta = optimal_beta(L / mu)
    rate = beta ** 1 / 2
    return float(lr), float(beta), float(rate)


if __name__ == "__main__":
    # 2/121, 81/121 and 9/11, says the README
    for value, wanted in zip(optimal_parameters(1, 100), (2 / 121, 81 / 121, 9 / 11)):
        print(value, wanted)
