# style: lambdas, no line end at the end of the file
import math
condition_number = lambda a, b: max(a, b) / min(a, b)
optimal_beta = lambda kappa: ((math.sqrt(kappa) - 1) / (math.sqrt(kappa) + 1)) ** 2
optimal_parameters = lambda a, b: (4 / (math.sqrt(2 * a) + math.sqrt(2 * b)) ** 2, optimal_beta(condition_number(a, b)), math.sqrt(optimal_beta(condition_number(a, b))))