# file: ex2_optimal_beta.py
# tries: to draw over other lines with towers of combining marks and very wide or emoji sequences
# must: no points; runs of marks are short in every report
# max_score: 0
# outcome: crashed
TOWER = "Z" + "\u0300\u0489\u20dd\u0334" * 2_000
WIDE = "\ufdfd" * 500 + "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 200


def condition_number(a, b):
    print(TOWER)
    raise ValueError(TOWER)


def optimal_beta(kappa):
    print(WIDE)
    raise ValueError(WIDE)


def optimal_parameters(a, b):
    return {TOWER: WIDE}
