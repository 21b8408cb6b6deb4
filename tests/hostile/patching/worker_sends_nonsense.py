# file: ex2_optimal_beta.py
# tries: to make the worker send its own messages with other contents: numbers counted on, errors turned to results
# must: no points; protocol trouble costs the checks that it touches
# max_score: 0
import gc
import types


def everything_called(name):
    return [f for f in gc.get_objects() if isinstance(f, types.FunctionType) and f.__name__ == name]


def attack():
    for function in everything_called("describe"):
        function.__code__ = (lambda *args: None).__code__
    for function in everything_called("run"):
        function.__defaults__ = (None,) * 5
    for function in everything_called("pack"):
        original = types.FunctionType(function.__code__, function.__globals__)
        function.__globals__["_original_pack"] = original

        def pack(message, payload=b""):
            return _original_pack(message, payload) * 3  # noqa: F821

        function.__code__ = pack.__code__


def condition_number(a, b):
    attack()
    raise ValueError("turned into a result")


def optimal_beta(kappa):
    attack()
    return 1.0e9


def optimal_parameters(a, b):
    attack()
    return 1.0e9
