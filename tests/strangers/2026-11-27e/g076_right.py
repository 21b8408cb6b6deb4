# kind: right
# file: ex2_optimal_beta.py
# function: optimal_beta, optimal_parameters
# cause: nothing is wrong: lambdas; beta as 1 - 4 sqrt(kappa) / (1 + sqrt(kappa))**2, the rate from one mode as abs(1 - sqrt(lr mu))
# first day: accepted
from math import sqrt

condition_number = lambda a, b: float(max(a, b) / min(a, b))


optimal_beta = lambda kappa: max(0., 1 - 4 * (s := sqrt(kappa)) / (1 + s) ** 2)


optimal_parameters = lambda a, b: ((lr := 2 / (a + b + 2 * sqrt(a * b))), (r := abs(1 - sqrt(2 * a * lr))) ** 2, r)
