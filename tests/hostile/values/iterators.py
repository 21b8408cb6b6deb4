# file: ex3_compare.py
# tries: to give values only when they are asked for, and without end: generators, iterators, lazy sequences
# must: no points; nobody waits for the end
# max_score: 0
import collections
import itertools


class Lazy(collections.UserList):
    def __len__(self):
        return 5

    def __getitem__(self, index):
        return 0.0

    def __iter__(self):
        return itertools.repeat(0.0)


class EndlessTuple(tuple):
    __slots__ = ()

    def __iter__(self):
        return itertools.repeat(0.0)

    def __len__(self):
        return 2


class EndlessDict(dict):
    def items(self):
        return itertools.repeat(("gd", [0.0]))

    keys = __iter__ = lambda self: itertools.repeat("gd")


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return EndlessTuple((Lazy(), itertools.count()))


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    yield from itertools.repeat(0.0)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return EndlessDict(gd=Lazy())
