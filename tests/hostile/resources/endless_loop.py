# file: ex2_optimal_beta.py
# tries: to loop for ever while swallowing every exception that could end it
# must: timed out at the call's deadline
# max_score: 0
# outcome: timed_out


def condition_number(a, b):
    while True:
        try:
            while True:
                pass
        except BaseException:
            continue


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
