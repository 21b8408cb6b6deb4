# file: ex2_optimal_beta.py
# tries: to replace the standard streams and display hooks by objects that raise, lie and have no end
# must: no points; the worker answers or crashes
# max_score: 0
import sys


class Stream:
    encoding = errors = name = mode = property(lambda self: 1 / 0)
    buffer = property(lambda self: self)

    def write(self, text):
        raise SystemExit(0)

    def flush(self):
        raise SystemExit(0)

    def fileno(self):
        return 3

    def isatty(self):
        return True


sys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = Stream()
sys.displayhook = sys.excepthook = sys.unraisablehook = lambda *args: Stream().write("")


def condition_number(a, b):
    return 12345.0


def optimal_beta(kappa):
    raise ValueError("described with broken streams")


def optimal_parameters(a, b):
    sys.stdout = sys.stderr = None
    return "nothing"
