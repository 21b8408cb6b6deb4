# file: ex2_optimal_beta.py
# tries: to wait for a person: breakpoint, input, getpass, reads of descriptor 0
# must: no hang beyond the deadline, no points
# max_score: 0
import getpass
import os
import sys


def condition_number(a, b):
    breakpoint()
    return input("score? ")


def optimal_beta(kappa):
    return sys.stdin.read() + os.read(0, 100).decode()


def optimal_parameters(a, b):
    return getpass.getpass("key: ")
