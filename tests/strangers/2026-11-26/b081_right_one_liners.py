# kind: right
# file: ex2_optimal_beta.py
# function: 
# cause: 
# first day: accepted
condition_number = lambda a, b: max(a / b, b / a)
optimal_beta = lambda kappa: ((kappa**.5 - 1) / (kappa**.5 + 1))**2
optimal_parameters = lambda a, b: (2 / (a**.5 + b**.5)**2, (B := optimal_beta(condition_number(a, b))), B**.5)
