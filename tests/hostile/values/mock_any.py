# file: ex2_optimal_beta.py
# tries: to pass for the right answer with mocks: ANY is equal to everything, a MagicMock supports everything
# must: no points
# max_score: 0
# outcome: failed
from unittest import mock


def condition_number(a, b):
    return mock.ANY


def optimal_beta(kappa):
    return mock.MagicMock(name="0.669")


def optimal_parameters(a, b):
    return mock.MagicMock(spec=tuple), mock.ANY, mock.sentinel.rate
