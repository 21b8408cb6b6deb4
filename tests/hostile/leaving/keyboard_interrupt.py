# file: ex2_optimal_beta.py
# tries: to stop the whole grading run with KeyboardInterrupt and GeneratorExit
# must: no points; the run goes on
# max_score: 0
# outcome: crashed


def condition_number(a, b):
    raise KeyboardInterrupt


def optimal_beta(kappa):
    raise GeneratorExit


def optimal_parameters(a, b):
    raise KeyboardInterrupt("stop grading")
