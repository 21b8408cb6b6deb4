# file: ex2_optimal_beta.py
# tries: to send containers without end: a list in itself, dicts in a circle, a tuple around them
# must: no points; no endless loop
# max_score: 0


def condition_number(a, b):
    loop = []
    loop.append(loop)
    return loop


def optimal_beta(kappa):
    first, second = {}, {}
    first["next"], second["next"] = second, first
    return first


def optimal_parameters(a, b):
    loop = [1.0]
    loop += [loop, loop, loop, loop, loop, loop, loop, loop]
    return loop, loop, loop
