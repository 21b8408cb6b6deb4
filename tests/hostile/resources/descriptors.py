# file: ex2_optimal_beta.py
# tries: to use up descriptors: opens, duplicates, pipes
# must: no points; the limit is low and the worker still answers
# max_score: 0
# breach: descriptors, pipes
import os

DONE = []


def attack():
    if DONE:
        return
    DONE.append(True)
    opened = []
    try:
        for _ in range(4_000):
            opened.append(os.dup(1))
    except OSError:
        pass
    if len(opened) > 1_000:
        print("BREACH:" + "descriptors", len(opened))
    for descriptor in opened:
        os.close(descriptor)
    pipes = []
    try:
        for _ in range(500):
            pipes += os.pipe()
    except OSError:
        pass
    if len(pipes) > 200:
        print("BREACH:" + "pipes", len(pipes))


def condition_number(a, b):
    attack()
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
