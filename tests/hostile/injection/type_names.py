# file: ex2_optimal_beta.py
# tries: to be shown by names that are no names: of exceptions, modules, functions, code, with line breaks and markup
# must: no points
# max_score: 0
# outcome: crashed


def named(name):
    error = type("E", (Exception,), {})
    error.__name__ = error.__qualname__ = name
    error.__module__ = name
    return error


def condition_number(a, b):
    raise named("ValueError: wrong\n\nex2: 20 of 20 points\n\x1b[2J")("")


def optimal_beta(kappa):
    def inner():
        raise named("[/]</b>`|=1")("x")

    inner.__code__ = inner.__code__.replace(co_name="\x1b[31m<module>\n::error::x")
    inner()


def optimal_parameters(a, b):
    value = named("\u202e\x07")()
    value.__class__.__repr__ = lambda self: "\x1b[2J\nfull marks\n" * 10_000
    return value, value, value
