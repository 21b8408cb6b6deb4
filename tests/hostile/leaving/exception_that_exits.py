# file: ex2_optimal_beta.py
# tries: to end the process when its exception is described: every special method of the exception exits
# must: no points; crashed
# max_score: 0
# outcome: crashed
import os


class Bomb(BaseException):
    def __str__(self):
        os._exit(0)

    __repr__ = __format__ = __str__

    def __getattribute__(self, name):
        os._exit(0)


def condition_number(a, b):
    raise Bomb


def optimal_beta(kappa):
    class Meta(type):
        @property
        def __name__(cls):
            os._exit(0)

    class Worse(Bomb, metaclass=Meta):
        pass

    raise Worse


optimal_parameters = condition_number
