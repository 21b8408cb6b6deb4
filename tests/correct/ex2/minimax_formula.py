# style: lr and beta from the two conditions at both ends of the spectrum
import math


def condition_number(a, b):
    return max(a / b, b / a)


def optimal_beta(kappa):
    # sqrt(beta) solves (1 + r)^2 / (1 - r)^2 = kappa
    r = (math.sqrt(kappa) - 1) / (math.sqrt(kappa) + 1)
    return r**2


def optimal_parameters(a, b):
    largest = 2 * max(a, b)
    beta = optimal_beta(condition_number(a, b))
    rate = math.sqrt(beta)
    # at the largest eigenvalue: lr * L = (1 + sqrt(beta))^2
    lr = (1 + rate) ** 2 / largest
    print(f"lr = {lr:.4f}, beta = {beta:.4f}, rate = {rate:.4f}")
    return lr, beta, rate


if __name__ == "__main__":
    print(optimal_parameters(1, 100), (2 / 121, 81 / 121, 9 / 11))
