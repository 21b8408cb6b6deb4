# file: ex4_effective_lr.py
# tries: to be imported in the place of modules that the worker may import later: files of its own with their names
# must: at most its own points; its files are used in its own worker only
# max_score: 15
# also: traceback.py, random.py, json.py, numpy.py, matplotlib.py, grader.py, given.py, reference.py, conftest.py
import math

__path__ = []


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return lambda *args, **kwargs: "shadow"


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    return [lr * (1 - momentum**t) / (1 - momentum) for t in range(1, num_steps + 1)]


def steps_to_fraction(momentum, fraction):
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
